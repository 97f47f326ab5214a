import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { RUNS } from '../testing/runs.ts';
import { checkFlows, rollUpFlows } from './flow.rules.ts';
import type { Movement, MovementReport } from './movement.ts';

const POOR = {
  start: 230n,
  escapedToNearPoor: 20n,
  escapedAbove: 35n,
  otherDecrease: 2n,
  fromNearPoor: 5n,
  rePoor: 3n,
  newlyPoor: 10n,
  otherIncrease: 2n,
  end: 193n,
} as const;
const NEAR_POOR = {
  start: 150n,
  becamePoor: 5n,
  escapedAbove: 30n,
  otherDecrease: 1n,
  fromPoor: 20n,
  reNearPoor: 0n,
  newlyNearPoor: 6n,
  otherIncrease: 0n,
  end: 140n,
} as const;

function check(
  poor: Partial<MovementReport['poor']> = {},
  nearPoor: Partial<MovementReport['nearPoor']> = {},
  before: Partial<MovementReport['previousEnd']> = {},
) {
  return checkFlows({
    poor: { ...POOR, ...poor },
    nearPoor: { ...NEAR_POOR, ...nearPoor },
    previousEnd: { poor: null, nearPoor: null, ...before },
  });
}

describe('a movement of the lists', () => {
  it('is taken over where every identity holds', () => {
    expect(check({}, {}, { poor: 230n, nearPoor: 150n })).toEqual({
      ok: true,
      value: { poor: POOR, nearPoor: NEAR_POOR },
    });
    expect(check({ start: '230', end: ' 193 ' }).ok).toBe(true);
  });
  it.each([
    [192n, ['-1']],
    [193n, []],
    [194n, ['1']],
  ])('ends with what its flows make of its start: %i of 193', (end, differences) => {
    const result = check({ end });
    expect(result.ok ? [] : result.refusals.map(({ subject }) => subject)).toEqual(differences);
  });
  it.each([
    [229n, ['startNotPreviousEnd@poor.start']],
    [230n, []],
    [231n, ['startNotPreviousEnd@poor.start']],
  ])('starts where the year before ended: after %i', (end, codes) =>
    expect(refused(check({}, {}, { poor: end }))).toEqual(codes),
  );
  it('says the figures and by how much they differ', () => {
    expect(check({ end: 200n }, {}, { poor: 228n })).toEqual({
      ok: false,
      refusals: [
        { code: 'flowsUnbalanced', path: ['poor', 'end'], value: '200', allowed: '193', subject: '7' },
        { code: 'startNotPreviousEnd', path: ['poor', 'start'], value: '230', allowed: '228', subject: '2' },
      ],
    });
  });
  it('is the same seen from both lists', () => {
    expect(check({}, { fromPoor: 19n, end: 139n })).toEqual({
      ok: false,
      refusals: [
        { code: 'crossingsDiffer', path: ['nearPoor', 'fromPoor'], value: '19', allowed: '20', subject: '-1' },
      ],
    });
    expect(refused(check({}, { becamePoor: 6n, end: 139n }))).toEqual(['crossingsDiffer@nearPoor.becamePoor']);
  });
  it('of the near-poor list is checked likewise', () => {
    expect(refused(check({}, { end: 0n }, { nearPoor: 0n }))).toEqual([
      'flowsUnbalanced@nearPoor.end',
      'startNotPreviousEnd@nearPoor.start',
    ]);
  });
  it('says of what is no whole number only that', () => {
    const bad = { escapedAbove: '-1', rePoor: '2,5', newlyPoor: null, end: 0n } as const;
    expect(refused(check(bad, { start: '9'.repeat(16) }))).toEqual([
      'outOfRange@poor.escapedAbove',
      'notWhole@poor.rePoor',
      'fieldRequired@poor.newlyPoor',
      'tooManyDigits@nearPoor.start',
    ]);
    expect(refused(check({ end: 1n }, { start: 'x' }))).toEqual([
      'flowsUnbalanced@poor.end',
      'notWhole@nearPoor.start',
    ]);
  });
});

describe('rolled up', () => {
  const counts = fc.bigInt(0n, 500n);
  const movements = fc
    .record({
      starts: fc.tuple(fc.bigInt(2_000n, 4_000n), fc.bigInt(2_000n, 4_000n)),
      crossing: fc.tuple(counts, counts),
      poor: fc.tuple(counts, counts, counts, counts, counts),
      nearPoor: fc.tuple(counts, counts, counts, counts, counts),
    })
    .map(({ starts, crossing: [down, up], poor: p, nearPoor: n }): Movement => {
      const [start, nearStart] = starts;
      return {
        poor: {
          start,
          escapedToNearPoor: down,
          escapedAbove: p[0],
          otherDecrease: p[1],
          fromNearPoor: up,
          rePoor: p[2],
          newlyPoor: p[3],
          otherIncrease: p[4],
          end: start - down - p[0] - p[1] + up + p[2] + p[3] + p[4],
        },
        nearPoor: {
          start: nearStart,
          becamePoor: up,
          escapedAbove: n[0],
          otherDecrease: n[1],
          fromPoor: down,
          reNearPoor: n[2],
          newlyNearPoor: n[3],
          otherIncrease: n[4],
          end: nearStart - up - n[0] - n[1] + down + n[2] + n[3] + n[4],
        },
      };
    });

  it('keeps every identity that its parts keep', () => {
    fc.assert(
      fc.property(fc.array(movements, { maxLength: 5 }), (parts) => {
        const previousEnd = {
          poor: parts.reduce((sum, { poor }) => sum + poor.start, 0n),
          nearPoor: parts.reduce((sum, { nearPoor }) => sum + nearPoor.start, 0n),
        };
        expect(refused(checkFlows({ ...rollUpFlows(parts), previousEnd }))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
  it('is zero of nothing, and the part itself of one', () => {
    expect(rollUpFlows([{ poor: POOR, nearPoor: NEAR_POOR }])).toEqual({ poor: POOR, nearPoor: NEAR_POOR });
    expect(rollUpFlows([]).poor.end).toBe(0n);
  });
});
