import type { Indicator } from '../../indicator/index.ts';
import { foldVietnamese } from '../../shared/fold.ts';

/** What words over a column, or in a row, may mean of an indicator. */
export interface FoundMeasure {
  readonly code: string;
  readonly part: 'numerator' | 'denominator' | 'value';
  /** By its very name, not by words within others. */
  readonly certain: boolean;
  /** Among what the unit is asked for. */
  readonly asked: boolean;
}

/** Shorter names stand within too many others to be recognised there. */
const SHORTEST_WITHIN = 8;
/** Nor do a word or two begin one name alone. */
const LEAST_BEGUN = 12;

/**
 * What words mean, those things first that the unit is asked for: an indicator by code or name, a side of one by its name
 * (`Tổng số hộ` is a side of several), or else the one indicator whose name stands within the words,
 * the longest of several, or begins with them.
 */
export function measureFinder(
  indicators: readonly Indicator[],
  asked: readonly string[],
): (words: string) => readonly FoundMeasure[] {
  const known = indicators.filter(({ valueType }) => valueType !== 'text');
  const isAsked = new Set(asked);
  const named = new Map<string, FoundMeasure[]>();
  const put = (name: string | null, found: FoundMeasure) => {
    const key = foldVietnamese(name ?? '');
    if (key !== '') named.set(key, [...(named.get(key) ?? []), found]);
  };
  for (const { code, name, numerator, denominator } of known) {
    put(code, { code, part: 'value', certain: true, asked: isAsked.has(code) });
    put(name, { code, part: 'value', certain: true, asked: isAsked.has(code) });
    if (denominator !== null) put(numerator, { code, part: 'numerator', certain: true, asked: isAsked.has(code) });
    put(denominator, { code, part: 'denominator', certain: true, asked: isAsked.has(code) });
  }
  const names = known
    .map(({ code, name }) => ({ code, name: foldVietnamese(name) }))
    .filter(({ name }) => name.length >= SHORTEST_WITHIN)
    .toSorted((one, other) => other.name.length - one.name.length);
  return (words) => {
    const folded = foldVietnamese(words);
    const exact = named.get(folded);
    if (exact) return exact.toSorted((one, other) => Number(other.asked) - Number(one.asked));
    const within = names.filter(({ name }) => ` ${folded} `.includes(` ${name} `));
    const longest = within.filter(({ name }) => name.length === within[0]?.name.length);
    const begun = folded.length < LEAST_BEGUN ? [] : names.filter(({ name }) => name.startsWith(`${folded} `));
    return (longest.length > 0 ? longest : begun.length === 1 ? begun : []).map(({ code }) => ({
      code,
      part: 'value',
      certain: false,
      asked: isAsked.has(code),
    }));
  };
}
