import { expect, it } from 'vitest';
import { decimalOf } from './decimal.rules.ts';

it.each([
  ['1,5', 'share', '1.5'],
  ['01', 'share', '1'],
  ['99,65', 'share', '99.65'],
  ['99.65', 'share', '99.65'],
  ['1.125', 'share', '1.125'],
  ['1.125', 'whole', '1125'],
  ['3,757', 'whole', '3757'],
  ['3,757', 'share', '3.757'],
  ['12.345.678', 'whole', '12345678'],
  ['1.234,5', 'whole', '1234.5'],
  ['0,10', 'share', '0.1'],
  ['07', 'whole', '7'],
] as const)('%s (%s) is %s', (written, counted, value) => expect(decimalOf(written, counted)).toBe(value));

it.each(['1.2.3', '1,2,3', '', '1.', 'năm', '1,23,456'])('%j is no number', (written) => {
  expect(decimalOf(written, 'whole')).toBeNull();
});
