import { compareRevisions, type TargetChange } from '../../target/index.ts';
import type { Answer } from '../answer.ts';
import type { ParentRevision } from '../inherited.rules.ts';
import { isEditorial } from './editorial.rules.ts';
import type { Ours, Rebase, RebasedTarget, RebaseOutcome, Resolution } from './rebase.ts';

/**
 * What a new revision above means for a unit, target by target (cascade §6). `base` is the revision that the unit's plan
 * was made on, `theirs` the new one of the same plan, `ours` the unit's answers. Linear in all three.
 *
 * What counts as changed above is `compareRevisions`' to say: a revision that says the same again changes nothing. A
 * change of wording alone (statement, section, note, assessor) is no conflict with a figure of ours: the words follow by
 * themselves and our answer is `kept`. Everything else, such as the binding, may touch what we answered. Nor is it asked
 * whether both sides came to the same figure: then a person sees so at a glance, and takes it. An answer of our own to a
 * revision before `base` is a conflict that was left open, and stays one until someone decides.
 */
export function rebase<A extends Answer, L>(
  base: ParentRevision,
  theirs: ParentRevision,
  ours: Ours<A, L>,
): Rebase<A, L> {
  const { planId, number } = theirs;
  const ofPlan = ours.answers.filter(({ to }) => to.planId === planId);
  const byKey = Map.groupBy(ofPlan, ({ to }) => to.targetKey);
  const targets = compareRevisions(base, theirs).map((change): RebasedTarget<A> => {
    const [answer = null, ...superseded] = latestFirst(byKey.get(change.key) ?? []);
    byKey.delete(change.key);
    return { change, outcome: outcomeOf(change, answer, base.number, number), answer, superseded };
  });
  const elsewhere = ours.answers.filter(({ to }) => to.planId !== planId);
  return {
    theirs: { planId, number },
    targets,
    others: [...elsewhere, ...[...byKey.values()].flat()],
    locals: ours.locals,
  };
}

function latestFirst<A extends Answer>(answers: readonly A[]): readonly A[] {
  return answers.length < 2 ? answers : answers.toSorted((a, b) => b.to.revisionNumber - a.to.revisionNumber);
}

function outcomeOf(change: TargetChange, answer: Answer | null, before: number, now: number): RebaseOutcome {
  if (change.change === 'removed') return 'removed';
  if (answer === null) return change.change === 'added' ? 'added' : 'unanswered';
  const { decision, to } = answer;
  if (to.revisionNumber === now) return 'kept';
  const asksTheSame = change.change === 'same' || (change.change === 'changed' && isEditorial(change));
  if (decision === 'adopt') return change.change === 'same' && to.revisionNumber === before ? 'kept' : 'follows';
  return asksTheSame && to.revisionNumber === before ? 'kept' : 'conflict';
}

const OF_CONFLICT: readonly Resolution[] = ['keepOurs', 'takeTheirs', 'answerAnew'];
/** What a person may decide of what is gone above, in the order in which to offer it. */
export const OF_REMOVED: readonly Resolution[] = ['keepAsLocal', 'letGo'];

/**
 * What a person may decide of a target, in the order in which to offer it; nothing where it goes by itself. "Does not
 * apply to us" falls away with what it was said of. Whether our answer may be kept is `checkAnswer`'s to say.
 */
export function resolutionsOf({
  outcome,
  answer,
}: Pick<RebasedTarget<Answer>, 'outcome' | 'answer'>): readonly Resolution[] {
  if (outcome === 'conflict') return OF_CONFLICT;
  return outcome === 'removed' && answer !== null && answer.decision !== 'notApplicable' ? OF_REMOVED : [];
}
