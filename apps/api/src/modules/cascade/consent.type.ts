import { may, ofOrganization } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { CommitmentType } from '../target/commitment.type.ts';
import { TargetNode } from '../target/target.type.ts';
import { ConsentStateEnum } from './cascade.enums.ts';
import { proposedIn } from './consent.row.ts';
import { ConsentStepType, consentStepsLoader } from './consent-step.type.ts';

export const ConsentType = builder.prismaObject('Consent', {
  select: { targetId: true },
  description: "The publisher's word on a relaxed answer. Until it is granted, the inherited commitment binds.",
  fields: (t) => ({
    state: t.expose('state', { type: ConsentStateEnum, description: 'What was decided.' }),
    target: t.relation('target', { type: TargetNode, description: 'The relaxed answer.' }),
    requester: t.relation('requester', { description: 'Who asks: the organization that answered.' }),
    publisher: t.relation('publisher', { description: 'Who decides: the organization that published the target.' }),
    requestedAt: t.expose('requestedAt', {
      type: 'DateTime',
      description: 'When it was asked for, or asked for again.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it was decided.' }),
    decidedBy: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'Who decided.',
      select: { decidedById: true },
      resolve: (query, { decidedById }, _args, { db }) =>
        decidedById === null ? null : db.user.findUnique({ ...query, where: { id: decidedById } }),
    }),
    note: t.exposeString('note', { nullable: true, description: 'What the publisher said.' }),
    proposal: t.field({
      type: CommitmentType,
      nullable: true,
      description: 'The commitment that the publisher would consent to, while one is proposed.',
      select: { proposal: true },
      resolve: proposedIn,
    }),
    steps: t.field({
      type: [ConsentStepType],
      description: 'The whole exchange, oldest first, through all revisions of the plan; for the two parties alone.',
      resolve: async ({ targetId }, _args, context) => (await consentStepsLoader(context).load(targetId)) ?? [],
    }),
    version: t.exposeInt('version', { description: 'Send it back as `expectedVersion` to decide.' }),
    viewerCanAccept: t.boolean({
      description: 'Whether you may take the proposed figure now, in a draft of the plan.',
      select: { requesterId: true, state: true },
      resolve: async ({ requesterId, state }, _args, context) =>
        state === 'countered' && may(await context.actor(), 'target.answer', ofOrganization(requesterId)),
    }),
    viewerCanDecide: t.boolean({
      description: 'Whether you may decide on it now.',
      select: { publisherId: true, state: true },
      resolve: async ({ publisherId, state }, _args, context) =>
        state === 'pending' && may(await context.actor(), 'consent.decide', ofOrganization(publisherId)),
    }),
  }),
});
