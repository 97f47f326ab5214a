import type { Prisma } from '@bacthang/database';
import { foldVietnamese } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { isUuid, isWordKey, uuidOf } from '../../graphql/global-id.ts';
import { totalCount } from '../../graphql/total-count.ts';
import { PlanNode } from './plan.type.ts';
import { findPlans } from './plan-search.store.ts';
import { RevisionNode } from './revision.type.ts';

interface Filter {
  readonly unitKey?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** More than anybody looks through, and as many ids as one statement takes. */
const MOST_FOUND = 5_000;

async function idsOf(search: string, { db }: Context): Promise<string[]> {
  return (await findPlans(db, search, MOST_FOUND)).map(({ planId }) => planId);
}

async function whereOf({ unitKey, organizationId, search }: Filter, context: Context): Promise<Prisma.PlanWhereInput> {
  const issuer = organizationId ? uuidOf('Organization', organizationId) : null;
  const conditions: Prisma.PlanWhereInput[] = [
    ...(unitKey ? [{ unitId: { in: isWordKey(unitKey) ? [unitKey] : [] } }] : []),
    ...(organizationId ? [{ organizationId: { in: issuer ? [issuer] : [] } }] : []),
    ...(search && foldVietnamese(search) !== '' ? [{ id: { in: await idsOf(search, context) } }] : []),
  ];
  return { AND: conditions };
}

builder.queryFields((t) => ({
  plan: t.prismaField({
    type: PlanNode,
    nullable: true,
    description: 'One plan; null when there is none, or none that you may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { db }) => {
      const key = uuidOf('Plan', id);
      return key ? db.plan.findUnique({ ...query, where: { id: key } }) : null;
    },
  }),
  revision: t.prismaField({
    type: RevisionNode,
    nullable: true,
    description: 'One revision; null when there is none, or none that you may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { db }) => {
      const key = uuidOf('Revision', id);
      return key ? db.revision.findUnique({ ...query, where: { id: key } }) : null;
    },
  }),
  plans: t.prismaConnection(
    {
      type: PlanNode,
      cursor: 'id',
      maxSize: 200,
      defaultSize: 50,
      description: 'Plans that you may see, newest first.',
      args: {
        unitKey: t.arg.string({ description: 'Only those for this unit.' }),
        organizationId: t.arg.id({ description: 'Only those that this organization issues.' }),
        search: t.arg.string({
          description: `Only those whose number, title, issuer or unit hold every word of this, accents or not; of more than ${MOST_FOUND} the newest.`,
        }),
      },
      resolve: async (query, _root, args, context) =>
        query.cursor && !isUuid(String(query.cursor.id))
          ? []
          : context.db.plan.findMany({
              ...query,
              where: await whereOf(args, context),
              orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
            }),
      totalCount: async (_root, args, context) => context.db.plan.count({ where: await whereOf(args, context) }),
    },
    { fields: totalCount },
  ),
}));
