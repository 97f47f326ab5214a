import { describe, expect, it } from 'vitest';
import { shiftedDecimal, toFraction } from '../shared/index.ts';
import type { Deprivation, HouseholdClass } from '../standard/index.ts';
import { type Dice, dice, hits } from '../testing/honest.ts';
import { reviewed } from '../testing/household.ts';
import { bunchingSign } from './bunching.rules.ts';
import { equalsTargetSign } from './equals-target.rules.ts';
import { noRePovertySigns } from './no-re-poverty.rules.ts';
import { outlyingFallSigns } from './outlying-fall.rules.ts';
import { rotatingHouseholds, rotationSigns } from './rotation.rules.ts';
import { FALSE_ALARMS, HONEST_ROTATION, type SignKind } from './sign.ts';
import { vanishedDeprivationSigns } from './vanished-deprivations.rules.ts';

const CUT_OFF = 140;

/** Honest data raise the sign no more often than is stated. */
function expectWithin(kind: SignKind, raised: number, tries: number) {
  expect(raised / tries).toBeLessThanOrEqual(Number(FALSE_ALARMS[kind].atMost));
}

/** A commune's scores: a hump somewhere around the cut-off, honest all through. */
function honestScores(roll: Dice) {
  const [middle, spread] = [CUT_OFF + roll.whole(-70, 70), roll.whole(20, 45)];
  return Array.from({ length: roll.whole(100, 1500) }, (_, index) => ({
    householdId: String(index),
    score: Math.round(middle + spread * roll.normal()),
  }));
}

describe('bunching', () => {
  it('is seldom found in honest communes', () => {
    const roll = dice(1);
    const tries = 1500;
    expectWithin(
      'bunching',
      hits(tries, () => bunchingSign('c', honestScores(roll), CUT_OFF) !== null),
      tries,
    );
  });
  it('is found where half of those just below were lifted above, in most communes with enough of them', () => {
    const roll = dice(2);
    const dressed = () =>
      Array.from({ length: 1200 }, (_, index) => {
        const score = Math.round(CUT_OFF + 35 * roll.normal());
        const lifted = score > CUT_OFF - 5 && score <= CUT_OFF && roll.uniform() < 0.5;
        return { householdId: String(index), score: lifted ? score + 5 : score };
      });
    expect(hits(100, () => bunchingSign('c', dressed(), CUT_OFF) !== null)).toBeGreaterThan(80);
  });
});

describe('rotation', () => {
  /** An income that drifts slowly and is measured with some error; every tenth household is poor at the start. */
  function honestClasses(roll: Dice): readonly HouseholdClass[] {
    let income = 1.5 + 1.2 * roll.normal();
    return Array.from({ length: 6 }, () => {
      income += 0.1 + 0.15 * roll.normal();
      return income + 0.15 * roll.normal() <= 0 ? 'poor' : 'above';
    });
  }
  const scope = { list: ['poor'] as const, year: 2025, lookBackYears: 6 };
  const unit = (roll: Dice, unitId: string) =>
    Array.from({ length: 300 }, (_, index) => ({
      householdId: `${unitId}-${index}`,
      unitId,
      classes: honestClasses(roll).map((each, at) => reviewed(2020 + at, each)),
    }));

  it('is seldom a sign among honest units, though one honest household in eight that was ever listed rotates', () => {
    const roll = dice(3);
    let [units, raised, listed, rotating] = [0, 0, 0, 0];
    for (let parent = 0; parent < 10; parent++) {
      const rows = Array.from({ length: 12 }, (_, index) => unit(roll, String(index))).flat();
      units += 12;
      raised += rotationSigns(rows, scope).length;
      listed += rows.filter(({ classes }) => classes.some((record) => record.class === 'poor')).length;
      rotating += rotatingHouseholds(rows, scope).length;
    }
    expect(listed).toBeGreaterThan(1000);
    expect(rotating / listed).toBeGreaterThan(0);
    expect(rotating / listed).toBeLessThanOrEqual(Number(HONEST_ROTATION));
    expectWithin('rotation', raised, units);
  });
});

describe('a result that equals its target', () => {
  it('three years running happens to hardly any honest unit', () => {
    const roll = dice(4);
    const tries = 20_000;
    const year = (index: number) => {
      const target = 500 - 100 * index;
      const result = target + Math.round(20 * roll.normal());
      return {
        year: 2021 + index,
        result: shiftedDecimal(BigInt(result), 2),
        target: shiftedDecimal(BigInt(target), 2),
      };
    };
    const raised = hits(tries, () => equalsTargetSign('c', 'poverty-rate', [0, 1, 2, 3, 4].map(year)) !== null);
    expectWithin('equalsTarget', raised, tries);
  });
});

describe('a count that equals its target', () => {
  it('three years running happens to hardly any honest unit, the counts that are looked at being large enough', () => {
    const roll = dice(7);
    const tries = 20_000;
    const five = () => {
      const target = roll.whole(200, 3000);
      return [0, 1, 2, 3, 4].map((index) => ({
        year: 2021 + index,
        result: String(Math.round(target * (1 + 0.05 * roll.normal()))),
        target: String(target),
      }));
    };
    const raised = hits(tries, () => equalsTargetSign('c', 'jobs-created', five()) !== null);
    expectWithin('equalsTarget', raised, tries);
  });
});

describe('an outlying fall', () => {
  it('is seldom found among honest neighbours', () => {
    const roll = dice(5);
    let [units, raised] = [0, 0];
    for (let parent = 0; parent < 400; parent++) {
      const falls = Array.from({ length: roll.whole(8, 40) }, (_, index) => ({
        unitId: String(index),
        points: toFraction(shiftedDecimal(BigInt(Math.round(100 + 40 * roll.normal())), 2)),
      }));
      units += falls.length;
      raised += outlyingFallSigns(falls).length;
    }
    expectWithin('outlyingFall', raised, units);
  });
});

describe('nobody coming back, and deprivations that vanish', () => {
  it('are seldom found in honest units of one rate', () => {
    const roll = dice(6);
    let [units, none, vanished] = [0, 0, 0];
    const water: readonly Deprivation[] = ['water'];
    for (let parent = 0; parent < 150; parent++) {
      const [rate, helped] = [0.02 + 0.1 * roll.uniform(), 0.3 + 0.5 * roll.uniform()];
      const escaped = Array.from({ length: roll.whole(5, 20) }, () => roll.whole(10, 120));
      units += escaped.length;
      none += noRePovertySigns(
        escaped.map((count, index) => ({
          unitId: String(index),
          escaped: count,
          returned: hits(count, () => roll.uniform() < rate),
        })),
      ).length;
      vanished += vanishedDeprivationSigns(
        escaped.flatMap((count, index) =>
          Array.from({ length: Math.round(count / 4) }, (_, at) => ({
            householdId: `${index}-${at}`,
            unitId: String(index),
            before: water,
            after: [],
            supports: roll.uniform() < helped ? ['water'] : [],
          })),
        ),
      ).length;
    }
    expectWithin('noRePoverty', none, units);
    expectWithin('vanishedDeprivations', vanished, units);
  });
});
