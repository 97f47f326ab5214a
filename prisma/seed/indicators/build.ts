import type { Direction, Indicator, RollUpRule } from '@bacthang/domain';

type Shape = Omit<Indicator, 'code' | 'name' | 'breaksAtStandard' | 'source'>;
type Extra = Partial<Pick<Indicator, 'breaksAtStandard' | 'source' | 'rollUp'>>;

function indicator(code: string, name: string, shape: Shape, extra: Extra = {}): Indicator {
  return { code, name, ...shape, breaksAtStandard: false, source: null, ...extra };
}

/** Both sides of a quotient, by the names people know them by. */
type Sides = readonly [numerator: string, denominator: string];

export function ratio(code: string, name: string, direction: Direction, sides: Sides, extra: Extra = {}) {
  const [numerator, denominator] = sides;
  const shape = { valueType: 'ratio', unit: '%', per: 100, direction, rollUp: 'ratioOfSums' } as const;
  return indicator(code, name, { ...shape, numerator, denominator }, extra);
}

/** So many "trên 10.000 dân". */
export function perTenThousand(code: string, name: string, counted: string, extra: Extra = {}) {
  const shape = { valueType: 'rate', per: 10_000, direction: 'up', rollUp: 'ratioOfSums' } as const;
  const sides = { numerator: `Số ${counted}`, denominator: 'Dân số' };
  return indicator(code, name, { ...shape, unit: `${counted}/10.000 dân`, ...sides }, extra);
}

/** What falls to one person on average, whole units over people. */
export function perPerson(code: string, name: string, unit: string, sides: Sides, extra: Extra = {}) {
  const [numerator, denominator] = sides;
  const shape = { valueType: 'rate', unit, per: 1, direction: 'up', rollUp: 'ratioOfSums' } as const;
  return indicator(code, name, { ...shape, numerator, denominator }, extra);
}

export function count(code: string, name: string, unit: string, direction: Direction, extra: Extra = {}) {
  const shape = { valueType: 'count', unit, per: 1, direction, rollUp: 'sum' } as const;
  return indicator(code, name, { ...shape, numerator: name, denominator: null }, extra);
}

/** A sum of money, in whole units of `unit`. */
export function money(code: string, name: string, unit: string, extra: Extra = {}) {
  const shape = { valueType: 'money', unit, per: 1, direction: 'up', rollUp: 'sum' } as const;
  return indicator(code, name, { ...shape, numerator: name, denominator: null }, extra);
}

export function milestone(code: string, name: string, rollUp: RollUpRule) {
  const shape = { valueType: 'milestone', unit: '', per: 1, direction: 'none', rollUp } as const;
  return indicator(code, name, { ...shape, numerator: null, denominator: null });
}

/** A commitment with no number, which a person assesses. */
export function text(code: string, name: string) {
  const shape = { valueType: 'text', unit: '', per: 1, direction: 'none', rollUp: 'none' } as const;
  return indicator(code, name, { ...shape, numerator: null, denominator: null });
}
