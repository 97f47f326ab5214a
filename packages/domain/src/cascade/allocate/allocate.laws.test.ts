import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Fraction, toFraction } from '../../shared/exact.ts';
import { RUNS } from '../../testing/runs.ts';
import { allocate } from './allocate.rules.ts';
import { ALLOCATION_METHODS, type AllocationRequest, type AllocationUnit } from './allocation.ts';

const roomOf = ({ start, denominator }: AllocationUnit, direction: AllocationRequest['direction']): bigint =>
  direction === 'down' ? (start ?? 0n) : (denominator ?? 0n) - (start ?? 0n);

const BOUNDS = ['none', 'none', 'none', 'none', 'none', 'minimum', 'maximum', 'both', 'pinned', 'anything'] as const;

/** Bounds that the unit has room for, so that most requests are sound; of `anything` few are. */
function bounded(
  unit: AllocationUnit,
  kind: (typeof BOUNDS)[number],
  room: bigint,
  p: bigint,
  q: bigint,
): AllocationUnit {
  const minimum = p % (room + 1n);
  const maximum = minimum + (q % (room - minimum + 1n));
  if (kind === 'anything') return { ...unit, minimum: p, maximum: q, pinned: p % 3n === 0n ? q : null };
  if (kind === 'pinned') return { ...unit, pinned: minimum };
  return {
    ...unit,
    minimum: kind === 'minimum' || kind === 'both' ? minimum : null,
    maximum: kind === 'maximum' || kind === 'both' ? maximum : null,
  };
}

const count = (max: number) => fc.integer({ min: 0, max }).map(BigInt);

/** So many units with figures up to `most`; the whole lies anywhere from nothing to a little more than there is. */
function requestsOf(units: number, most: number) {
  const unit = fc.tuple(count(most), count(most), count(most), fc.constantFrom(...BOUNDS), count(most), count(most));
  return fc
    .tuple(
      fc.constantFrom(...ALLOCATION_METHODS),
      fc.constantFrom<AllocationRequest['direction']>('down', 'up'),
      count(1000),
      fc.array(unit, { maxLength: units }),
    )
    .map(([method, direction, permille, figures]): AllocationRequest => {
      let rooms = 2n;
      const all = figures.map(([basis, start, others, kind, p, q], index) => {
        const code = 'abcdefghij'.charAt(index);
        const facts = { code, name: code, basis, start, denominator: start + others };
        const open = { ...facts, minimum: null, maximum: null, pinned: null };
        const room = roomOf(open, direction);
        rooms += room;
        return bounded(open, kind, room, p, q);
      });
      return { method, direction, whole: (rooms * permille) / 1000n, units: all };
    });
}

/** Small enough for a brute force, and so many that rounding and bounds meet. */
const [few, many] = [requestsOf(4, 7), requestsOf(10, 500)];

/** Whether a unit may have a share, said as plainly as the rule is. */
function mayHave(unit: AllocationUnit, share: bigint, { method, direction }: AllocationRequest): boolean {
  const [least, most] = [BigInt(unit.minimum ?? 0n), BigInt(unit.maximum ?? share)];
  if (share < least || share > most || share > roomOf(unit, direction)) return false;
  if (unit.pinned !== null) return share === unit.pinned;
  return method !== 'proportional' || unit.basis !== 0n || share === least;
}

/** Whether any whole shares do: every combination is tried. */
function someSharesDo(request: AllocationRequest, left: bigint, from = 0): boolean {
  const unit = request.units[from];
  if (!unit) return left === 0n;
  for (let share = 0n; share <= left; share++)
    if (mayHave(unit, share, request) && someSharesDo(request, left - share, from + 1)) return true;
  return false;
}

const tried = { numRuns: RUNS };

it('shares add up to the whole and keep every bound, or a brute force finds none that do', () => {
  fc.assert(
    fc.property(few, (request) => {
      const result = allocate(request);
      if (!result.ok) return !someSharesDo(request, BigInt(request.whole)) && result.refusals.length > 0;
      const { shares, whole } = result.value;
      return (
        shares.reduce((sum, { share }) => sum + share, 0n) === whole &&
        shares.every(({ unit, share }, index) => unit === request.units[index] && mayHave(unit, share, request))
      );
    }),
    tried,
  );
});

