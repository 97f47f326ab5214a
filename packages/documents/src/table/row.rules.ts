import type { CommitmentKind, Comparator, DecimalString } from '@bacthang/domain';
import type { DocumentFacts } from '../facts/facts.ts';
import { decimalOf } from '../figure/decimal.rules.ts';
import type { Measure } from '../figure/figure.ts';
import { unitAt } from '../figure/unit.rules.ts';
import { DONE, EACH_YEAR } from '../lexicon/commitment.lexicon.ts';
import { COMPARATORS_BEFORE } from '../lexicon/comparator.lexicon.ts';
import type { ReadTarget } from '../target/target.ts';
import { yearsOf } from '../target/when.rules.ts';
import type { NamedTime } from '../time/time.ts';

export interface CellFigure {
  readonly value: DecimalString;
  readonly upper: DecimalString | null;
  readonly comparator: Comparator;
}

/** The figure of a folded cell; null where it holds none. */
export function figureOf(cell: string, measure: Measure): CellFigure | null {
  const numbers = [...cell.matchAll(/\d[\d.,]*/g)];
  const counted = measure === 'share' ? 'share' : 'whole';
  const [low, high] = numbers.map(({ 0: written }) => decimalOf(written.replace(/[.,]$/, ''), counted));
  if (!low || numbers.length > 2) return null;
  const before = cell.slice(0, numbers[0]?.index ?? 0);
  const stated = COMPARATORS_BEFORE.find(({ sign }) => sign.test(before))?.comparator;
  const least = /tro len/.test(cell) || high !== undefined;
  return { value: low, upper: high ?? null, comparator: stated ?? (least ? 'ge' : 'eq') };
}

/** What a row counts: by its column of units, else by what its label ends with ("(%)", "(người)"), else by its cells. */
export function measureOf(unit: string, label: string, cells: readonly string[]): Measure {
  const ended = /\(([^()]+)\)\s*$/.exec(label)?.[1];
  const share = /^\W*t[yi] le/.test(label) || cells.some((cell) => /^[^\p{L}]*\d\s*%/u.test(cell)) ? '%' : '';
  return unitAt(unit || ended || share)?.measure ?? 'count';
}

/** The kind of a row's commitment. A count of what is made in a year or a period is a quantity; of what there is, a level. */
function rowKind(measure: Measure, label: string, unit: string, cell: string, time: NamedTime | null): CommitmentKind {
  if (measure === 'share' && /^(?:giam|tang)(?! con)/.test(cell)) return 'averageChange';
  const changes =
    /^(?:muc |ty le |toc do )?(?:giam|tang)(?![\p{L}])|(?:giam|tang) (?:binh quan|hang nam|moi nam|so voi)|muc giam/u.test(
      label,
    );
  if (measure === 'share') return changes && !/con|xuong/.test(label) ? 'averageChange' : 'level';
  if (measure === 'multiple' || /\//.test(unit)) return 'level';
  if (EACH_YEAR.test(label)) return 'annualQuantity';
  if (!DONE.test(label)) return 'level';
  return time !== null && time.kind !== 'over' ? 'annualQuantity' : 'totalQuantity';
}

/** The commitment of a cell of targets, in the domain's shape. */
export function rowCommitment(
  { label, unit, cell }: { readonly label: string; readonly unit: string; readonly cell: string },
  measure: Measure,
  figure: CellFigure,
  time: NamedTime | null,
  { period }: DocumentFacts,
): Pick<ReadTarget, 'commitment' | 'nestedIn' | 'outlook' | 'section' | 'confidence'> {
  const kind = rowKind(measure, label, unit, cell, time);
  const years = yearsOf(kind, time, period);
  // A column of one year binds that year alone.
  const from = time !== null && time.kind !== 'over' ? time.to : years.from;
  return {
    commitment: {
      kind,
      ...figure,
      periodFrom: from,
      periodTo: years.to,
      baseYear: null,
      condition: null,
      reference: null,
    },
    nestedIn: null,
    outlook: years.outlook,
    section: null,
    confidence: 0.8,
  };
}
