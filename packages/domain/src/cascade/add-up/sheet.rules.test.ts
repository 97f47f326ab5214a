import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFraction } from '../../shared/exact.ts';
import { unwieldyCases } from '../../testing/add-up.arbitrary.ts';
import { carried, commune, inText } from '../../testing/add-up.ts';
import { baseline, commitment, fallOf, funds, newRural, trainedRate } from '../../testing/builders.ts';
import { RUNS } from '../../testing/runs.ts';
import { rollUpTargets } from './roll-up-targets.rules.ts';
import { addUpAt, addUpSheet, prepareSheet } from './sheet.rules.ts';
import type { SheetTask } from './sheet.ts';

/** A sheet added up, and the same target by target with fractions. */
function bothWays(tasks: readonly SheetTask[]) {
  const sheet = prepareSheet(tasks);
  const { holds, slackCounts } = addUpSheet(sheet);
  const ours = holds.map((each, index) => [each, slackCounts[index]]);
  const exact = tasks
    .flatMap(({ target, units }) => rollUpTargets(target, units))
    .map(({ balance }) => [balance?.holds ?? null, balance?.slackCount ?? null]);
  return { sheet, ours, exact };
}

const rate = (id: string, value: string, count: number) =>
  commune(id, { own: { comparator: 'le', value }, households: { 2024: count } });

describe('a whole tree at once', () => {
  it('has a column for every due year of every target', () => {
    const maintain = { kind: 'maintain', comparator: 'ge', value: '90', periodFrom: 2024 } as const;
    const { sheet, ours } = bothWays([
      { target: carried(), units: [rate('a', '1', 100), rate('b', '2', 100)] },
      {
        target: carried({ commitment: commitment(maintain), indicator: trainedRate }),
        units: [commune('c', { own: maintain, households: { 2024: 10 } })],
      },
      { target: carried(), units: [] },
    ]);
    expect(sheet.columns.map(({ demand }) => demand.year)).toEqual([2025, 2024, 2025, 2025]);
    expect(ours).toEqual([
      [true, 0n],
      [true, 0n],
      [true, 0n],
      [null, null],
    ]);
  });
  it('tells one column in full as if it had been added up alone', () => {
    const tasks = [{ target: carried(), units: [rate('a', '1', 100), commune('b'), commune('c', { own: null })] }];
    const sheet = prepareSheet(tasks);
    expect(sheet.columns.map((column) => addUpAt(sheet, column))).toEqual(
      tasks.flatMap(({ target, units }) => rollUpTargets(target, units)),
    );
  });
});

describe('whole numbers', () => {
  const scaleOf = (task: SheetTask) => prepareSheet([task]).scales[0];
  it('are made with the least common denominator', () => {
    expect(scaleOf({ target: carried(), units: [rate('a', '0.5', 3), rate('b', '0.25', 3)] })).toBe(4);
    expect(
      scaleOf({ target: carried({ commitment: commitment({ value: '1.7' }) }), units: [rate('a', '0.5', 2)] }),
    ).toBe(10);
  });
  it('are cut where that is too long, and fractions decide what was cut off', () => {
    const primes = [10_007, 10_009, 10_037, 10_039, 10_061];
    const units = primes.map((prime) =>
      commune(`${prime}`, {
        decision: 'adopt',
        context: {
          baselines: [{ year: 2020, value: toFraction('7').div(BigInt(prime)), estimated: false, standardCode: null }],
          assignments: [],
          parentFigures: [],
        },
        households: { 2024: 1_000 },
      }),
    );
    const mean = units.reduce((sum, { context }) => sum.add(context.baselines[0]?.value ?? 0), toFraction(0n)).div(5);
    const fall = commitment({ kind: 'relativeReduction', comparator: 'ge', value: '0.5', baseYear: 2020 });
    const asked = (start: typeof mean) => ({
      target: carried({
        commitment: fall,
        context: { ...baseline({}), baselines: [{ year: 2020, value: start, estimated: false, standardCode: null }] },
      }),
      units,
    });
    const hair = toFraction('0.00000000000000000001');
    const tasks = [asked(mean), asked(mean.add(hair)), asked(mean.sub(hair))];
    const { sheet, ours, exact } = bothWays(tasks);
    expect([...sheet.cuts]).toEqual([5, 5, 5]);
    expect(ours).toEqual(exact);
    expect(ours.map(([holds]) => holds)).toEqual([true, true, false]);
  });
  it('are left to fractions where they would outgrow what a number holds exactly', () => {
    const most = '900000000000000';
    const quantity = { kind: 'annualQuantity', comparator: 'ge', value: most } as const;
    const units = Array.from({ length: 12 }, (_, index) => commune(`${index}`, { own: quantity }));
    const task = { target: carried({ commitment: commitment({ ...quantity, value: '1' }), indicator: funds }), units };
    const { sheet, ours } = bothWays([task]);
    expect([...sheet.scales]).toEqual([0]);
    expect(ours).toEqual([[true, 12n * BigInt(most) - 1n]]);
  });
  it('nothing is added where one unit decides, or nothing is required yet', () => {
    const reached = commitment({ kind: 'milestone', comparator: null, value: null });
    const { sheet, ours } = bothWays([
      { target: carried({ commitment: reached, indicator: newRural }), units: [commune('a')] },
      { target: carried({ commitment: fallOf('1') }), units: [rate('a', '1', 5)] },
    ]);
    expect([...sheet.scales]).toEqual([0, 0]);
    expect(ours).toEqual([
      [true, null],
      [null, null],
    ]);
  });
});

it('a sheet finds exactly what fractions find, however unwieldy they are', () => {
  fc.assert(
    fc.property(unwieldyCases, (task) => {
      const { ours, exact } = bothWays([task]);
      expect(inText(ours)).toBe(inText(exact));
    }),
    { numRuns: RUNS },
  );
});
