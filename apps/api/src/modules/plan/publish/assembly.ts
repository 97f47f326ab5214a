import type { RevisionAnswer, RevisionContent } from '@bacthang/domain';
import { obligationOfRow } from '../../report/obligation.row.ts';
import { isAnswer, targetOfRow } from '../../target/target.row.ts';
import { contentOfRow } from '../content/plan-content.ts';
import { factsOfRow } from '../content/plan-facts.input.ts';
import type { Assembly } from './assembly.store.ts';

type AssembledTarget = Assembly['targets'][number];

/** A revision's rows as what is frozen when it is published. */
export function revisionContentOf(assembly: Assembly): RevisionContent {
  const { plan, parents, addressees, directives, targets, tasks, responsibilities, obligations } = assembly;
  const { id, name } = plan.organization;
  const keysOf = (kind: 'implements' | 'basedOn') =>
    directives.filter((edge) => edge.kind === kind).map((edge) => edge.directive.key);
  return {
    facts: factsOfRow(assembly),
    organization: { id, name },
    unitId: assembly.unitId,
    implements: keysOf('implements'),
    basedOn: keysOf('basedOn'),
    parents: parents.map(({ parent }) => ({
      planId: parent.planId,
      number: parent.number ?? 0,
      hash: parent.contentHash ?? '',
    })),
    addressees: addressees.map(({ organizationId, mode }) => ({ organizationId, mode })),
    targets: targets.filter(({ decision }) => decision !== 'notApplicable').map(targetOfRow),
    answers: targets.flatMap(answerOf),
    tasks,
    responsibilities: responsibilities.map((responsibility) => ({
      ...responsibility,
      organization: responsibility.organizationName,
    })),
    obligations: obligations.map(obligationOfRow),
    content: contentOfRow(assembly),
  };
}

function answerOf({ decision, parentTarget, key, reason }: AssembledTarget): readonly RevisionAnswer[] {
  if (!parentTarget || !isAnswer(decision)) return [];
  const { planId, number } = parentTarget.revision;
  const to = { planId, revisionNumber: number ?? 0, targetKey: parentTarget.key };
  return [{ to, decision, targetKey: decision === 'notApplicable' ? null : key, reason }];
}
