import { describe, expect, it } from 'vitest';
import { refused } from '../../testing/builders.ts';
import { allocate } from './allocate.rules.ts';
import { ALLOCATION_METHODS, type AllocationRequest, type AllocationUnit } from './allocation.ts';

/** A commune: `commune('a', 40n, 1000n)` has 40 poor of 1,000 households; its basis is its households. */
function commune(
  code: string,
  start: bigint,
  denominator: bigint,
  given: Partial<AllocationUnit> = {},
): AllocationUnit {
  const bounds = { minimum: null, maximum: null, pinned: null };
  return { code, name: `Xã ${code}`, basis: denominator, start, denominator, ...bounds, ...given };
}

/** A unit of which only the basis is known. */
function byBasis(code: string, basis: bigint | null, given: Partial<AllocationUnit> = {}): AllocationUnit {
  return { ...commune(code, 0n, 0n), basis, start: null, denominator: null, ...given };
}

function share(given: Partial<AllocationRequest> & Pick<AllocationRequest, 'units'>) {
  return allocate({ method: 'proportional', direction: 'down', whole: 0n, ...given });
}

/** The shares in the order of the units: `5 3 2`, a mark where one stands at a bound or is pinned; or what was refused. */
function shown(result: ReturnType<typeof allocate>): string {
  if (!result.ok) return refused(result).join(' ');
  const marks = { minimum: '↓', maximum: '↑' };
  return result.value.shares
    .map(({ share, pinned, atBound }) => `${share}${pinned ? '*' : ''}${atBound ? marks[atBound] : ''}`)
    .join(' ');
}

describe('proportional to a basis', () => {
  const [a, b, c] = [byBasis('a', 100n), byBasis('b', 200n), byBasis('c', 300n)];
  it.each<[string, readonly AllocationUnit[], bigint, string]>([
    ['goes out even', [a, b, c], 60n, '10 20 30'],
    ['the largest remainder gets the one left: 10.33 20.67 31', [a, b, c], 62n, '10 21 31'],
    ['of two left the two largest: 10.5 21 31.5', [a, b, c], 63n, '10 21 32'],
    ['a tie goes to the larger basis', [byBasis('a', 1n), byBasis('b', 3n)], 2n, '0↓ 2'],
    ['then to the smaller code', [byBasis('b', 1n), byBasis('a', 1n), byBasis('c', 1n)], 2n, '1 1 0↓'],
    ['codes stand in plain order, not by language', [byBasis('a', 1n), byBasis('B', 1n)], 1n, '0↓ 1'],
    ['nothing to share', [a, b, c], 0n, '0↓ 0↓ 0↓'],
    ['no basis, nothing but the minimum', [byBasis('a', 0n), b, byBasis('c', 0n, { minimum: 5n })], 25n, '0↓ 20 5↓'],
    ['one unit alone', [a], 7n, '7'],
    ['no unit and nothing to share', [], 0n, ''],
  ])('%s', (_, units, whole, expected) => expect(shown(share({ units, whole }))).toBe(expected));

  it.each<[string, Partial<AllocationUnit>, string]>([
    ['a maximum above its share changes nothing', { maximum: 31n }, '10 20 30'],
    ['a maximum at its share', { maximum: 30n }, '10 20 30↑'],
    ['a maximum below it: the others take the rest by their basis', { maximum: 27n }, '11 22 27↑'],
    ['a maximum of nothing', { maximum: 0n }, '20 40 0↓'],
    ['a minimum below its share changes nothing', { minimum: 29n }, '10 20 30'],
    ['a minimum at its share', { minimum: 30n }, '10 20 30↓'],
    ['a minimum above it', { minimum: 36n }, '8 16 36↓'],
    ['a minimum of everything', { minimum: 60n }, '0↓ 0↓ 60↓'],
    ['pinned above', { pinned: 45n }, '5 10 45*'],
    ['pinned below', { pinned: '12' }, '16 32 12*'],
    ['pinned to nothing', { pinned: 0n }, '20 40 0*'],
  ])('%s', (_, given, expected) =>
    expect(shown(share({ units: [a, b, { ...c, ...given }], whole: 60n }))).toBe(expected),
  );

  it('fixes no one too early: what the capped leave moves the line, and then others reach their bounds', () => {
    // At first glance a stands below its minimum of 12; once c gives up 20, it does not.
    const units = [
      { ...a, minimum: 12n },
      { ...b, maximum: 30n },
      { ...c, maximum: 10n },
    ];
    expect(shown(share({ units, whole: 60n }))).toBe('20 30↑ 10↑');
  });

  it('tells bounds apart that are reached all but at once', () => {
    const maximum = 101n * 10n ** 10n;
    const [one, other] = [byBasis('a', 10n ** 11n, { maximum }), byBasis('b', 10n ** 11n + 1n, { maximum })];
    const whole = 101n * 10n ** 12n + 2n * maximum - 500n;
    expect(shown(share({ units: [one, other, byBasis('c', 10n ** 13n)], whole }))).toBe(
      '1009999999995 1010000000000↑ 100999999999505',
    );
  });

  it('takes from no unit more than it has', () => {
    const units = [commune('a', 4n, 100n), commune('b', 90n, 100n)];
    expect(shown(share({ units, whole: 40n }))).toBe('4↑ 36');
    expect(shown(share({ units, whole: 94n }))).toBe('4↑ 90↑');
    expect(shown(share({ units, whole: 95n }))).toBe('maximumsBelowWhole@whole');
  });

  it('says what everyone has in common', () => {
    const result = share({ units: [a, b, { ...c, maximum: 27n }], whole: 60n });
    expect(result.ok && result.value.common?.toFraction()).toBe('11/100');
  });
});

