import { decimalsOf, isQuotient } from '@bacthang/domain/indicator';
import { checkObservation, observedValue } from '@bacthang/domain/observation';
import { type Refusal, toDecimal } from '@bacthang/domain/shared';
import { formatDecimal, formatInteger, parseVietnameseNumber } from '../../lib/format.ts';
import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';
import { domainIndicator, type IndicatorFacts } from '../target/indicator.fragment.ts';
import type { EntryRow } from './entry.rows.ts';

/** A line while someone fills it in, as typed. */
export interface EntryDraft {
  readonly numerator: string;
  readonly denominator: string;
  readonly note: string;
}

export type Drafts = Readonly<Record<string, EntryDraft>>;

/** The line as someone finds it: what was submitted, else what is official, or nothing. */
export function entryDraftOf({ submitted, official }: Pick<EntryRow, 'submitted' | 'official'>): EntryDraft {
  const standing = submitted ?? official;
  const typed = (text: string | null | undefined) => (text ? formatInteger(text) : '');
  return {
    numerator: typed(standing?.numerator),
    denominator: typed(standing?.denominator),
    note: standing?.note ?? '',
  };
}

/** Whether the indicator is a numerator over a denominator. */
export function hasDenominator(indicator: IndicatorFacts): boolean {
  return isQuotient(domainIndicator(indicator));
}

function isEmpty({ numerator, denominator }: EntryDraft): boolean {
  return numerator.trim() === '' && denominator.trim() === '';
}

/** A line as it may be sent, its computed value, and what speaks against it; nothing of an empty line. */
export interface JudgedEntry {
  readonly refusals: readonly Refusal[];
  readonly counts: { readonly numerator: string; readonly denominator: string | null } | null;
  /** In the indicator's unit, two decimals; null where it cannot be computed. */
  readonly value: string | null;
}

const NOTHING: JudgedEntry = { refusals: [], counts: null, value: null };

/** The domain's own rule for a reported figure, on what was typed. */
export function judgeEntry(draft: EntryDraft, facts: IndicatorFacts, year: number): JudgedEntry {
  if (isEmpty(draft)) return NOTHING;
  const indicator = domainIndicator(facts);
  const read = (typed: string) => (typed.trim() === '' ? null : (parseVietnameseNumber(typed).value ?? typed));
  const denominator = isQuotient(indicator) ? read(draft.denominator) : null;
  const input = {
    year,
    source: 'report' as const,
    numerator: read(draft.numerator),
    denominator,
    value: null,
    emptyAllowed: true,
  };
  const checked = checkObservation(indicator, input);
  if (!checked.ok) return { ...NOTHING, refusals: checked.refusals };
  const { value: figure } = checked;
  const value = observedValue(indicator, figure);
  return {
    refusals: [],
    counts: {
      numerator: String(figure.numerator),
      denominator: figure.denominator === null ? null : String(figure.denominator),
    },
    value: value && toDecimal(value, decimalsOf(indicator), 'halfUp'),
  };
}

/** `12,04%` as it follows the typing; empty as long as it cannot be computed. */
export function rateText({ value }: JudgedEntry, facts: IndicatorFacts): string {
  if (value === null || !hasDenominator(facts)) return '';
  return facts.unit.startsWith('%') ? `${formatDecimal(value)}%` : formatDecimal(value);
}

/** The lines that were changed and say something. */
export function changedRows(rows: readonly EntryRow[], drafts: Drafts): readonly EntryRow[] {
  return rows.filter((row) => {
    const draft = drafts[row.measure];
    if (draft === undefined || isEmpty(draft)) return false;
    const stored = entryDraftOf(row);
    return (['numerator', 'denominator', 'note'] as const).some((field) => !isSameText(draft[field], stored[field]));
  });
}

function isSameText(one: string, other: string): boolean {
  if (one.trim() === other.trim()) return true;
  const [a, b] = [parseVietnameseNumber(one).value, parseVietnameseNumber(other).value];
  return a !== null && a === b;
}

/** Refusals of entries that were sent, by the line they came from, and the sentences of those about none. */
export function splitByRow(refusals: readonly RefusalFacts[], sent: readonly EntryRow[]) {
  const placed = refusals.map((refusal) => {
    const [list, position] = refusal.path;
    return { refusal, row: list === 'entries' ? sent[Number(position)] : undefined };
  });
  const ofRows = Map.groupBy(
    placed.flatMap(({ refusal, row }) =>
      row ? [{ measure: row.measure, refusal: { ...refusal, subject: null } }] : [],
    ),
    ({ measure }) => measure,
  );
  return {
    ofRows: Object.fromEntries([...ofRows].map(([measure, found]) => [measure, found.map(({ refusal }) => refusal)])),
    others: placed.filter(({ row }) => !row).map(({ refusal }) => refusalSentence(refusal)),
  };
}
