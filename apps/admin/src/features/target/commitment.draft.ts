import { type Refusal, type Result, refusal } from '@bacthang/domain/shared';
import {
  COMMITMENT_KINDS,
  COMMITMENT_RULES,
  type Commitment,
  checkCommitment,
  type KindField,
  type PlanPeriod,
} from '@bacthang/domain/target';
import { formatDecimal, parseVietnameseNumber } from '../../lib/format.ts';
import { fromWire, toWire } from '../../lib/wire.ts';
import { domainCommitment } from './commitment.fragment.ts';
import type { CommitmentFacts, CommitmentKind } from './commitment.labels.ts';
import { domainIndicator, type IndicatorFacts } from './indicator.fragment.ts';

/** A commitment while someone types it: figures as typed, in Vietnamese form. */
export interface CommitmentDraft extends Omit<CommitmentFacts, 'value' | 'upper' | 'condition' | 'reference'> {
  readonly value: string;
  readonly upper: string;
  readonly condition: string;
  readonly reference: string;
}

type Years = Pick<PlanPeriod, 'periodFrom' | 'periodTo'>;

/** The commitment as someone finds it when starting to type. */
export function commitmentDraftOf(facts: CommitmentFacts): CommitmentDraft {
  const typed = (text: string | null) => (text === null ? '' : formatDecimal(text));
  return {
    ...facts,
    value: typed(facts.value),
    upper: typed(facts.upper),
    condition: facts.condition ?? '',
    reference: facts.reference ?? '',
  };
}

/** A commitment of that kind with nothing in it yet: at the end of the plan, or in all its years. */
export function emptyCommitment(kind: CommitmentKind, { periodFrom, periodTo }: Years): CommitmentDraft {
  const atEnd =
    kind === 'LEVEL' || kind === 'MILESTONE' || kind === 'RELATIVE_TO_PARENT' || kind === 'RELATIVE_REDUCTION';
  const words = { value: '', upper: '', condition: '', reference: '' };
  return { kind, comparator: null, ...words, baseYear: null, periodFrom: atEnd ? periodTo : periodFrom, periodTo };
}

/** The draft as another kind: what that kind does not have is dropped, what both have stays. */
export function changeKind(
  draft: CommitmentDraft,
  kind: CommitmentKind,
  indicator: IndicatorFacts,
  years: Years,
): CommitmentDraft {
  const empty = emptyCommitment(kind, years);
  const rule = COMMITMENT_RULES[fromWire(kind)];
  const keep = { ...draft, kind, periodFrom: empty.periodFrom, periodTo: empty.periodTo };
  const comparator = rule.comparators.map(toWire).find((allowed) => allowed === draft.comparator) ?? null;
  const cleared = (['value', 'upper', 'baseYear', 'condition', 'reference'] as const).filter(
    (field) => needOf({ ...keep, comparator }, field, indicator) === 'forbidden',
  );
  return { ...keep, comparator, ...Object.fromEntries(cleared.map((field) => [field, empty[field]])) };
}

/** The kinds that fit the indicator, in the order of the list of kinds. */
export function kindsFor(indicator: IndicatorFacts): readonly CommitmentKind[] {
  const { valueType, direction } = domainIndicator(indicator);
  return COMMITMENT_KINDS.filter((kind) => {
    const rule = COMMITMENT_RULES[kind];
    return rule.valueTypes.includes(valueType) && rule.directions.includes(direction);
  }).map(toWire);
}

const ANY_YEARS: PlanPeriod = { periodFrom: 2000, periodTo: 2100, outlookYear: null };
const SAMPLE: Readonly<Record<KindField, Partial<Commitment>>> = {
  comparator: { comparator: 'eq' },
  value: { value: '1' },
  upper: { upper: '1' },
  baseYear: { baseYear: 2000 },
  condition: { condition: 'x' },
  reference: { reference: 'x' },
};

/** Whether the kind asks for the field. Found by asking the rule itself, with the field filled and with it left out. */
export function needOf(
  draft: CommitmentDraft,
  field: KindField,
  indicator: IndicatorFacts,
): 'required' | 'optional' | 'forbidden' {
  const asked = (sample: Partial<Commitment>) => {
    const nothing = { value: null, upper: null, baseYear: null, condition: null, reference: null };
    const commitment = { ...domainCommitment({ ...draft, ...nothing }), ...sample };
    const checked = checkCommitment(domainIndicator(indicator), commitment, ANY_YEARS, []);
    return (code: Refusal['code']) =>
      !checked.ok && checked.refusals.some((found) => found.code === code && found.path[0] === field);
  };
  if (asked(SAMPLE[field])('fieldForbidden')) return 'forbidden';
  return asked({ [field]: null })('fieldRequired') ? 'required' : 'optional';
}

/** The draft as far as it can be read, for a sentence that follows the typing. */
export function commitmentFactsOf(draft: CommitmentDraft): CommitmentFacts {
  return {
    ...draft,
    value: parseVietnameseNumber(draft.value).value,
    upper: parseVietnameseNumber(draft.upper).value,
    condition: draft.condition.trim() || null,
    reference: draft.reference.trim() || null,
  };
}

/** The draft as a commitment of the domain, or `notDecimal` for figures that cannot be read. */
export function readCommitment(draft: CommitmentDraft, path: readonly string[] = ['commitment']): Result<Commitment> {
  const refusals = (['value', 'upper'] as const).flatMap((field) => {
    const { reason } = parseVietnameseNumber(draft[field]);
    return reason === null || reason === 'empty'
      ? []
      : [refusal('notDecimal', [...path, field], { value: draft[field], allowed: 'decimal' })];
  });
  return refusals.length > 0
    ? { ok: false, refusals }
    : { ok: true, value: domainCommitment(commitmentFactsOf(draft)) };
}
