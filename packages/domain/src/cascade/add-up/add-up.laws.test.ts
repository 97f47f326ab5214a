import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isQuotient } from '../../indicator/index.ts';
import { add, compare, type Fraction, quotient, scale, subtract, toFraction } from '../../shared/exact.ts';
import { type AddUpCase, addedCases, allCases, bounded } from '../../testing/add-up.arbitrary.ts';
import { inText } from '../../testing/add-up.ts';
import { RUNS } from '../../testing/runs.ts';
import { isStrict, satisfies, senseOf } from '../bound.rules.ts';
import type { Bound } from '../requirement.ts';
import type { AddUp, AddUpUnit } from './add-up.ts';
import { demandsOf } from './demand.rules.ts';
import { headroom } from './headroom.rules.ts';
import { broughtBy, type Part } from './part.rules.ts';
import { partsOf, rollUpTargets } from './roll-up-targets.rules.ts';
import { combine, impliedBound, type Together, together } from './together.rules.ts';

const runs = { numRuns: RUNS };
const picks = fc.nat(7);

function addedUp({ target, units }: AddUpCase): AddUp {
  const [found] = rollUpTargets(target, units);
  if (!found) throw new Error('the target falls due in one year');
  return found;
}

/** What the units bring, and whose it is. */
function partsBy({ target, units }: AddUpCase): readonly { readonly unit: AddUpUnit; readonly part: Part }[] {
  const [demand] = demandsOf(target);
  return units.flatMap((unit) => {
    const brought = demand && broughtBy(target, unit, demand, 'binding');
    return brought?.kind === 'counted' ? [{ unit, part: brought.part }] : [];
  });
}

/** The same with one unit's bound moved the bad way. */
function relaxed(one: AddUpCase, unit: AddUpUnit, bound: Bound, by: Fraction): AddUpCase {
  const value = senseOf(bound) === 'ceiling' ? add(bound.value, by) : subtract(bound.value, by);
  const moved = bounded(unit, value, isStrict(bound), one.target.indicator);
  return { ...one, units: one.units.map((each) => (each === unit ? moved : each)) };
}

it('headroom is tight: used up it keeps what is required, by one step more it breaks it', () => {
  fc.assert(
    fc.property(allCases, picks, (one, pick) => {
      const parts = partsBy(one);
      const chosen = parts[pick % Math.max(1, parts.length)];
      const found = chosen && headroom(one.target, one.units, chosen.unit.unitId)[0];
      if (!chosen || !found) return;
      const { unit, part } = chosen;
      const holdsAfter = (by: Fraction) => addedUp(relaxed(one, unit, part.bound, by)).balance?.holds ?? true;
      const before = addedUp(one).balance?.holds ?? true;
      if (!before) {
        expect([found.exact.n, found.count ?? 0n, Number(found.shown)]).toEqual([0n, 0n, 0]);
        return;
      }
      const { indicator } = one.target;
      const whole = !isQuotient(indicator);
      const step = toFraction(whole ? '1' : '0.01');
      expect(holdsAfter(toFraction(found.shown))).toBe(true);
      expect(holdsAfter(found.exact)).toBe(found.attained);
      const household = quotient(BigInt(indicator.per), part.weight);
      const perCount = indicator.rollUp === 'ratioOfSums' ? household : toFraction(1n);
      if (found.count !== null && perCount) expect(holdsAfter(scale(perCount, found.count))).toBe(true);
      if (!found.limited) return;
      expect(holdsAfter(add(found.exact, toFraction(whole ? '1' : '0.000001')))).toBe(false);
      expect(holdsAfter(add(toFraction(found.shown), step))).toBe(false);
      if (found.count !== null && perCount) expect(holdsAfter(scale(perCount, found.count + 1n))).toBe(false);
    }),
    runs,
  );
});

it('slack is tight: so many households more keep what is required, one more breaks it', () => {
  fc.assert(
    fc.property(addedCases, (one) => {
      const { balance, implied } = addedUp(one);
      const weight = partsBy(one).reduce((sum, { part }) => sum + part.weight, 0n);
      if (!balance || !implied || balance.slackCount === null) return;
      const { indicator } = one.target;
      const perCount = indicator.rollUp === 'ratioOfSums' ? quotient(BigInt(indicator.per), weight) : toFraction(1n);
      const [demand] = demandsOf(one.target);
      if (!perCount || !demand?.limit) return;
      const { limit } = demand;
      const holdsAfter = (count: bigint) => {
        const by = scale(perCount, count);
        const value = demand.sense === 'ceiling' ? add(implied.value, by) : subtract(implied.value, by);
        const sign = compare(value, limit.value);
        return sign === 0 ? isStrict(implied) || !isStrict(limit) : sign < 0 === (demand.sense === 'ceiling');
      };
      expect([holdsAfter(balance.slackCount), holdsAfter(balance.slackCount + 1n)]).toEqual([true, false]);
      expect(balance.holds).toBe(balance.slackCount >= 0n);
    }),
    runs,
  );
});

