import type { PlanReading, ReadTarget } from '@bacthang/documents';
import { formatDecimal } from '../../../lib/format.ts';
import { toWire } from '../../../lib/wire.ts';
import { type DraftContext, readTarget, type TargetDraft } from '../../target/target.draft.ts';
import type { FindingIn, Hint } from './finding.ts';
import type { Known } from './known.ts';
import { sectionAt } from './section.finding.ts';

/** Surer than this a target is taken for true until someone says otherwise. */
const SURE = 0.8;

/** The key that a target has in its plan, by its place in the document. */
const keyOf = (index: number) => `m${index + 1}`;

/** The targets found: those that the reader and the rules have no doubt about are accepted, the others wait. */
export function targetFindings(
  { targets, sections, doubts }: PlanReading,
  known: Known,
  period: DraftContext['period'],
): readonly FindingIn<'targets'>[] {
  const isElsewhere = doubts.some(({ code }) => code === 'otherField');
  return targets.map((target, index) => {
    const draft = draftOf(target, known, period, sectionAt(sections, target.position.paragraph)?.key ?? '');
    const hints = [...hintsOf(target, known), ...(isElsewhere ? (['targetUnsure'] as const) : [])];
    const isSure = hints.length === 0 && readTarget(draft, { ...known, period }).ok;
    const { position, quote } = target;
    const verdict = isSure ? 'accepted' : 'undecided';
    return {
      id: keyOf(index),
      group: 'targets',
      position,
      quote,
      hints: [...new Set(hints)],
      draft,
      verdict,
      corrected: false,
    };
  });
}

function draftOf(target: ReadTarget, known: Known, period: DraftContext['period'], section: string): TargetDraft {
  const { commitment, indicator, subgroup, nestedIn, outlook } = target;
  const typed = (figure: string | null) => (figure === null ? '' : formatDecimal(figure));
  const last = outlook ? (period.outlookYear ?? period.periodTo) : period.periodTo;
  const to = commitment.periodTo ?? last;
  const atEnd = commitment.kind === 'level' || commitment.kind === 'milestone';
  return {
    statement: sentence(target.quote),
    indicatorCode: known.indicators.some(({ code }) => code === indicator?.code) ? (indicator?.code ?? null) : null,
    subgroupCode: known.subgroups.some(({ code }) => code === subgroup?.code) ? (subgroup?.code ?? null) : null,
    nestedInKey: nestedIn === null ? null : keyOf(nestedIn),
    commitment: {
      kind: toWire(commitment.kind),
      comparator: commitment.comparator === null ? null : toWire(commitment.comparator),
      value: typed(commitment.value),
      upper: typed(commitment.upper),
      periodFrom: commitment.periodFrom ?? (atEnd ? to : Math.min(period.periodFrom, to)),
      periodTo: to,
      baseYear: commitment.baseYear,
      condition: commitment.condition ?? '',
      reference: commitment.reference ?? '',
    },
    binding: 'NEGOTIABLE',
    distribution: 'SAME',
    section,
    assessor: '',
    note: '',
    outlook,
  };
}

/** A clause as a sentence that stands alone: `giảm 12 hộ;` → `Giảm 12 hộ`. */
function sentence(quote: string): string {
  const words = quote.replace(/^[\s\-+*•–(]+|[\s;,:.]+$/gu, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function hintsOf({ confidence, indicator, subgroup, unit, commitment }: ReadTarget, known: Known): readonly Hint[] {
  const measured = known.indicators.find(({ code }) => code === indicator?.code);
  const hints: Hint[] = [];
  if (confidence < SURE) hints.push('targetUnsure');
  if (!measured) hints.push('indicatorUnknown');
  else if ((indicator?.confidence ?? 0) < SURE) hints.push('indicatorUnsure');
  if (subgroup && !known.subgroups.some(({ code }) => code === subgroup.code)) hints.push('subgroupUnknown');
  const figure = commitment.value !== null && commitment.kind !== 'relativeReduction';
  if (measured && figure && unit !== null && !isSameUnit(unit, measured.unit)) hints.push('unitDiffers');
  if (commitment.periodTo === null) hints.push('yearAssumed');
  return hints;
}

/** `%/năm` is `%`, `nhà` is in `căn nhà`; `triệu đồng` is not `đồng`. */
function isSameUnit(written: string, unit: string): boolean {
  const [a, b] = [written, unit].map((each) =>
    each
      .toLowerCase()
      .replace(/\/năm$|^điểm (?=%|phần trăm)/u, '')
      .trim(),
  );
  if (a === undefined || b === undefined) return false;
  const money = /đồng/u;
  return a === b || (!money.test(a) && !money.test(b) && !/%/.test(a + b) && (a.includes(b) || b.includes(a)));
}
