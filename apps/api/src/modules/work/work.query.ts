import type { Transaction } from '@bacthang/database';
import { builder } from '../../graphql/builder.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import type { Actor } from '../access/actor.ts';
import { Viewer } from '../access/viewer.query.ts';
import {
  loadConsentsToDecide,
  loadPlansToAnswer,
  loadProposalsToAnswer,
  loadRevisionsToCompare,
} from './plan-work.store.ts';
import { loadResultsToAccept, loadResultsToEnter } from './result-work.store.ts';
import { organizationsFor, unitsToAccept, unitsToReport } from './work.access.ts';
import { WorkItem } from './work.type.ts';
import type { WorkItemShape } from './work-item.ts';

async function loadWork(db: Transaction, actor: Actor, closedYear: number): Promise<WorkItemShape[]> {
  return [
    ...(await loadPlansToAnswer(db, organizationsFor(actor, 'target.answer'))),
    ...(await loadConsentsToDecide(db, organizationsFor(actor, 'consent.decide'))),
    ...(await loadProposalsToAnswer(db, organizationsFor(actor, 'target.answer'))),
    ...(await loadRevisionsToCompare(db, organizationsFor(actor, 'plan.edit'))),
    ...(await loadResultsToEnter(db, unitsToReport(actor), closedYear)),
    ...(await loadResultsToAccept(db, unitsToAccept(actor))),
  ];
}

builder.objectField(Viewer, 'work', (t) =>
  t.field({
    type: [WorkItem],
    description:
      'What waits for you: plans to answer, consent to decide, proposals to take, newer revisions, figures to enter and to accept.',
    args: { organizationId: t.arg.id({ description: 'Only what waits for this one of your organizations.' }) },
    resolve: async (_viewer, { organizationId }, { db, actor }) => {
      const { userId, memberships } = await actor();
      const only = organizationId ? uuidOf('Organization', organizationId) : null;
      const chosen = organizationId
        ? memberships.filter((membership) => membership.organizationId === only)
        : memberships;
      const lastYear = Number(todayInVietnam().slice(0, 4)) - 1;
      return loadWork(db, { userId, memberships: chosen }, lastYear);
    },
  }),
);
