import { expect, it } from 'vitest';
import { percentOf } from './percent.ts';

it.each([
  ['0.002', '0,2'],
  ['0.0005', '0,05'],
  ['0.01', '1'],
  ['0', '0'],
])('%s is %s percent', (share, percent) => expect(percentOf(share)).toBe(percent));
