import type { Commitment, Comparator } from '@bacthang/domain';

/** One year, or the first and the last year of a period. */
type Years = number | readonly [number, number];

function commitment(kind: Commitment['kind'], years: Years, rest: Partial<Commitment> = {}): Commitment {
  const [periodFrom, periodTo] = typeof years === 'number' ? [years, years] : years;
  return {
    kind,
    comparator: null,
    value: null,
    upper: null,
    periodFrom,
    periodTo,
    baseYear: null,
    condition: null,
    reference: null,
    ...rest,
  };
}

export const level = (comparator: Comparator, value: string, years: Years) =>
  commitment('level', years, { comparator, value });

/** Points (or units) a year; `upper` is the ambition of a range. */
export const averageChange = (comparator: Comparator, value: string, years: Years, upper: string | null = null) =>
  commitment('averageChange', years, { comparator, value, upper });

export const annualQuantity = (comparator: Comparator, value: string, years: Years) =>
  commitment('annualQuantity', years, { comparator, value });

export const totalQuantity = (comparator: Comparator, value: string, years: Years) =>
  commitment('totalQuantity', years, { comparator, value });

export const maintain = (value: string, years: Years) => commitment('maintain', years, { comparator: 'eq', value });

/** `condition` says who counts as eligible and in need; null where the document names nobody in particular. */
export const coverage = (value: string, years: Years, condition: string | null) =>
  commitment('coverage', years, { comparator: 'eq', value, condition });

export const relativeToParent = (comparator: Comparator, years: Years, reference: string) =>
  commitment('relativeToParent', years, { comparator, reference });

/** `fraction` of the base year's value to take off; none of the five plans states the base year. */
export const relativeReduction = (comparator: Comparator, fraction: string, years: Years) =>
  commitment('relativeReduction', years, { comparator, value: fraction });

export const asAssigned = (years: Years, reference: string) =>
  commitment('asAssigned', years, { comparator: 'eq', reference });

/** Reached by the year; a milestone that is a count of units also has a comparator and a value. */
export const milestone = (years: Years, bound: Pick<Commitment, 'comparator' | 'value'> | null = null) =>
  commitment('milestone', years, bound ?? {});

export const qualitative = (years: Years) => commitment('qualitative', years);
