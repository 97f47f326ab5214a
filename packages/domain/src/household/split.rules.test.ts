import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { refused } from '../testing/builders.ts';
import { household, member, person, reviewed, village } from '../testing/household.ts';
import { RUNS } from '../testing/runs.ts';
import { checkHousehold } from './household.rules.ts';
import { movementTable } from './movement-table.rules.ts';
import { membersOn } from './present.rules.ts';
import { mergeHouseholds, type Splitting, splitHousehold } from './split.rules.ts';
import { yearStanding } from './standing.rules.ts';

const TODAY = '2024-06-30';
const CONTEXT = { communeId: 'c1', today: TODAY };
const SPLITTING: Splitting = {
  on: '2024-05-01',
  householdId: 'h2',
  village: village(),
  detail: null,
  leaving: [{ personId: 'p2', newId: 'n2', relation: 'head' }],
  stayingHeadId: null,
};
const VILLAGES = { today: TODAY, villages: new Map([['v1', village()]]) };

describe('splitting a household', () => {
  test.each([
    ['nobody leaves', { leaving: [] }, ['fieldRequired']],
    ['a stranger', { leaving: [{ personId: 'x', newId: 'n', relation: 'head' as const }] }, ['notFound']],
    ['a village of another commune', { village: village({ parentId: 'c2' }) }, ['notAVillage']],
    ['tomorrow', { on: '2024-07-01' }, ['dateInFuture']],
    ['no day', { on: '2024-02-30' }, ['dateInvalid']],
    ['the day they came', { on: '2015-01-01' }, ['notFound', 'beforeLastChange']],
    ['the day after', { on: '2015-01-02' }, []],
  ])('refuses %s', (_what, given, expected) => {
    const result = splitHousehold(household(), { ...SPLITTING, ...given }, CONTEXT);
    expect(result.ok ? [] : result.refusals.map(({ code }) => code)).toEqual(expected);
  });

  it('of one that has ended is refused', () => {
    const ended = household({ ending: { kind: 'dissolved', on: '2023-01-01', intoHouseholdId: null } });
    expect(refused(splitHousehold(ended, SPLITTING, CONTEXT))).toContain('householdEnded@id');
  });

  it('leaves a head in both, where one is named', () => {
    const leaving = [{ personId: 'p1', newId: 'n1', relation: 'head' as const }];
    const without = splitHousehold(household(), { ...SPLITTING, leaving }, CONTEXT);
    const named = splitHousehold(household(), { ...SPLITTING, leaving, stayingHeadId: 'p2' }, CONTEXT);
    if (!without.ok || !named.ok) throw new Error('both may be');
    expect(refused(checkHousehold(without.value.former, VILLAGES).result)).toEqual(['headNotOne@members']);
    expect(checkHousehold(named.value.former, VILLAGES).result.ok).toBe(true);
    expect(checkHousehold(named.value.other, VILLAGES).result.ok).toBe(true);
  });
});

it('brings back who has left, with the number they had', () => {
  const leaving = [{ personId: 'p1', newId: 'n1', relation: 'head' as const }];
  const split = splitHousehold(household(), { ...SPLITTING, leaving, stayingHeadId: 'p2' }, CONTEXT);
  if (!split.ok) throw new Error('he may leave');
  const { former, other } = split.value;
  const back = mergeHouseholds(other, former, { on: '2024-06-01', newIds: ['m1'] }, TODAY);
  if (!back.ok) throw new Error('he may come back');
  expect(refused(checkHousehold(back.value.other, VILLAGES).result)).toEqual([]);
});

describe('merging two households', () => {
  const into = household({ id: 'h9', members: [member({ person: person({ id: 'q1', identityNumber: null }) })] });
  const merging = { on: '2024-05-01', newIds: ['n1', 'n2', 'n3'] };

  it('brings everybody into the one that goes on, which keeps its head', () => {
    const result = mergeHouseholds(household(), into, merging, TODAY);
    if (!result.ok) throw new Error('they may merge');
    const { former, other } = result.value;
    expect(former.ending).toEqual({ kind: 'merged', on: '2024-05-01', intoHouseholdId: 'h9' });
    expect(membersOn(other, '2024-05-01').map(({ person: { id }, relation }) => [id, relation])).toEqual([
      ['q1', 'head'],
      ['n1', 'other'],
      ['n2', 'other'],
      ['n3', 'other'],
    ]);
    expect(checkHousehold(other, VILLAGES).result.ok).toBe(true);
  });

  test.each([
    ['into itself', household(), {}, ['destinationSame@intoHouseholdId']],
    [
      'into one that has ended',
      { ...into, ending: { kind: 'dissolved' as const, on: '2024-06-01', intoHouseholdId: null } },
      {},
      ['householdEnded@intoHouseholdId'],
    ],
    ['on a day when it was not there', { ...into, addresses: [] }, {}, ['addressMissing@intoHouseholdId']],
    ['tomorrow', into, { on: '2024-07-01' }, ['dateInFuture@on']],
  ])('refuses %s', (_what, other, given, expected) => {
    expect(refused(mergeHouseholds(household(), other, { ...merging, ...given }, TODAY))).toEqual(expected);
  });
});

it('whoever was in a household is in exactly one afterwards, and the tables of the commune lose nobody', () => {
  const anybody = fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { minLength: 1, maxLength: 3 });
  const on = fc
    .date({ min: new Date('2024-01-02'), max: new Date(TODAY), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const classes = [reviewed(2023, 'poor', '2023-12-20'), reviewed(2024, 'poor', '2024-12-20')];
  const scope = { year: 2024, villagesAtStart: new Set(['v1']), villagesAtEnd: new Set(['v1']), lookBackYears: null };
  const counted = (all: readonly ReturnType<typeof household>[]) =>
    movementTable(all.map((each) => ({ ...yearStanding({ ...each, classes }, scope), households: 1n })));
  fc.assert(
    fc.property(anybody, on, (ids, day) => {
      const leaving = ids.map((personId) => ({ personId, newId: `n-${personId}`, relation: 'other' as const }));
      const split = splitHousehold(household(), { ...SPLITTING, on: day, leaving }, CONTEXT);
      if (!split.ok) throw new Error('they may leave');
      const { former, other } = split.value;
      const after = [...membersOn(former, day), ...membersOn(other, day)].map(({ person: { id } }) =>
        id.replace('n-', ''),
      );
      expect(after.toSorted()).toEqual(['p1', 'p2', 'p3']);
      const apart = counted([former, other]);
      expect(apart.households.poor).toMatchObject({ start: 1n, otherIncrease: 1n, end: 2n });
      expect(apart.persons.poor).toMatchObject({ start: 3n, end: 3n });

      const merged = mergeHouseholds(other, former, { on: TODAY, newIds: ids }, TODAY);
      if (day >= TODAY) return;
      if (!merged.ok) throw new Error('they may come back');
      const together = counted([merged.value.former, merged.value.other]);
      expect(together.households.poor).toMatchObject({ start: 1n, end: 1n });
      expect(together.persons.poor).toMatchObject({ start: 3n, end: 3n });
    }),
    { numRuns: RUNS },
  );
});
