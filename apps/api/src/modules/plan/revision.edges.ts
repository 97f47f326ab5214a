import { builder } from '../../graphql/builder.ts';
import { EdgeKindEnum } from '../directive/directive.enums.ts';
import { AddressingType } from './addressing/addressing.type.ts';
import { childrenLoader, newerParentsLoader, parentsLoader } from './revision.store.ts';
import { RevisionNode } from './revision.type.ts';

const RevisionDirectiveType = builder.prismaObject('RevisionDirective', {
  description: 'A document that a plan names above itself.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: EdgeKindEnum,
      description: 'Whether the plan carries it out, or cites it as a legal basis.',
    }),
    directive: t.relation('directive', { description: 'The document.' }),
  }),
});

builder.prismaObjectFields(RevisionNode, (t) => ({
  directives: t.relation('directives', {
    type: RevisionDirectiveType,
    description: 'The documents it carries out or is based on, in the order in which it names them.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
  parents: t.field({
    type: [RevisionNode],
    description: 'The published revisions above that it carries out.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await parentsLoader(context).load(id)) ?? [],
  }),
  children: t.field({
    type: [RevisionNode],
    description: 'The plans below that carry it out, each at its newest published revision.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await childrenLoader(context).load(id)) ?? [],
  }),
  newerParents: t.field({
    type: [RevisionNode],
    description: 'Published revisions above that are newer than those in `parents`.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await newerParentsLoader(context).load(id)) ?? [],
  }),
  addressing: t.field({
    type: AddressingType,
    description: 'Whom it reaches.',
    select: { id: true },
    resolve: ({ id }) => ({ revisionId: id }),
  }),
}));
