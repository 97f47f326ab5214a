import { expect, it } from 'vitest';
import { INDICATORS, SUBGROUPS } from '../../../../prisma/seed/indicators.ts';
import { INDICATOR_SIGNS, RATES } from './indicator.lexicon.ts';
import { SUBGROUP_SIGNS } from './subgroup.lexicon.ts';

const MEASURES = {
  ratio: 'share',
  rate: 'rate',
  count: 'count',
  money: 'money',
  milestone: 'none',
  text: 'none',
} as const;

it('knows every indicator of the catalogue by its name, and no other', () => {
  const known = new Map(INDICATOR_SIGNS.map(({ code, name }) => [code, name]));
  expect(known).toEqual(new Map(INDICATORS.map(({ code, name }) => [code, name])));
  expect(INDICATOR_SIGNS).toHaveLength(known.size);
});

it('measures each as the catalogue does', () => {
  const types = new Map(INDICATORS.map(({ code, valueType }) => [code, MEASURES[valueType]]));
  expect(INDICATOR_SIGNS.filter(({ code, measures }) => !measures.some((each) => each === types.get(code)))).toEqual(
    [],
  );
  for (const [count, rate] of RATES) expect([types.get(count), types.get(rate)]).toEqual(['count', 'share']);
});

it('names the groups of the catalogue as it does', () => {
  const names = new Map(SUBGROUPS.map(({ code, name }) => [code, name]));
  const known = SUBGROUP_SIGNS.filter(({ code }) => code !== null);
  expect(known.filter(({ code, name }) => names.get(code ?? '') !== name)).toEqual([]);
  expect(new Set(known.map(({ code }) => code))).toEqual(new Set(names.keys()));
});
