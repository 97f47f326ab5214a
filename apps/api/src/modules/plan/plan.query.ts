import type { Prisma } from '@bacthang/database';
import { foldVietnamese } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { isUuid, uuidOf } from '../../graphql/global-id.ts';
import { totalCount } from '../../graphql/total-count.ts';
import { PlanNode } from './plan.type.ts';
import { RevisionNode } from './revision.type.ts';

/** Plans whose title or number holds the text, or whose unit does, accents or not. */
function matching(text: string): Prisma.PlanWhereInput {
  const contains = { contains: text, mode: 'insensitive' } as const;
  return {
    OR: [
      { revisions: { some: { OR: [{ title: contains }, { documentNumber: contains }] } } },
      { unit: { searchName: { contains: foldVietnamese(text) } } },
    ],
  };
}

interface Filter {
  readonly unitKey?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** PostgreSQL keeps no NUL, so nothing holds one. */
const clean = (text: string): string => text.replaceAll('\0', '').trim();

function whereOf({ unitKey, organizationId, search }: Filter): Prisma.PlanWhereInput {
  const issuer = organizationId ? uuidOf('Organization', organizationId) : null;
  const conditions: Prisma.PlanWhereInput[] = [
    ...(unitKey ? [{ unitId: clean(unitKey) }] : []),
    ...(organizationId ? [{ organizationId: { in: issuer ? [issuer] : [] } }] : []),
    ...(search ? [matching(clean(search))] : []),
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
        search: t.arg.string({ description: "Only those whose title, number or unit's name holds this." }),
      },
      resolve: (query, _root, args, { db }) =>
        query.cursor && !isUuid(String(query.cursor.id))
          ? []
          : db.plan.findMany({ ...query, where: whereOf(args), orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }),
      totalCount: (_root, args, { db }) => db.plan.count({ where: whereOf(args) }),
    },
    { fields: totalCount },
  ),
}));
