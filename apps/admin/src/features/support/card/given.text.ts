import { formatDate, formatInteger } from '../../../lib/format.ts';
import type { GivenFacts, NeedFacts } from '../support.documents.ts';
import { SOURCES, supportKindLabel } from '../support.labels.ts';

/** `01/05/2024: vay vốn ưu đãi cho Lê An, 50.000.000 đồng (NHCSXH, tín dụng chính sách)`. */
export function givenText({ kind, givenOn, memberName, amount, inKind, source, giver }: GivenFacts): string {
  const what = [amount && `${formatInteger(amount)} đồng`, inKind].filter(Boolean).join(', ');
  const whom = memberName ? ` cho ${memberName}` : '';
  return `${formatDate(givenOn)}: ${supportKindLabel(kind)}${whom}, ${what} (${giver}, ${SOURCES[source]})`;
}

export type NeedState = 'notEligible' | 'mistaken' | 'ended' | 'met' | 'unmet';

/** Where a need is this year: nothing is counted of whoever the policy is not for, nor of what never stood. */
export function needState({
  eligible,
  from,
  to,
  answeredBy,
}: Pick<NeedFacts, 'eligible' | 'from' | 'to' | 'answeredBy'>): NeedState {
  if (to === from) return 'mistaken';
  if (answeredBy.length > 0) return 'met';
  if (to !== null) return 'ended';
  return eligible ? 'unmet' : 'notEligible';
}