it('a refused whole says what could be shared out instead, and that can', () => {
  fc.assert(
    fc.property(few, (request) => {
      const result = allocate(request);
      const refusal = result.ok ? undefined : result.refusals.find(({ path }) => path[0] === 'whole');
      if (!refusal) return;
      const [least = '', most = ''] = (refusal.allowed ?? '').split('..');
      const [end, beyond] =
        refusal.code === 'minimumsAboveWhole' ? [least, BigInt(least) - 1n] : [most, BigInt(most) + 1n];
      expect(allocate({ ...request, whole: end }).ok).toBe(true);
      expect(allocate({ ...request, whole: beyond }).ok).toBe(false);
      const missed = BigInt(end) - BigInt(request.whole);
      expect(BigInt(refusal.subject ?? '')).toBe(missed < 0n ? -missed : missed);
    }),
    tried,
  );
});

/** What a unit would get if shares had no end: the method's own formula, cut off at the unit's bounds. */
function exactShare(unit: AllocationUnit, common: Fraction, { method, direction }: AllocationRequest): Fraction {
  const room = toFraction(roomOf(unit, direction));
  if (unit.pinned !== null) return toFraction(BigInt(unit.pinned));
  const level = direction === 'down' ? common : toFraction(1n).sub(common);
  const formula = {
    proportional: common.mul(unit.basis ?? 0n),
    sameReduction: common.mul(room),
    sameLevel: room.sub(level.mul(unit.denominator ?? 0n)),
  }[method];
  const most = unit.maximum === null || room.lt(BigInt(unit.maximum)) ? room : toFraction(BigInt(unit.maximum));
  const least = toFraction(BigInt(unit.minimum ?? 0n));
  const capped = formula.gt(most) ? most : formula;
  return capped.lt(least) ? least : capped;
}

const tieOf = (unit: AllocationUnit, { method, direction }: AllocationRequest): bigint =>
  ({ proportional: unit.basis ?? 0n, sameReduction: roomOf(unit, direction), sameLevel: unit.denominator ?? 0n })[
    method
  ];

it('shares are the formula’s, cut off at the bounds and rounded by largest remainder', () => {
  fc.assert(
    fc.property(many, (request) => {
      const result = allocate(request);
      if (!result.ok || result.value.common === null) return;
      const { common, shares, whole } = result.value;
      const exact = shares.map(({ unit }) => exactShare(unit, common, request));
      expect(exact.reduce((sum, each) => sum.add(each), toFraction(0n)).equals(whole)).toBe(true);
      const rounded = shares.flatMap(({ unit, share }, index) => {
        const off = (exact[index] ?? toFraction(0n)).sub(share);
        expect(off.abs().lt(1n)).toBe(true);
        return off.n === 0n ? [] : [{ unit, up: off.s < 0n, rest: off.s < 0n ? off.add(1n) : off }];
      });
      for (const up of rounded.filter((each) => each.up))
        for (const down of rounded.filter((each) => !each.up)) {
          const byRest = up.rest.compare(down.rest);
          const byTie = tieOf(up.unit, request) - tieOf(down.unit, request);
          expect(byRest > 0 || (byRest === 0 && (byTie > 0n || (byTie === 0n && up.unit.code < down.unit.code)))).toBe(
            true,
          );
        }
    }),
    tried,
  );
});

it('the order of the units changes nothing but the order of the shares', () => {
  fc.assert(
    fc.property(many, fc.nat({ max: 3 }), (request, turn) => {
      const turned = [...request.units.slice(turn), ...request.units.slice(0, turn)].reverse();
      const [one, other] = [allocate(request), allocate({ ...request, units: turned })];
      expect(other.ok).toBe(one.ok);
      if (!one.ok || !other.ok) return;
      const byCode = new Map(one.value.shares.map((share) => [share.unit.code, share]));
      expect(other.value.common).toEqual(one.value.common);
      for (const share of other.value.shares) expect(share).toEqual(byCode.get(share.unit.code));
    }),
    tried,
  );
});

it('a greater whole lowers no share but by rounding', () => {
  fc.assert(
    fc.property(many, (request) => {
      const [less, more] = [allocate(request), allocate({ ...request, whole: BigInt(request.whole) + 1n })];
      if (!less.ok || !more.ok) return;
      for (const [index, { share }] of more.value.shares.entries())
        expect(share - (less.value.shares[index]?.share ?? 0n)).toBeGreaterThanOrEqual(-1n);
    }),
    tried,
  );
});
