import { type Refusal, type Result, refusal, resultOf } from '../../shared/refusal.ts';
import type { Target } from '../../target/index.ts';
import type { AcceptedAnswer, AnswerInput } from '../answer.rules.ts';
import type { Answer, TargetRef } from '../answer.ts';
import { resolutionsOf } from './rebase.rules.ts';
import type { KeptAsLocal, Rebase, Rebased, RebasedTarget, RebaseOutcome, Resolved } from './rebase.ts';

/** How decisions are taken over. `accept` is `checkAnswer` with the unit's own figures; `complete` leaves nothing open. */
export interface Applying {
  readonly accept: (input: AnswerInput, asked: Target) => Result<AcceptedAnswer>;
  readonly complete: boolean;
}

/** What becomes of one answer. */
type Fate<A extends Answer> =
  | { readonly kind: 'answer'; readonly answer: A }
  | { readonly kind: 'open'; readonly answer: A; readonly asked: Target }
  | { readonly kind: 'keptAsLocal'; readonly kept: KeptAsLocal<A> }
  | { readonly kind: 'letGo'; readonly answer: A }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

const ADOPT: AnswerInput = { decision: 'adopt', commitment: null, reason: null };

/**
 * Takes over what goes by itself and what a person decided, by target key (cascade §6). Answers that follow or are kept
 * stand to the new revision, with the consent they had. An answer that is kept against a changed target, or given anew,
 * is put to `accept` like any other, and asks for consent again where it needs it. What is gone above stays as a target
 * of our own unless it is let go.
 *
 * Refuses what `accept` refuses, `shapeInvalid` (a decision that is not offered; `allowed` are those that are),
 * `notFound` (a key of no target), and with `complete` a `conflictUnresolved` for every conflict left (`subject` is the
 * target's statement). Paths begin with `resolutions` and the key.
 */
export function applyRebase<A extends Answer, L>(
  { theirs, targets, others, locals }: Rebase<A, L>,
  resolutions: ReadonlyMap<string, Resolved>,
  { accept, complete }: Applying,
): Result<Rebased<A, L>> {
  const fates = targets.flatMap((target): readonly Fate<A>[] => {
    const to = { planId: theirs.planId, revisionNumber: theirs.number, targetKey: target.change.key };
    const resolved = resolutions.get(target.change.key);
    return checkOffered(target, resolved) ?? [...fateOf(target, to, resolved, accept), ...fateOfSuperseded(target)];
  });
  const answers = fates.flatMap((fate) => (fate.kind === 'answer' || fate.kind === 'open' ? [fate.answer] : []));
  return resultOf(
    {
      answers: [...answers, ...others],
      locals,
      keptAsLocal: fates.flatMap((fate) => (fate.kind === 'keptAsLocal' ? [fate.kept] : [])),
      letGo: fates.flatMap((fate) => (fate.kind === 'letGo' ? [fate.answer] : [])),
      open: fates.flatMap((fate) => (fate.kind === 'open' ? [fate.asked.key] : [])),
    },
    [...fates.flatMap((fate) => refusalsIn(fate, complete)), ...checkKnown(resolutions, targets)],
  );
}

function fateOf<A extends Answer>(
  { outcome, answer, change: { before, after } }: RebasedTarget<A>,
  to: TargetRef,
  resolved: Resolved | undefined,
  accept: Applying['accept'],
): readonly Fate<A>[] {
  if (answer === null) return [];
  if (after && outcome === 'conflict') return [settled(answer, after, to, resolved, accept)];
  if (after) return [{ kind: 'answer', answer: movedOn(answer, after, to, outcome) }];
  const kept = answer.decision !== 'notApplicable' && resolved?.resolution !== 'letGo';
  if (!before || !kept) return [{ kind: 'letGo', answer }];
  const target = { ...before, commitment: answer.commitment ?? before.commitment };
  return [{ kind: 'keptAsLocal', kept: { answer, target } }];
}

/** Answers that do not count stay beside the one that does, and go with their target. */
function fateOfSuperseded<A extends Answer>({ outcome, superseded }: RebasedTarget<A>): readonly Fate<A>[] {
  return superseded.map((answer) => ({ kind: outcome === 'removed' ? 'letGo' : 'answer', answer }));
}

/** An answer that goes by itself, to what is asked now. One that took the figure above takes the new one. */
function movedOn<A extends Answer>(answer: A, asked: Target, to: TargetRef, outcome: RebaseOutcome): A {
  if (answer.to.revisionNumber === to.revisionNumber) return answer;
  return {
    ...answer,
    to,
    commitment: outcome === 'follows' ? answer.commitment && asked.commitment : answer.commitment,
  };
}

function settled<A extends Answer>(
  answer: A,
  asked: Target,
  to: TargetRef,
  resolved: Resolved | undefined,
  accept: Applying['accept'],
): Fate<A> {
  if (!resolved) return { kind: 'open', answer, asked };
  const accepted = accept(inputOf(resolved, answer), asked);
  if (!accepted.ok) {
    const path = pathOf(asked.key);
    return { kind: 'refused', refusals: accepted.refusals.map((each) => ({ ...each, path: [...path, ...each.path] })) };
  }
  const { decision, commitment, reason, needsConsent } = accepted.value;
  const consent = needsConsent ? 'pending' : null;
  return { kind: 'answer', answer: { ...answer, to, decision, commitment, reason, consent } };
}

function inputOf(resolved: Resolved, { decision, commitment, reason }: Answer): AnswerInput {
  if (resolved.resolution === 'answerAnew') return resolved.answer;
  if (resolved.resolution === 'takeTheirs') return ADOPT;
  return { decision, commitment: decision === 'notApplicable' ? null : commitment, reason };
}

function checkOffered(target: RebasedTarget<Answer>, resolved: Resolved | undefined): readonly [Fate<never>] | null {
  const allowed = resolutionsOf(target);
  if (!resolved || allowed.includes(resolved.resolution)) return null;
  const data = { value: resolved.resolution, allowed: allowed.join('|') };
  return [{ kind: 'refused', refusals: [refusal('shapeInvalid', pathOf(target.change.key), data)] }];
}

function checkKnown(
  resolutions: ReadonlyMap<string, Resolved>,
  targets: readonly RebasedTarget<Answer>[],
): readonly Refusal[] {
  const known = new Set(targets.map(({ change }) => change.key));
  const unknown = [...resolutions.keys()].filter((key) => !known.has(key));
  return unknown.map((key) => refusal('notFound', pathOf(key), { value: key }));
}

function refusalsIn(fate: Fate<Answer>, complete: boolean): readonly Refusal[] {
  if (fate.kind === 'refused') return fate.refusals;
  if (fate.kind !== 'open' || !complete) return [];
  return [refusal('conflictUnresolved', pathOf(fate.asked.key), { subject: fate.asked.statement })];
}

const pathOf = (key: string): readonly string[] => ['resolutions', key];
