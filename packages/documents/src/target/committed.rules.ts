import { type CommitmentKind, type DecimalString, shiftedDecimal } from '@bacthang/domain';
import type { Clause } from '../clause/clause.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { baseYear, conditionIn } from './clause-words.rules.ts';
import type { ReadCommitment } from './target.ts';
import type { Years } from './when.rules.ts';

/** The commitment of a clause in the domain's shape, as far as the text states it. */
export function committed(
  kind: CommitmentKind,
  { text, folded }: Paragraph,
  { mark, span }: Clause,
  years: Years,
): ReadCommitment {
  const isReduction = kind === 'relativeReduction' && mark.figure !== null;
  // "giảm 9% tỷ lệ hộ nghèo trở lên": said at the end of the clause.
  const isLeast = mark.comparator === 'eq' && /\stro len(?=\s*(?:[(,]|$))/.test(folded.slice(mark.span.end, span.end));
  const leans = kind === 'relativeToParent' || kind === 'asAssigned';
  return {
    kind,
    comparator: kind === 'qualitative' || kind === 'asAssigned' ? null : isLeast ? 'ge' : mark.comparator,
    value: isReduction ? partOf(mark.value) : mark.value,
    upper: isReduction ? partOf(mark.upper) : mark.upper,
    periodFrom: years.from,
    periodTo: years.to,
    baseYear: kind === 'relativeReduction' ? baseYear(folded.slice(mark.span.end, span.end)) : null,
    condition: kind === 'coverage' ? conditionIn(text, folded, span) : null,
    reference: leans ? text.slice(mark.span.start, mark.span.end) : null,
  };
}

/** "50%" of those who were is a half: 0.5. Only whole percents come here. */
function partOf(percent: DecimalString | null): DecimalString | null {
  return percent === null ? null : shiftedDecimal(BigInt(percent), 2).replace(/0$/, '');
}
