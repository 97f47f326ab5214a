import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFlows, rollUpFlows } from '../observation/index.ts';
import { HOUSEHOLD_CLASSES } from '../standard/index.ts';
import { refused } from '../testing/builders.ts';
import { household, member, person, reviewed } from '../testing/household.ts';
import { RUNS } from '../testing/runs.ts';
import { type MovementTable, movementTable } from './movement-table.rules.ts';
import { classAfterReview, type HouseholdHistory, yearStanding } from './standing.rules.ts';

const YEARS = [2022, 2023, 2024];
const A = new Set(['a']);
const B = new Set(['b']);
const BOTH = new Set(['a', 'b']);

const day = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2025-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const people = fc.array(fc.record({ from: fc.option(day), to: fc.option(day) }), { maxLength: 4 });

const histories: fc.Arbitrary<HouseholdHistory> = fc
  .record({
    classes: fc.array(fc.tuple(fc.constantFrom(2020, 2021, ...YEARS), fc.constantFrom(...HOUSEHOLD_CLASSES), day), {
      maxLength: 6,
    }),
    people,
    moves: fc.option(
      fc.record({ on: day, first: fc.constantFrom('a', 'b', 'c'), second: fc.constantFrom('a', 'b', 'c') }),
    ),
    origin: fc.record({ kind: fc.constantFrom('listed' as const, 'movedIn' as const, 'split' as const), on: day }),
    ending: fc.option(
      fc.record({ kind: fc.constantFrom('movedOut' as const, 'merged' as const, 'dissolved' as const), on: day }),
    ),
  })
  .map(({ classes, people: lives, moves, origin, ending }) => ({
    ...household(),
    members: lives.map(({ from, to }, index) =>
      member({ person: person({ id: `p${index}` }), from: from ?? '2015-01-01', to }),
    ),
    addresses:
      moves === null
        ? [{ villageId: 'a', detail: null, from: '2015-01-01', to: null }]
        : [
            { villageId: moves.first, detail: null, from: '2015-01-01', to: moves.on },
            { villageId: moves.second, detail: null, from: moves.on, to: null },
          ],
    origin: { ...origin, fromHouseholdId: null },
    ending: ending && { ...ending, intoHouseholdId: null },
    classes: classes.map(([year, given, on]) => reviewed(year, given, on)),
  }));

function tableOf(all: readonly HouseholdHistory[], year: number, villages: ReadonlySet<string>): MovementTable {
  const scope = { year, villagesAtStart: villages, villagesAtEnd: villages, lookBackYears: 3 };
  return movementTable(all.map((each) => ({ ...yearStanding(each, scope), households: 1n })));
}

describe('the movement tables of any histories', () => {
  it('keep every identity in households and persons, and end where the next year starts', () => {
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 6 }), (all) => {
        const tables = YEARS.map((year) => tableOf(all, year, A));
        for (const [index, table] of tables.entries()) {
          for (const rows of ['households', 'persons'] as const) {
            const before = tables[index - 1]?.[rows];
            const previousEnd = { poor: before?.poor.end ?? null, nearPoor: before?.nearPoor.end ?? null };
            expect(refused(checkFlows({ ...table[rows], previousEnd }))).toEqual([]);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('end with exactly the households that are on the list', () => {
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 6 }), fc.constantFrom(...YEARS), (all, year) => {
        const scope = { year, villagesAtStart: A, villagesAtEnd: A, lookBackYears: null };
        const there = all
          .map((each) => ({ each, standing: yearStanding(each, scope) }))
          .filter(({ standing }) => standing.end !== null);
        const { households, persons } = tableOf(all, year, A);
        for (const list of ['poor', 'nearPoor'] as const) {
          const listed = there.filter(({ each }) => classAfterReview(each.classes, year) === list);
          expect(households[list].end).toBe(BigInt(listed.length));
          expect(persons[list].end).toBe(listed.reduce((sum, { standing }) => sum + standing.persons.end, 0n));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('of two communes add up to those of both at the ends; who moved between them is no movement of both', () => {
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 6 }), fc.constantFrom(...YEARS), (all, year) => {
        const [both, a, b] = [tableOf(all, year, BOTH), tableOf(all, year, A), tableOf(all, year, B)];
        const sum = rollUpFlows([a.households, b.households]);
        expect([sum.poor.start, sum.poor.end]).toEqual([both.households.poor.start, both.households.poor.end]);
        expect(sum.poor.otherIncrease >= both.households.poor.otherIncrease).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
