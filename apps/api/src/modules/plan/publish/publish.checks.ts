import { type Answer, checkPublish, inheritedTargets, type ParentRevision, type Refusal } from '@bacthang/domain';
import type { References } from '../../target/references.store.ts';
import { checkStructure, namingTarget } from '../../target/structure.checks.ts';
import { commitmentOfRow, isAnswer, targetOfRow } from '../../target/target.row.ts';
import { factsOfRow, inApiWords } from '../content/plan-facts.input.ts';
import type { Assembly } from './assembly.store.ts';

/** All that keeps a draft from being published, by the domain's rules. */
export function missingIn(assembly: Assembly, references: References): readonly Refusal[] {
  const { targets, parents } = assembly;
  const standing = targets.filter(({ decision }) => decision !== 'notApplicable').map(targetOfRow);
  const own = targets
    .filter(({ decision }) => decision === 'local')
    .map((row) => ({ ...targetOfRow(row), nestedInKey: null }));
  const publication = {
    facts: factsOfRow(assembly),
    targets: own,
    inherited: inheritedTargets(parents.map(askedBy), answersIn(assembly)),
    parents: parents.map(({ parent }) => ({ title: parent.title, publishedNumber: parent.number })),
  };
  return [
    ...checkPublish(publication, references).map((found) =>
      namingTarget({ ...found, path: inApiWords(found.path) }, own),
    ),
    ...checkStructure(standing, references),
  ];
}

/** What does not apply to the unit above is not asked of those below it. */
function askedBy({ parent }: Assembly['parents'][number]): ParentRevision {
  const asked = parent.targets.filter(({ decision }) => decision !== 'notApplicable');
  return { planId: parent.planId, number: parent.number ?? 0, targets: asked.map(targetOfRow) };
}

/** An answer to an earlier revision's target, not yet confirmed since that changed, is none. */
function answersIn({ targets, parents }: Assembly): readonly Answer[] {
  const current = new Map(parents.map(({ parent }) => [parent.planId, parent.number]));
  return targets.flatMap((row): readonly Answer[] => {
    const { decision, parentTarget, consent, reason } = row;
    if (
      !parentTarget ||
      !isAnswer(decision) ||
      current.get(parentTarget.revision.planId) !== parentTarget.revision.number
    )
      return [];
    const to = {
      planId: parentTarget.revision.planId,
      revisionNumber: parentTarget.revision.number ?? 0,
      targetKey: parentTarget.key,
    };
    const commitment = decision === 'notApplicable' ? null : commitmentOfRow(row);
    return [{ to, decision, commitment, reason, consent: consent?.state ?? null }];
  });
}
