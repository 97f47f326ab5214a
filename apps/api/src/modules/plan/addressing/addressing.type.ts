import { builder } from '../../../graphql/builder.ts';
import { loaderOf } from '../../../graphql/loader.ts';
import { loadReach } from './addressing.store.ts';
import { AddressRuleEnum } from '../plan.enums.ts';

interface AddressingShape {
  readonly revisionId: string;
}

const reachLoader = loaderOf<string, ReadonlySet<string>>(async ({ db }, ids) => [...(await loadReach(db, ids))]);

export const AddressingType = builder.objectRef<AddressingShape>('Addressing').implement({
  description: 'Whom a revision reaches. A plan is addressed to organizations, not to places.',
  fields: (t) => ({
    rule: t.field({ type: AddressRuleEnum, description: 'Whom it reaches by itself.', resolve: () => 'sameChainBelow' as const }),
    included: t.prismaField({
      type: ['Organization'],
      description: 'Whom it reaches besides: the bodies of its own unit that are to plan for it, for one.',
      resolve: (query, { revisionId }, _args, { db }) =>
        db.organization.findMany({ ...query, where: { addressed: { some: { revisionId, mode: 'include' } } }, orderBy: { name: 'asc' } }),
    }),
    excluded: t.prismaField({
      type: ['Organization'],
      description: 'Whom it does not reach although the rule says so.',
      resolve: (query, { revisionId }, _args, { db }) =>
        db.organization.findMany({ ...query, where: { addressed: { some: { revisionId, mode: 'exclude' } } }, orderBy: { name: 'asc' } }),
    }),
    count: t.int({
      description: 'How many organizations it reaches.',
      resolve: async ({ revisionId }, _args, context) => (await reachLoader(context).load(revisionId))?.size ?? 0,
    }),
  }),
});
