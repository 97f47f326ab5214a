import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { village } from '../testing/household.ts';
import { round } from '../testing/review.ts';
import { periodicList, regularList } from './list.rules.ts';
import { checkRound } from './round.rules.ts';
import type { ReviewRound } from './round.ts';

const COMMUNE = village({ id: 'c1', tier: 'commune', type: 'commune', validTo: '2025-07-01' });
const REGULAR = { kind: 'regular', month: 2, openedOn: '2024-02-15', policyYear: 2024 } as const;

describe('a round may be opened', () => {
  it.each<[string, Partial<ReviewRound>, readonly string[]]>([
    ['on the first day', { openedOn: '2024-09-01' }, []],
    ['the day before', { openedOn: '2024-08-31' }, ['outsideReviewPeriod@openedOn']],
    ['on the last day', { openedOn: '2024-12-14' }, []],
    ['the day after', { openedOn: '2024-12-15' }, ['outsideReviewPeriod@openedOn']],
    ['in another year', { openedOn: '2023-10-01' }, ['outsideReviewPeriod@openedOn']],
    ['monthly, from the 15th', REGULAR, []],
    ['monthly, on the 14th', { ...REGULAR, openedOn: '2024-02-14' }, ['outsideReviewPeriod@openedOn']],
    ['monthly, on the leap day', { ...REGULAR, openedOn: '2024-02-29' }, []],
    ['monthly, without a month', { ...REGULAR, month: null }, ['fieldRequired@month']],
    ['monthly, in month 13', { ...REGULAR, month: 13 }, ['outOfRange@month']],
    ['yearly, with a month', { month: 10 }, ['fieldForbidden@month']],
    ['for the policy of its own year', { policyYear: 2024 }, []],
    ['for the policy of the year before', { policyYear: 2023 }, ['outOfRange@policyYear']],
    ['by the former procedure', { procedure: 'TT-17-2016' }, ['procedureNotInForce@procedure']],
    ['by the standard of the autumn-2021 review', { year: 2021, openedOn: '2021-10-01', policyYear: 2022 }, []],
    [
      'monthly, before that review, by the former standard',
      {
        ...REGULAR,
        year: 2021,
        openedOn: '2021-02-15',
        policyYear: 2021,
        procedure: 'TT-17-2016',
        standardUsed: 'MDP-2016',
      },
      [],
    ],
    [
      'monthly, before that review, by the later standard',
      { ...REGULAR, year: 2021, openedOn: '2021-02-15', policyYear: 2021, procedure: 'TT-17-2016' },
      ['standardDiffers@standardUsed'],
    ],
    ['by another standard', { standardUsed: 'MDP-2016' }, ['standardDiffers@standardUsed']],
    ['by another standard, to try', { standardUsed: 'MDP-2027', purpose: 'trial' }, []],
    ['in a year beyond the field', { year: 1999 }, ['yearOutOfRange@year']],
    ['on no day', { openedOn: '2024-09-31' }, ['dateInvalid@openedOn']],
  ])('%s', (_, given, codes) => expect(refused(checkRound(round(given), COMMUNE))).toEqual(codes));

  it('in a commune that stands on the day', () => {
    const later = round({ year: 2025, openedOn: '2025-09-02', policyYear: 2026 });
    expect(refused(checkRound(later, COMMUNE))).toEqual(['unitNotOnDay@communeId']);
    expect(refused(checkRound(round(), village()))).toEqual(['notACommune@communeId']);
  });
});

describe('who is reviewed', () => {
  const candidates = [
    { householdId: 'poor', class: 'poor', request: null },
    { householdId: 'poor and asked', class: 'poor', request: 'form01' },
    { householdId: 'near-poor, says it escaped', class: 'nearPoor', request: 'form04' },
    { householdId: 'asked', class: null, request: 'form01' },
    { householdId: 'above, says it escaped', class: 'above', request: 'form04' },
    { householdId: 'above', class: 'above', request: null },
  ] as const;

  it('in the yearly round: the lists, and who asked', () => {
    expect(periodicList(candidates).map(({ householdId, source }) => `${householdId}: ${source}`)).toEqual([
      'poor: list',
      'poor and asked: list',
      'near-poor, says it escaped: list',
      'asked: form01',
    ]);
  });

  it('in the monthly one: who asked, and may', () => {
    expect(regularList(candidates).map(({ householdId, source }) => `${householdId}: ${source}`)).toEqual([
      'poor and asked: form01',
      'near-poor, says it escaped: form04',
      'asked: form01',
    ]);
  });
});
