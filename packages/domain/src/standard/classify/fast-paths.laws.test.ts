import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../testing/runs.ts';
import { AREAS, DEPRIVATIONS, HOUSEHOLD_CLASSES } from '../standard.ts';
import { certainIn, EVERY_STANDARD, outcome } from '../testing/compiled.ts';
import { households } from '../testing/household.arbitrary.ts';
import { deprivationBit, type HouseholdColumns, UNDECIDED_CODE } from './columns.rules.ts';

const runs = { numRuns: RUNS };

describe.each(EVERY_STANDARD)('$name', ({ compiled, way }) => {
  it('gives one household the class that is certain with a receipt', () => {
    fc.assert(
      fc.property(households, (facts) => {
        const full = outcome(compiled, facts);
        if (full !== null) expect(compiled.classifyObject(facts)).toBe(certainIn(full));
      }),
      runs,
    );
  });

  it('gives columns the same class, with and without a column of what is unknown', () => {
    fc.assert(
      fc.property(households, (given) => {
        const { scores, ...facts } = given;
        const income = way === 'income' ? facts.incomePerPerson : scores?.income;
        const full = outcome(compiled, {
          ...facts,
          ...(scores?.income !== undefined && { scores: { income: scores.income } }),
        });
        if (full === null || full.kind === 'notApplicable') {
          expect(full === null || compiled.classifyColumns === null).toBe(true);
          return;
        }
        const bits = (state: string) =>
          full.deprivations.reduce(
            (mask, each) => (each.state === state ? mask | deprivationBit(each.deprivation) : mask),
            0,
          );
        const columns: HouseholdColumns = {
          area: Uint8Array.of(AREAS.indexOf(facts.area ?? 'rural')),
          income: Int32Array.of(income ?? -1),
          deprived: Uint16Array.of(bits('deprived')),
          unknown: Uint16Array.of(bits('unknown')),
        };
        const certain = certainIn(full);
        const code = certain === null ? UNDECIDED_CODE : HOUSEHOLD_CLASSES.indexOf(certain);
        const classes = [columns, { ...columns, unknown: null }].map((each) =>
          compiled.classifyColumns?.(each, new Uint8Array(1)),
        );
        expect(classes[0]).toEqual(Uint8Array.of(code));
        if (bits('unknown') === 0) expect(classes[1]).toEqual(Uint8Array.of(code));
      }),
      runs,
    );
  });

  it('decides nothing for an area that is none, nor for an income that is not known', () => {
    const blank = { deprived: new Uint16Array(3), unknown: null };
    const columns = { ...blank, area: Uint8Array.of(2, 255, 0), income: Int32Array.of(5, 5, -1) };
    const classes = compiled.classifyColumns?.(columns, new Uint8Array(3));
    if (classes) expect(classes).toEqual(new Uint8Array(3).fill(UNDECIDED_CODE));
  });

  it('passes over bits of deprivations that the standard does not count', () => {
    if (!compiled.classifyColumns) return;
    const none = 1 << DEPRIVATIONS.length;
    const columns = {
      area: Uint8Array.of(0),
      income: Int32Array.of(130),
      deprived: Uint16Array.of(none),
      unknown: null,
    };
    expect(compiled.classifyColumns(columns, new Uint8Array(1))).toEqual(
      compiled.classifyColumns({ ...columns, deprived: Uint16Array.of(0) }, new Uint8Array(1)),
    );
  });
});
