import { expect, test } from 'vitest';
import { HOMES, POVERTY } from '../../target/indicator.fixture.ts';
import { assignableTargets, assignableYears, methodsFor, otherWays, wayKey, yearToAssign } from './assign.choices.ts';
import type { AssignTarget } from './assign.documents.ts';
import { sheet } from './assign.fixture.ts';

const target = (id: string, ordinal: number, more: Partial<AssignTarget> = {}): AssignTarget => ({
  ...{ id, ordinal, statement: id, distribution: 'SAME', indicator: POVERTY, subgroup: null },
  commitment: {
    ...{ kind: 'LEVEL', comparator: 'LT', value: '1', upper: null, periodFrom: 2025, periodTo: 2025 },
    ...{ baseYear: null, condition: null, reference: null },
  },
  ...more,
});

test('targets that have a figure to share out, those meant for it first', () => {
  const relative = target('relative', 1);
  const targets = [
    target('second', 3),
    { ...relative, commitment: { ...relative.commitment, kind: 'RELATIVE_TO_PARENT' as const } },
    target('assigned', 4, { distribution: 'ASSIGNED' }),
    target('first', 2),
  ];
  expect(assignableTargets(targets).map(({ id }) => id)).toEqual(['assigned', 'first', 'second']);
});

test('a level due at the end is worked towards in all years of its plan', () => {
  expect(assignableYears(target('level', 1), { periodFrom: 2022 })).toEqual([2022, 2023, 2024, 2025]);
});

test.each([
  [2024, 2026, 2024],
  [2030, 2026, 2025],
  [undefined, 2023, 2023],
  [undefined, 2020, 2022],
])('asked for %s in %i: %i', (asked, now, year) =>
  expect(yearToAssign([2022, 2023, 2024, 2025], asked, now)).toBe(year),
);

test('a quantity has no rate to bring to one level', () => {
  expect(methodsFor(sheet())).toEqual(['proportional', 'sameReduction', 'sameLevel']);
  expect(methodsFor(sheet({ indicator: HOMES, measure: 'inYear', direction: 'up', hasRate: false }))).toEqual([
    'proportional',
  ]);
});

test('the way taken is not held against itself', () => {
  const keys = (method: 'proportional' | 'sameLevel', basis: 'start' | 'denominator') =>
    otherWays(sheet(), { method, basis }).map(wayKey);
  expect(keys('sameLevel', 'denominator')).toEqual(['proportional', 'proportional-denominator', 'sameReduction']);
  expect(keys('proportional', 'denominator')).toEqual(['proportional', 'sameReduction', 'sameLevel']);
});
