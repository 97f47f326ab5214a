import type { Target, TargetChange } from '../../target/index.ts';
import type { AnswerInput } from '../answer.rules.ts';
import type { Answer } from '../answer.ts';
import type { ParentRevision } from '../inherited.rules.ts';

/**
 * What becomes of one target above and of our answer to it (cascade §6):
 * - `follows`: we had adopted it, it was changed, and we adopt what it says now;
 * - `kept`: what it asks was not changed, and our answer stands;
 * - `conflict`: both changed it, and a person decides;
 * - `added`: it is new; `unanswered`: it is not, but we had not answered it. Both wait for an answer;
 * - `removed`: it is gone above, and what we answered is offered for keeping.
 */
export const REBASE_OUTCOMES = ['follows', 'kept', 'conflict', 'added', 'unanswered', 'removed'] as const;
export type RebaseOutcome = (typeof REBASE_OUTCOMES)[number];

/** What a person may decide: of a conflict one of the first three, of a removed target one of the others. */
export const RESOLUTIONS = ['keepOurs', 'takeTheirs', 'answerAnew', 'keepAsLocal', 'letGo'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** A decision; to answer anew comes with the answer. */
export type Resolved =
  | { readonly resolution: Exclude<Resolution, 'answerAnew'> }
  | { readonly resolution: 'answerAnew'; readonly answer: AnswerInput };

/** A unit's answers, whatever else the caller's carry, and what it has of targets of its own. */
export interface Ours<A extends Answer, L> {
  readonly answers: readonly A[];
  readonly locals: readonly L[];
}

/**
 * One target with what was changed above, and our answer as it stood: of several the one to the latest revision, which
 * took the place of those that are `superseded`.
 */
export interface RebasedTarget<A extends Answer> {
  readonly change: TargetChange;
  readonly outcome: RebaseOutcome;
  readonly answer: A | null;
  readonly superseded: readonly A[];
}

/**
 * The three-way comparison: the targets above in their new order, then those that are gone. Every answer is in exactly
 * one of them or among `others`: answers to other plans, and to targets of neither revision. No revision above touches a
 * target of our own.
 */
export interface Rebase<A extends Answer, L> {
  readonly theirs: Pick<ParentRevision, 'planId' | 'number'>;
  readonly targets: readonly RebasedTarget<A>[];
  readonly others: readonly A[];
  readonly locals: readonly L[];
}

/** An answer that is to stand as a target of our own, as the target was above and with our commitment if we had one. */
export interface KeptAsLocal<A extends Answer> {
  readonly answer: A;
  readonly target: Target;
}

/**
 * What a rebase comes to. Every answer is in exactly one of `answers`, `keptAsLocal` and `letGo`. `open` are the keys of
 * conflicts that no one has decided on: those answers stay as they were, to the earlier revision.
 */
export interface Rebased<A extends Answer, L> {
  readonly answers: readonly A[];
  readonly locals: readonly L[];
  readonly keptAsLocal: readonly KeptAsLocal<A>[];
  readonly letGo: readonly A[];
  readonly open: readonly string[];
}