describe('the same reduction', () => {
  const units = [commune('a', 100n, 1000n), commune('b', 30n, 1000n), commune('c', 10n, 50n), commune('d', 0n, 0n)];
  it.each<[bigint, string]>([
    [0n, '0↓ 0↓ 0↓ 0↓'],
    [14n, '10 3 1 0↓'],
    [15n, '11 3 1 0↓'],
    [70n, '50 15 5 0↓'],
    [139n, '99 30↑ 10↑ 0↓'],
    [140n, '100↑ 30↑ 10↑ 0↓'],
  ])('%s households', (whole, expected) => {
    const result = share({ method: 'sameReduction', units, whole });
    expect(shown(result)).toBe(expected);
  });

  it('says by which fraction', () => {
    const result = share({ method: 'sameReduction', units, whole: 70n });
    expect(result.ok && result.value.common?.toFraction()).toBe('1/2');
  });

  it('going up closes the same part of what is lacking', () => {
    const lacking = [commune('a', 900n, 1000n), commune('b', 50n, 100n), commune('c', 100n, 100n)];
    const result = share({ method: 'sameReduction', direction: 'up', units: lacking, whole: 75n });
    expect(shown(result)).toBe('50 25 0↓');
  });
});

describe('the same level', () => {
  const units = [commune('a', 100n, 1000n), commune('b', 30n, 1000n), commune('c', 10n, 50n), commune('d', 0n, 0n)];
  it.each<[string, bigint, string, string | undefined]>([
    ['nothing to share', 0n, '0↓ 0↓ 0↓ 0↓', undefined],
    ['down to the next one’s rate: c from 20% to 10%', 5n, '0↓ 0↓ 5 0↓', '1/10'],
    ['two at one level, just above that of b', 78n, '70 0↓ 8 0↓', '16/525'],
    ['three at one level', 99n, '80 10 9 0↓', '1/50'],
    ['all to nothing', 140n, '100↑ 30↑ 10↑ 0↓', '0'],
  ])('%s', (_, whole, expected, level) => {
    const result = share({ method: 'sameLevel', units, whole });
    expect(shown(result)).toBe(expected);
    expect(result.ok && result.value.common?.toFraction()).toBe(level);
  });

  it('who is at the level or below it gets nothing', () => {
    const three = [commune('a', 50n, 1000n), commune('b', 20n, 1000n), commune('c', 19n, 1000n)];
    expect(shown(share({ method: 'sameLevel', units: three, whole: 30n }))).toBe('30 0↓ 0↓');
    expect(shown(share({ method: 'sameLevel', units: three, whole: 32n }))).toBe('31 1 0↓');
  });

  it('keeps bounds set by hand, and the others make up for them', () => {
    const bounded = [commune('a', 100n, 1000n, { maximum: 60n }), commune('b', 100n, 1000n), commune('c', 5n, 1000n)];
    expect(shown(share({ method: 'sameLevel', units: bounded, whole: 140n }))).toBe('60↑ 80 0↓');
    const pinned = [commune('a', 100n, 1000n), commune('b', 100n, 1000n), commune('c', 5n, 1000n, { pinned: 2n })];
    expect(shown(share({ method: 'sameLevel', units: pinned, whole: 142n }))).toBe('70 70 2*');
  });

  it('going up raises all to one rate, and who is above it does not fall', () => {
    const insured = [commune('a', 500n, 1000n), commune('b', 80n, 100n), commune('c', 99n, 100n)];
    const result = share({ method: 'sameLevel', direction: 'up', units: insured, whole: 410n });
    expect(shown(result)).toBe('400 10 0↓');
    expect(result.ok && result.value.common?.toFraction()).toBe('9/10');
  });
});

