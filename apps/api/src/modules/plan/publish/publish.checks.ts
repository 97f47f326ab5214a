import {
  type Answer,
  checkAnswer,
  checkPublish,
  EMPTY_CONTEXT,
  inheritedTargets,
  type ParentRevision,
  type Refusal,
  refusalsOf,
} from '@bacthang/domain';
import { answerOfRow } from '../../cascade/answer.row.ts';
import type { References } from '../../target/references.store.ts';
import { checkStructure, namingTarget } from '../../target/structure.checks.ts';
import { commitmentOfRow, targetOfRow } from '../../target/target.row.ts';
import { factsOfRow, inApiWords } from '../content/plan-facts.input.ts';
import type { Assembly } from './assembly.store.ts';

/** All that keeps a draft from being published, by the domain's rules. */
export function missingIn(assembly: Assembly, references: References): readonly Refusal[] {
  const { targets, parents } = assembly;
  const own = targets
    .filter(({ decision }) => decision === 'local')
    .map((row) => ({ ...targetOfRow(row), nestedInKey: null }));
  const publication = {
    facts: factsOfRow(assembly),
    targets: own,
    inherited: inheritedTargets(parents.map(askedBy), answersIn(assembly)),
    parents: parents.map(({ parent }) => ({ title: parent.title, publishedNumber: parent.number })),
  };
  const published = checkPublish(publication, references)
    // The whole plan is counted below.
    .filter(({ code }) => code !== 'tooMany')
    .map((found) => namingTarget({ ...found, path: inApiWords(found.path) }, own));
  return [...published, ...yearsOfAnswers(assembly, references), ...structureOf(assembly, references)];
}

/** How targets stand to each other; of answers among themselves `checkPublish` has told. */
function structureOf({ targets }: Assembly, references: References): readonly Refusal[] {
  const standing = targets.filter(({ decision }) => decision !== 'notApplicable');
  const answers = new Set(standing.filter(({ decision }) => decision !== 'local').map(({ key }) => key));
  const containerOf = new Map(standing.map(({ key, nestedInKey }) => [key, nestedInKey]));
  return checkStructure(standing.map(targetOfRow), references).filter(({ code, path: [, key = ''] }) => {
    const isTold = answers.has(key) && answers.has(containerOf.get(key) ?? '');
    return code !== 'nestedAboveContainer' || !isTold;
  });
}

/** The plan's period may have changed since a target was answered with a commitment of the unit's own. */
function yearsOfAnswers(assembly: Assembly, { indicators }: References): readonly Refusal[] {
  const asked = new Map(assembly.parents.flatMap(({ parent }) => parent.targets.map((target) => [target.id, target])));
  const context = { ...EMPTY_CONTEXT, period: factsOfRow(assembly) };
  return assembly.targets.flatMap((row) => {
    const { decision, reason, key, statement } = row;
    const above = asked.get(row.parentTargetId ?? '');
    const indicator = indicators.get(row.indicatorCode);
    if (!above || !indicator || (decision !== 'tighten' && decision !== 'relax')) return [];
    const inherited = { commitment: commitmentOfRow(above), binding: above.binding, distribution: above.distribution };
    const answer = checkAnswer({ decision, commitment: commitmentOfRow(row), reason }, inherited, indicator, context);
    return refusalsOf(answer)
      .filter(({ code }) => code === 'yearOutsidePeriod')
      .map((found) => ({ ...found, path: ['targets', key, ...found.path], subject: statement }));
  });
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
    const answer = answerOfRow(row);
    return answer && current.get(answer.to.planId) === answer.to.revisionNumber ? [answer] : [];
  });
}
