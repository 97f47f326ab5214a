import type { Prisma } from '@bacthang/database';
import { builder } from '../../../graphql/builder.ts';
import { loaderOf } from '../../../graphql/loader.ts';
import { AddressRuleEnum } from '../plan.enums.ts';
import { loadReach } from './addressing.store.ts';

interface AddressingShape {
  readonly revisionId: string;
}

/** The exceptions of each revision, by `<revision>/<mode>`. */
const exceptionsLoader = loaderOf<string, Prisma.OrganizationGetPayload<object>[]>(async ({ db }, places) => {
  const revisionIds = [...new Set(places.map((place) => place.slice(0, 36)))];
  const rows = await db.addressee.findMany({
    where: { revisionId: { in: revisionIds } },
    include: { organization: true },
    orderBy: { organization: { name: 'asc' } },
  });
  const groups = Map.groupBy(rows, ({ revisionId, mode }) => `${revisionId}/${mode}`);
  return [...groups].map(([place, found]) => [place, found.map(({ organization }) => organization)]);
});

const reachLoader = loaderOf<string, ReadonlySet<string>>(async ({ db }, ids) => [...(await loadReach(db, ids))]);

export const AddressingType = builder.objectRef<AddressingShape>('Addressing').implement({
  description: 'Whom a revision reaches. A plan is addressed to organizations, not to places.',
  fields: (t) => ({
    rule: t.field({
      type: AddressRuleEnum,
      description: 'Whom it reaches by itself.',
      resolve: () => 'sameChainBelow' as const,
    }),
    included: t.prismaField({
      type: ['Organization'],
      description: 'Whom it reaches besides: the bodies of its own unit that are to plan for it, for one.',
      resolve: async (_query, { revisionId }, _args, context) =>
        (await exceptionsLoader(context).load(`${revisionId}/include`)) ?? [],
    }),
    excluded: t.prismaField({
      type: ['Organization'],
      description: 'Whom it does not reach although the rule says so.',
      resolve: async (_query, { revisionId }, _args, context) =>
        (await exceptionsLoader(context).load(`${revisionId}/exclude`)) ?? [],
    }),
    count: t.int({
      description: 'How many organizations it reaches.',
      resolve: async ({ revisionId }, _args, context) => (await reachLoader(context).load(revisionId))?.size ?? 0,
    }),
  }),
});
