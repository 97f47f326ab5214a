import { expect, it } from 'vitest';
import { type PlacedStratum, stratumOn } from './stratum.rules.ts';

const placed = (stratum: string, from: string | null = null, to: string | null = null): PlacedStratum => ({
  stratum,
  from,
  to,
});

it.each([
  ['urban', [], 'urban'],
  ['urban', [placed('southeast')], 'urban'],
  ['rural', [], undefined],
  ['rural', [placed('southeast')], 'southeast'],
  ['rural', [placed('central-coast'), placed('central-highlands')], 'central-coast'],
  ['rural', [placed('central-coast', '2025-07-01'), placed('central-highlands')], 'central-highlands'],
  ['rural', [placed('central-coast', null, '2024-10-01'), placed('central-highlands')], 'central-highlands'],
  ['rural', [placed('urban')], undefined],
  [undefined, [placed('southeast')], undefined],
] as const)('%s, %j: %s', (area, places, expected) => {
  expect(stratumOn(area, places, '2024-10-01')).toBe(expected);
});
