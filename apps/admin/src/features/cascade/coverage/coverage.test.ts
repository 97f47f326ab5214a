import { expect, it } from 'vitest';
import type { CoverageUnit } from './coverage.documents.ts';
import { countByState, isShown } from './coverage.labels.ts';

const unit = (
  state: CoverageUnit['state'],
  more: Partial<CoverageUnit['answers']> = {},
  requests = 0,
): CoverageUnit => ({
  ...{ unitKey: 'C1', unitName: 'Đình Cao', organizationName: 'UBND xã Đình Cao', openedAt: null, planId: null },
  ...{ state, requests },
  answers: { adopted: 0, tightened: 0, relaxed: 0, notApplicable: 0, unanswered: 0, waiting: 0, ...more },
});

it('counts units by how far they are, those to be reminded first', () => {
  const units = [unit('PUBLISHED'), unit('NOT_OPENED'), unit('PUBLISHED'), unit('OPENED')];
  expect(countByState(units)).toEqual([
    { state: 'NOT_OPENED', count: 1 },
    { state: 'OPENED', count: 1 },
    { state: 'PUBLISHED', count: 2 },
  ]);
});

it.each([
  [unit('PUBLISHED'), []],
  [unit('PUBLISHED_BEFORE'), ['late']],
  [unit('NOT_OPENED', {}, 1), ['waiting', 'late']],
  [unit('PUBLISHED', { relaxed: 1 }), ['deviating']],
  [unit('PUBLISHED', { notApplicable: 1 }), ['deviating']],
  [unit('PUBLISHED', { tightened: 1 }), []],
])('finds a unit where it belongs (%#)', (found, filters) => {
  expect((['waiting', 'deviating', 'late'] as const).filter((filter) => isShown(found, filter))).toEqual(filters);
  expect(isShown(found, undefined)).toBe(true);
});
