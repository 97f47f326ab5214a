import type { Measure } from '../figure/figure.ts';
import { INDICATOR_SIGNS, type IndicatorSign } from '../lexicon/indicator.lexicon.ts';
import { POVERTY_GROUPS, SUBGROUP_SIGNS } from '../lexicon/subgroup.lexicon.ts';

/** An indicator of the catalogue that words may mean, and how sure that is: 0 to 1. */
export interface IndicatorMatch {
  readonly code: string;
  readonly name: string;
  readonly confidence: number;
}

/** What is measured: `rate` for "/10.000 dân", `none` without a figure, `any` where the text does not tell. */
export type Measured = Measure | 'rate' | 'none' | 'any';

/** The words an indicator is looked for in: the clause, then its label or container, then the headings above. */
export interface Words {
  readonly clause: string;
  readonly label: string;
  readonly above: string;
  /** The unit of a count, where the text gives one. */
  readonly unit: string | null;
}

/** By which standard it is measured is no part of what is. */
const STANDARD = /(?:theo )?chuan (?:ho )?ngheo(?: (?:tiep can|da chieu|quoc gia|moi))*/g;
/** Something is done for those named: a word for them is no hint that they are what is measured. */
const SERVED = /(?<!\p{L})(?:duoc|tham gia|su dung|tiep can|deu|co can bo|lam cong tac)(?!\p{L})/u;
const NAMED = 0.9;
const HINTED = 0.6;
/** What the words around say counts less than what the clause says. */
const BY_LABEL = 0.85;
const BY_HEADING = 0.6;
/** A name found in more of the clause is surer. */
const FULL = 0.1;

/** The indicator that the folded words mean best, or null. */
export function matchIndicator(words: Words, kind: Measured): IndicatorMatch | null {
  const clause = words.clause.replace(STANDARD, '');
  return (
    best(clause, words.unit, kind, 1) ??
    (words.label === '' ? null : best(`${words.label} ${clause}`, words.unit, kind, BY_LABEL)) ??
    (words.above === '' ? null : best(words.above, words.unit, kind, BY_HEADING))
  );
}

function best(text: string, unit: string | null, kind: Measured, factor: number): IndicatorMatch | null {
  let found: IndicatorMatch | null = null;
  for (const sign of INDICATOR_SIGNS) {
    const confidence = rounded(isCountedIn(sign, unit, kind) ? confidenceOf(sign, text, kind) * factor : 0);
    if (confidence > (found?.confidence ?? 0)) found = { code: sign.code, name: sign.name, confidence };
  }
  return found;
}

function isCountedIn({ counted }: IndicatorSign, unit: string | null, kind: Measured): boolean {
  return kind !== 'count' || counted === null || unit === null || counted.test(unit);
}

function confidenceOf({ measures, names, hints, never }: IndicatorSign, text: string, kind: Measured): number {
  if (kind !== 'any' && !measures.some((measure) => measure === kind)) return 0;
  const named = names.exec(text);
  if (!named && !(hints?.test(text) && !SERVED.test(text))) return 0;
  if (never?.test(text)) return 0;
  return named ? NAMED + FULL * Math.min(1, named[0].length / Math.max(1, text.trim().length)) : HINTED;
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

export interface SubgroupMatch {
  readonly code: string | null;
  readonly name: string;
}

const POVERTY = /^(poverty-rate|near-poverty-rate|(?:re-|newly-|near-)?poor-households|persons-in-poor-households)$/;

/** Those left out are not those counted. */
const EXCEPT = /\((?:tru|khong tinh|ngoai tru)[^()]*\)/g;
/** The fund is named after those it is for. */
const FUND = /quy\W*vi nguoi ngheo/gu;

/** The group that folded words narrow an indicator to, or null where they speak of all. */
export function matchSubgroup(text: string, indicator: string | null): SubgroupMatch | null {
  const counted = text.replace(FUND, '').replace(EXCEPT, '');
  const ofPoverty = indicator !== null && POVERTY.test(indicator);
  const found = SUBGROUP_SIGNS.find(
    ({ code, sign }) => !(ofPoverty && code !== null && POVERTY_GROUPS.test(code)) && sign.test(counted),
  );
  return found ? { code: found.code, name: found.name } : null;
}