describe('bounds in the way', () => {
  const [a, b] = [byBasis('a', 1n), byBasis('b', 2n)];
  it.each<[string, Partial<AllocationRequest> & Pick<AllocationRequest, 'units'>, readonly unknown[]]>([
    [
      'less than the minimums allow',
      { units: [{ ...a, minimum: 30n }, { ...b, minimum: 20n }, byBasis('c', 5n)], whole: 49n },
      [
        { code: 'minimumsAboveWhole', path: ['whole'], value: '49', allowed: '50..', subject: '1' },
        { code: 'boundInTheWay', path: ['units', '0', 'minimum'], value: '30', allowed: null, subject: 'Xã a' },
        { code: 'boundInTheWay', path: ['units', '1', 'minimum'], value: '20', allowed: null, subject: 'Xã b' },
      ],
    ],
    [
      'nothing, though one is pinned',
      {
        units: [
          { ...a, pinned: 3n, maximum: 9n },
          { ...b, maximum: 7n },
        ],
        whole: 0n,
      },
      [
        { code: 'minimumsAboveWhole', path: ['whole'], value: '0', allowed: '3..10', subject: '3' },
        { code: 'boundInTheWay', path: ['units', '0', 'pinned'], value: '3', allowed: null, subject: 'Xã a' },
      ],
    ],
    [
      'more than the maximums allow; who has no more to give is not in the way',
      { units: [commune('a', 9n, 100n, { maximum: 5n }), commune('b', 8n, 100n, { maximum: 8n })], whole: 14n },
      [
        { code: 'maximumsBelowWhole', path: ['whole'], value: '14', allowed: '0..13', subject: '1' },
        { code: 'boundInTheWay', path: ['units', '0', 'maximum'], value: '5', allowed: null, subject: 'Xã a' },
      ],
    ],
    [
      'no basis to share by',
      { units: [byBasis('a', 0n, { minimum: 2n }), byBasis('b', 0n, { pinned: 1n })], whole: 4n },
      [
        { code: 'maximumsBelowWhole', path: ['whole'], value: '4', allowed: '3..3', subject: '1' },
        { code: 'boundInTheWay', path: ['units', '0', 'basis'], value: '0', allowed: null, subject: 'Xã a' },
        { code: 'boundInTheWay', path: ['units', '1', 'pinned'], value: '1', allowed: null, subject: 'Xã b' },
      ],
    ],
    [
      'no unit',
      { units: [], whole: 1n },
      [{ code: 'maximumsBelowWhole', path: ['whole'], value: '1', allowed: '0..0', subject: '1' }],
    ],
  ])('%s', (_, request, refusals) => expect(share(request)).toEqual({ ok: false, refusals }));

  it.each([
    ['the minimums', 50n, '30↓ 20↓'],
    ['one more', 51n, '30↓ 21'],
    ['one less than the maximums', 99n, '39 60↑'],
    ['the maximums', 100n, '40↑ 60↑'],
  ])('just within: %s', (_, whole, expected) => {
    const units = [
      { ...a, minimum: 30n, maximum: 40n },
      { ...b, minimum: 20n, maximum: 60n },
    ];
    expect(shown(share({ units, whole }))).toBe(expected);
  });

  it('no basis is enough where the minimums fill the whole', () => {
    const units = [byBasis('a', 0n, { minimum: 2n }), byBasis('b', 0n, { pinned: 1n })];
    expect(shown(share({ units, whole: 3n }))).toBe('2↓ 1*');
  });
});

