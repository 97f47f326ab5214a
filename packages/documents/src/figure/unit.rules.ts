import { fold } from '../language/fold.ts';
import { COUNT_UNITS, MONEY_UNITS, PER, PER_YEAR, SHARE_UNITS } from '../lexicon/unit.lexicon.ts';
import type { Measure } from './figure.ts';

export interface Unit {
  readonly measure: Measure;
  /** How much of the text it takes, from its beginning. */
  readonly length: number;
  readonly per: string | null;
  readonly annual: boolean;
}

const alternatives = (units: readonly string[]) =>
  units
    .map((unit) => fold(unit.toLowerCase()))
    .sort((a, b) => b.length - a.length)
    .join('|');

const UNITS: readonly (readonly [Measure, RegExp])[] = [
  ['share', new RegExp(`^\\s*(?:${alternatives(SHARE_UNITS)})(?![\\p{L}])`, 'u')],
  ['money', new RegExp(`^\\s*(?:${alternatives(MONEY_UNITS)})(?![\\p{L}])`, 'u')],
  ['multiple', /^\s*lan(?![\p{L}])/u],
  ['count', new RegExp(`^\\s*["“]?(?:${alternatives(COUNT_UNITS)})(?![\\p{L}])`, 'u')],
];

/** The unit that a folded text begins with, with what it is over ("/10.000 dân", "/năm"); null if it begins with none. */
export function unitAt(after: string): Unit | null {
  for (const [measure, pattern] of UNITS) {
    const match = pattern.exec(after);
    if (!match) continue;
    let length = match[0].length;
    let per: string | null = null;
    let annual = false;
    for (;;) {
      const rest = after.slice(length);
      const yearly = PER_YEAR.exec(rest);
      const over = yearly ? null : PER.exec(rest);
      if (yearly) annual = true;
      else if (over?.[1]) per ??= over[1];
      else break;
      length += (yearly ?? over)?.[0].length ?? 0;
    }
    return { measure, length, per, annual };
  }
  return null;
}
