import { type ClassReason, classReasons } from '@bacthang/domain/review';
import {
  type ClassifyOptions,
  classify,
  type HouseholdClass,
  type HouseholdFacts,
  type Receipt,
} from '@bacthang/domain/standard';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { toWire } from '../../../lib/wire.ts';
import type { ReasonFacts } from '../reason.labels.ts';
import type { AnswerPath } from './answers.ts';

/** What the answers come to so far. The server decides again when they are saved. */
export interface RunningResult {
  /** The class that no missing answer can change any more; null while it is open. */
  readonly class: HouseholdClass | null;
  readonly missing: readonly AnswerPath[];
  readonly reasons: readonly ReasonFacts[];
  readonly refusals: readonly RefusalFacts[];
}

export function runningResult(facts: HouseholdFacts, options: ClassifyOptions): RunningResult {
  const nothing: RunningResult = { class: null, missing: [], reasons: [], refusals: [] };
  const result = classify(facts, { ...options, purpose: 'trial' });
  if (!result.ok) return { ...nothing, refusals: result.refusals };
  const { value } = result;
  if (value.kind === 'notApplicable') {
    return {
      ...nothing,
      refusals: [{ code: 'standardNotInForce', path: ['on'], value: options.standard, allowed: null, subject: null }],
    };
  }
  const missing = value.deprivations.flatMap((finding) => finding.missing);
  const incomplete = value.kind === 'incomplete' ? value.missing : missing;
  const decided = value.kind === 'decided' ? value.class : value.certain;
  return { ...nothing, class: decided, missing: incomplete, reasons: reasonsOf(value.receipt) };
}

/** The reasons of a receipt as the contract tells them. */
function reasonsOf(receipt: Receipt): readonly ReasonFacts[] {
  return classReasons(receipt).map(reasonFacts);
}

function reasonFacts(reason: ClassReason): ReasonFacts {
  const line = 'line' in reason ? reason.line : null;
  return {
    kind: reason.kind,
    amount: 'amount' in reason ? reason.amount : null,
    count: 'count' in reason ? reason.count : null,
    line: line?.value ?? null,
    citation: line?.citation ?? null,
    deprivation: 'deprivation' in reason ? toWire(reason.deprivation) : null,
    provincialClass: 'provincial' in reason ? toWire(reason.provincial) : null,
  };
}