describe('bad input', () => {
  const unit = commune('a', 40n, 100n);
  it.each<[string, Partial<AllocationRequest>, string]>([
    ['−1', { whole: -1n }, 'outOfRange@whole'],
    ['a fraction', { whole: '1.5' }, 'notWhole@whole'],
    ['no number', { whole: 'nhiều' }, 'notWhole@whole'],
    ['sixteen digits', { whole: 10n ** 15n }, 'tooManyDigits@whole'],
    ['a negative minimum', { units: [{ ...unit, minimum: '-1' }] }, 'outOfRange@units.0.minimum'],
    ['a fractional maximum', { units: [{ ...unit, maximum: '2,5' }] }, 'notWhole@units.0.maximum'],
    ['a minimum above the maximum', { units: [{ ...unit, minimum: 6n, maximum: 5n }] }, 'outOfRange@units.0.minimum'],
    ['a minimum above what there is', { units: [{ ...unit, minimum: 41n }] }, 'outOfRange@units.0.minimum'],
    ['a pin below the minimum', { units: [{ ...unit, minimum: 6n, pinned: 5n }] }, 'outOfRange@units.0.pinned'],
    ['a pin above the maximum', { units: [{ ...unit, maximum: 6n, pinned: 7n }] }, 'outOfRange@units.0.pinned'],
    ['a pin above what there is', { units: [{ ...unit, pinned: 41n }] }, 'outOfRange@units.0.pinned'],
    ['a negative basis', { units: [{ ...unit, basis: -1n }] }, 'outOfRange@units.0.basis'],
    [
      'more poor households than households',
      { units: [commune('a', 101n, 100n)] },
      'numeratorAboveDenominator@units.0.start',
    ],
    ['a code twice', { units: [unit, unit] }, 'shapeInvalid@units.1.code'],
    ['no basis known', { units: [{ ...unit, basis: null }] }, 'fieldRequired@units.0.basis'],
    ['no start known', { method: 'sameReduction', units: [{ ...unit, start: null }] }, 'fieldRequired@units.0.start'],
    [
      'no households known',
      { method: 'sameLevel', units: [{ ...unit, denominator: null }] },
      'fieldRequired@units.0.denominator',
    ],
  ])('%s', (_, given, expected) => expect(refused(share({ units: [unit], ...given }))).toEqual([expected]));

  it('is refused for everything that is wrong with it at once, in figures and by name', () => {
    const units = [commune('a', 40n, 100n, { minimum: 6n, maximum: 5n }), commune('b', 40n, 100n, { pinned: '41' })];
    expect(share({ units, whole: '-1' })).toEqual({
      ok: false,
      refusals: [
        { code: 'outOfRange', path: ['whole'], value: '-1', allowed: '0..', subject: null },
        { code: 'outOfRange', path: ['units', '0', 'minimum'], value: '6', allowed: '0..5', subject: 'Xã a' },
        { code: 'outOfRange', path: ['units', '1', 'pinned'], value: '41', allowed: '0..40', subject: 'Xã b' },
      ],
    });
  });

  it('a maximum beyond what there is only never binds', () => {
    expect(shown(share({ units: [{ ...unit, maximum: 900n }], whole: 40n }))).toBe('40↑');
  });

  it.each(ALLOCATION_METHODS)('a unit with no households gets its minimum and no more: %s', (method) => {
    const units = [commune('nobody', 0n, 0n), unit];
    expect(shown(share({ method, units, whole: 9n }))).toBe('0↓ 9');
  });
});
