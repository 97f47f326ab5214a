import { builder } from '../../graphql/builder.ts';
import { contentOfRow } from './content/plan-content.ts';
import { PlanContentType } from './content/plan-content.type.ts';
import { PlanKindEnum, RevisionStateEnum } from './plan.enums.ts';
import { PlanNode } from './plan.type.ts';

export const RevisionNode = builder.prismaNode('Revision', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'Bản ban hành: a published plan, frozen, or the one draft towards the next.',
  fields: (t) => ({
    plan: t.relation('plan', { type: PlanNode, description: 'The plan it is a revision of.' }),
    state: t.expose('state', { type: RevisionStateEnum, description: 'Whether it may still change.' }),
    number: t.exposeInt('number', {
      nullable: true,
      description: '1 for the first published revision; null for a draft.',
    }),
    version: t.exposeInt('version', {
      description:
        "Send it back as `expectedVersion` to save, publish or discard the draft. Targets have versions of their own and don't raise it.",
    }),
    kind: t.expose('kind', { type: PlanKindEnum, description: 'What kind of document it is.' }),
    documentNumber: t.exposeString('documentNumber', {
      nullable: true,
      description: 'Số, ký hiệu: `103/KH-UBND`; null where it is left blank.',
    }),
    issuedOn: t.expose('issuedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'The date it bears, perhaps with blanks.',
    }),
    title: t.exposeString('title', { description: 'Its title.' }),
    periodFrom: t.exposeInt('periodFrom', { description: 'First year of its period.' }),
    periodTo: t.exposeInt('periodTo', { description: 'Last year of its period.' }),
    outlookYear: t.exposeInt('outlookYear', {
      nullable: true,
      description: 'The year it looks ahead to (định hướng), beyond its period.',
    }),
    content: t.field({
      type: PlanContentType,
      description: 'What it says besides targets, tasks and obligations.',
      select: { content: true },
      resolve: contentOfRow,
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true, description: 'When it was published.' }),
    publishedBy: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'Who published it.',
      select: { publishedById: true },
      resolve: (query, { publishedById }, _args, { db }) =>
        publishedById === null ? null : db.user.findUnique({ ...query, where: { id: publishedById } }),
    }),
    contentHash: t.exposeString('contentHash', {
      nullable: true,
      description: 'SHA-256 of the canonical JSON, in hexadecimal, frozen at publication.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was changed last, its targets apart.' }),
  }),
});