it('units that keep what they promised keep together what that implies, and may come as close to it as they like', () => {
  const closeness = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(allCases, closeness, (one, steps) => {
      const { implied } = addedUp(one);
      const parts = partsBy(one).map(({ part }) => part);
      if (!implied) return;
      const down = senseOf(implied) === 'ceiling';
      const kept = parts.map(({ bound, weight }, index): Part => {
        const by = quotient(BigInt((steps[index] ?? 0) + (isStrict(bound) ? 1 : 0)), 1_000n) ?? toFraction(0n);
        const value = down ? subtract(bound.value, by) : add(bound.value, by);
        return { weight, bound: { ...bound, comparator: 'eq', value } };
      });
      const { rollUp } = one.target.indicator;
      const whole = together(kept, rollUp, senseOf(implied));
      const reached = whole && impliedBound(whole, rollUp, { sense: 'exact', measure: 'atEnd' })?.value;
      if (!reached) return;
      expect(satisfies(reached, implied)).toBe(true);
      const off = subtract(reached, implied.value).abs();
      expect(compare(off, quotient(4n * BigInt(parts.length), 1_000n) ?? off)).toBeLessThanOrEqual(0);
    }),
    runs,
  );
});

it('the order of the units changes nothing', () => {
  fc.assert(
    fc.property(allCases, fc.infiniteStream(fc.nat()), (one, random) => {
      const mixed = one.units.map((unit) => ({ unit, at: random.next().value ?? 0 })).toSorted((a, b) => a.at - b.at);
      const [straight, shuffled] = [addedUp(one), addedUp({ ...one, units: mixed.map(({ unit }) => unit) })];
      expect(inText(shuffled.implied, shuffled.balance, shuffled.counted)).toBe(
        inText(straight.implied, straight.balance, straight.counted),
      );
    }),
    runs,
  );
});

it('nor does how they are grouped on the way up', () => {
  fc.assert(
    fc.property(allCases, fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), (one, groups) => {
      const [demand] = demandsOf(one.target);
      const { rollUp } = one.target.indicator;
      if (!demand) return;
      const parts = partsOf(one.units.map((unit) => broughtBy(one.target, unit, demand, 'binding')));
      const grouped = [...Map.groupBy(parts, (part) => groups[parts.indexOf(part)]).values()];
      const sums = grouped.map((group) => together(group, rollUp, demand.sense));
      const whole = sums.reduce<Together | null>((sum, each) => combine(sum, each, rollUp, demand.sense), null);
      const direct = together(parts, rollUp, demand.sense);
      const told = (all: Together | null) => inText(all && impliedBound(all, rollUp, demand), all?.strict);
      expect(told(whole)).toBe(told(direct));
    }),
    runs,
  );
});

it('tightening one unit never worsens the whole', () => {
  fc.assert(
    fc.property(allCases, picks, fc.bigInt(0n, 30n), fc.boolean(), (one, pick, tenths, strict) => {
      const parts = partsBy(one);
      const chosen = parts[pick % Math.max(1, parts.length)];
      if (!chosen) return;
      const { bound } = chosen.part;
      const by = isQuotient(one.target.indicator) ? quotient(tenths, 10n) : toFraction(tenths);
      const tighter = relaxed(
        one,
        chosen.unit,
        strict ? { ...bound, comparator: STRICT[bound.comparator] } : bound,
        (by ?? toFraction(tenths)).neg(),
      );
      const [before, after] = [addedUp(one).balance, addedUp(tighter).balance];
      if (!before || !after) return;
      expect(compare(after.slack, before.slack)).toBeGreaterThanOrEqual(0);
      if (before.slackCount !== null) expect(after.slackCount ?? -1n).toBeGreaterThanOrEqual(before.slackCount);
      if (before.holds) expect(after.holds).toBe(true);
    }),
    runs,
  );
});

const STRICT = { lt: 'lt', le: 'lt', eq: 'eq', ge: 'gt', gt: 'gt' } as const;
