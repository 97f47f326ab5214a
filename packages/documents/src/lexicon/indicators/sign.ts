import { phrase } from '../../language/phrase.ts';

/**
 * How plans speak of an indicator of the catalogue. `names` are ordinary ways to say it, all of what they mean; `hints` are
 * words that fit but may mean something else; `never` words with which it is another thing.
 */
export interface IndicatorSign {
  readonly code: string;
  readonly name: string;
  readonly measures: readonly ('share' | 'count' | 'money' | 'rate' | 'none')[];
  readonly names: RegExp;
  readonly hints: RegExp | null;
  readonly never: RegExp | null;
  /** What a count of it is counted in. */
  readonly counted: RegExp | null;
}

type Measures = IndicatorSign['measures'];

/** `never` and `hints` may be left out; so may what a count is counted in. */
export function sign(
  code: string,
  name: string,
  measures: Measures,
  names: readonly string[],
  {
    hints = [],
    never = [],
    counted = null,
  }: { hints?: readonly string[]; never?: readonly string[]; counted?: RegExp | null } = {},
): IndicatorSign {
  return {
    code,
    name,
    measures,
    names: phrase(...names),
    hints: hints.length > 0 ? phrase(...hints) : null,
    never: never.length > 0 ? phrase(...never) : null,
    counted,
  };
}
