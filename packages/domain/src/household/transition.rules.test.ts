import { describe, expect, it } from 'vitest';
import { household, member, reviewed } from '../testing/household.ts';
import { classAfterReview, type HouseholdHistory, type StandingScope, yearStanding } from './standing.rules.ts';
import { transitionOf } from './transition.rules.ts';

const SCOPE: StandingScope = {
  year: 2024,
  villagesAtStart: new Set(['v1', 'v2']),
  villagesAtEnd: new Set(['v1', 'v2']),
  lookBackYears: 5,
};

const history = (given: Partial<HouseholdHistory>): HouseholdHistory => ({ ...household(), classes: [], ...given });
const transition = (given: Partial<HouseholdHistory>, scope: Partial<StandingScope> = {}) =>
  transitionOf(yearStanding(history(given), { ...SCOPE, ...scope }));

const lived = (villageId: string, from: string, to: string | null) => ({ villageId, detail: null, from, to });

describe('from one review to the next', () => {
  it.each([
    [['poor', 'poor'], 'remainedPoor'],
    [['poor', 'nearPoor'], 'escapedToNearPoor'],
    [['poor', 'above'], 'escapedAbove'],
    [['nearPoor', 'poor'], 'fromNearPoor'],
    [['nearPoor', 'nearPoor'], 'remainedNearPoor'],
    [['nearPoor', 'above'], 'escapedNearPoor'],
    [['above', 'poor'], 'newlyPoor'],
    [['above', 'nearPoor'], 'newlyNearPoor'],
    [['above', 'above'], 'remainedAbove'],
  ] as const)('%j is %s', ([before, now], expected) => {
    expect(transition({ classes: [reviewed(2023, before), reviewed(2024, now)] })).toBe(expected);
  });

  it('a household reviewed for the first time came from no list', () => {
    expect(transition({ classes: [reviewed(2024, 'poor')] })).toBe('newlyPoor');
    expect(transition({ classes: [] })).toBe('remainedAbove');
  });

  it.each([
    [2018, null, 'rePoor'],
    [2018, 5, 'newlyPoor'],
    [2018, 6, 'rePoor'],
    [2019, 5, 'rePoor'],
    [2023, 1, 'rePoor'],
  ] as const)(
    'a household that left the list by the review of %i, looked back %s years: %s',
    (year, lookBackYears, expected) => {
      const classes = [reviewed(year - 1, 'poor'), reviewed(year, 'above'), reviewed(2024, 'poor')];
      expect(transition({ classes }, { lookBackYears })).toBe(expected);
    },
  );

  it('coming back to a list is coming back to the same one', () => {
    const left = [reviewed(2021, 'poor'), reviewed(2022, 'above')];
    expect(transition({ classes: [...left, reviewed(2024, 'nearPoor')] })).toBe('newlyNearPoor');
    const near = [reviewed(2021, 'nearPoor'), reviewed(2022, 'above')];
    expect(transition({ classes: [...near, reviewed(2024, 'nearPoor')] })).toBe('reNearPoor');
    expect(transition({ classes: [...near, reviewed(2024, 'poor')] })).toBe('newlyPoor');
  });

  it('a decision signed in January is of the year it reviewed', () => {
    const classes = [reviewed(2023, 'poor'), reviewed(2024, 'above', '2025-01-09')];
    expect(transition({ classes })).toBe('escapedAbove');
    expect(transition({ classes }, { year: 2025 })).toBe('remainedAbove');
  });

  it('the last of several rounds of a year counts, in whatever order they are given', () => {
    const classes = [
      reviewed(2024, 'poor', '2024-12-10'),
      reviewed(2024, 'above', '2024-04-30'),
      reviewed(2023, 'nearPoor'),
    ];
    expect(classAfterReview(classes, 2024)).toBe('poor');
    expect(classAfterReview(classes, 2022)).toBeNull();
  });
});

describe('coming and going, as a unit sees it', () => {
  const poor = [reviewed(2022, 'poor')];

  it.each<[string, Partial<HouseholdHistory>, string | null]>([
    [
      'from another unit of the register',
      { addresses: [lived('elsewhere', '2015-01-01', '2024-05-01'), lived('v1', '2024-05-01', null)] },
      'movedIn',
    ],
    [
      'within the unit',
      { addresses: [lived('v2', '2015-01-01', '2024-05-01'), lived('v1', '2024-05-01', null)] },
      'remainedPoor',
    ],
    [
      'to another unit of the register',
      { addresses: [lived('v1', '2015-01-01', '2024-05-01'), lived('elsewhere', '2024-05-01', null)] },
      'movedOut',
    ],
    ['from outside the register', { origin: { kind: 'movedIn', on: '2024-05-01', fromHouseholdId: null } }, 'movedIn'],
    [
      'from outside the year before',
      { origin: { kind: 'movedIn', on: '2023-05-01', fromHouseholdId: null } },
      'remainedPoor',
    ],
    ['split off', { origin: { kind: 'split', on: '2024-05-01', fromHouseholdId: 'h0' } }, 'split'],
    [
      'moved out of the register',
      { ending: { kind: 'movedOut', on: '2024-05-01', intoHouseholdId: null } },
      'movedOut',
    ],
    ['merged into another', { ending: { kind: 'merged', on: '2024-05-01', intoHouseholdId: 'h0' } }, 'merged'],
    ['dissolved', { ending: { kind: 'dissolved', on: '2024-12-31', intoHouseholdId: null } }, 'dissolved'],
    [
      'dissolved the day after',
      { ending: { kind: 'dissolved', on: '2025-01-01', intoHouseholdId: null } },
      'remainedPoor',
    ],
    ['gone before', { ending: { kind: 'dissolved', on: '2023-06-01', intoHouseholdId: null } }, null],
    ['never there', { addresses: [lived('elsewhere', '2015-01-01', null)] }, null],
    [
      'come and gone within the year',
      {
        origin: { kind: 'movedIn', on: '2024-02-01', fromHouseholdId: null },
        ending: { kind: 'movedOut', on: '2024-05-01', intoHouseholdId: null },
      },
      null,
    ],
  ])('%s', (_, given, expected) => expect(transition({ classes: poor, ...given })).toBe(expected));

  it('a village that passes to the unit brings its households along', () => {
    const scope = { villagesAtStart: new Set(['v2']) };
    expect(transition({ classes: poor }, scope)).toBe('movedIn');
    expect(transition({ classes: poor }, { villagesAtEnd: new Set(['v2']) })).toBe('movedOut');
  });

  it('counts who was in it at the start, at the end, and at both', () => {
    const [head, wife, child] = household().members;
    if (!head || !wife || !child) throw new Error('a household of three');
    const members = [head, { ...wife, to: '2024-03-01' }, { ...child, from: '2024-06-01' }];
    const { persons } = yearStanding(history({ members, classes: poor }), SCOPE);
    expect(persons).toEqual({ start: 2n, end: 2n, stayed: 1n });
  });

  it('counts everybody of a household that nobody had listed', () => {
    const members = household().members.map((each) => member({ ...each, from: '2024-09-01' }));
    const given = { members, addresses: [lived('v1', '2024-09-01', null)], classes: [reviewed(2024, 'poor')] };
    const standing = yearStanding(history(given), SCOPE);
    expect(standing).toMatchObject({ start: 'above', end: 'poor', persons: { start: 3n, end: 3n, stayed: 3n } });
  });
});
