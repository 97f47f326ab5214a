import { expect, test } from 'vitest';
import {
  changeKind,
  commitmentDraftOf,
  emptyCommitment,
  kindsFor,
  needOf,
  readCommitment,
} from './commitment.draft.ts';
import { POVERTY } from './indicator.fixture.ts';
import type { IndicatorFacts } from './indicator.fragment.ts';

const COMMUNES: IndicatorFacts = { ...POVERTY, valueType: 'COUNT', unit: 'xã', per: 1, rollUp: 'SUM' };
const MILESTONE: IndicatorFacts = {
  ...POVERTY,
  valueType: 'MILESTONE',
  unit: '',
  per: 1,
  direction: 'NONE',
  rollUp: 'ALL',
};
const YEARS = { periodFrom: 2021, periodTo: 2025 };

test('only kinds that fit the indicator are offered', () => {
  expect(kindsFor(POVERTY)).not.toContain('TOTAL_QUANTITY');
  expect(kindsFor(COMMUNES)).toContain('TOTAL_QUANTITY');
  expect(kindsFor(MILESTONE)).toEqual(['MILESTONE', 'QUALITATIVE']);
});

test.each([
  ['LEVEL', 'value', POVERTY, 'required'],
  ['LEVEL', 'upper', POVERTY, 'forbidden'],
  ['LEVEL', 'upper', { ...POVERTY, direction: 'UP' as const }, 'optional'],
  ['AVERAGE_CHANGE', 'upper', POVERTY, 'optional'],
  ['LEVEL', 'condition', POVERTY, 'forbidden'],
  ['COVERAGE', 'condition', POVERTY, 'optional'],
  ['RELATIVE_REDUCTION', 'baseYear', POVERTY, 'optional'],
  ['MILESTONE', 'value', COMMUNES, 'required'],
  ['MILESTONE', 'value', MILESTONE, 'forbidden'],
  ['QUALITATIVE', 'comparator', POVERTY, 'forbidden'],
] as const)('%s and its %s: %#', (kind, field, indicator, need) => {
  expect(needOf(emptyCommitment(kind, YEARS), field, indicator)).toBe(need);
});

test('a change of kind keeps what both kinds have and drops the rest', () => {
  const pace = { ...emptyCommitment('AVERAGE_CHANGE', YEARS), comparator: 'GE' as const, value: '1', upper: '1,5' };
  expect(changeKind(pace, 'LEVEL', POVERTY, YEARS)).toMatchObject({
    comparator: 'GE',
    value: '1',
    upper: '',
    periodFrom: 2025,
  });
  expect(changeKind(pace, 'QUALITATIVE', POVERTY, YEARS)).toMatchObject({
    comparator: null,
    value: '',
    periodFrom: 2021,
  });
});

test('typed figures are read exactly, or refused where they stand', () => {
  const draft = { ...emptyCommitment('LEVEL', YEARS), comparator: 'LT' as const, value: '1.234,50' };
  expect(readCommitment(draft)).toMatchObject({
    ok: true,
    value: { kind: 'level', comparator: 'lt', value: '1234.5' },
  });
  expect(readCommitment({ ...draft, value: '12.5' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'notDecimal', path: ['commitment', 'value'], value: '12.5', allowed: 'decimal' }],
  });
});

test('a stored commitment is shown in Vietnamese form', () => {
  const words = { upper: null, baseYear: null, condition: null, reference: null };
  const draft = commitmentDraftOf({
    kind: 'LEVEL',
    comparator: 'LT',
    value: '1234.5',
    periodFrom: 2025,
    periodTo: 2025,
    ...words,
  });
  expect(draft).toMatchObject({ value: '1.234,5', condition: '' });
});
