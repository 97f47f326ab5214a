import type { Prisma, Transaction } from '@bacthang/database';

const IN_ORDER = [{ ordinal: 'asc' }, { id: 'asc' }] as const satisfies Prisma.TargetOrderByWithRelationInput[];

/** Everything that a revision says, and what it answers. */
const WHOLE = {
  plan: { include: { organization: true } },
  targets: {
    orderBy: [...IN_ORDER],
    include: {
      consent: true,
      parentTarget: { select: { key: true, revision: { select: { planId: true, number: true } } } },
    },
  },
  tasks: { orderBy: { ordinal: 'asc' } },
  responsibilities: { orderBy: { ordinal: 'asc' } },
  obligations: { orderBy: { ordinal: 'asc' } },
  addressees: true,
  directives: { orderBy: { ordinal: 'asc' }, include: { directive: { select: { key: true } } } },
  parents: {
    include: {
      parent: {
        select: {
          id: true,
          planId: true,
          number: true,
          title: true,
          contentHash: true,
          targets: { orderBy: [...IN_ORDER] },
        },
      },
    },
  },
} as const satisfies Prisma.RevisionInclude;

/** A revision with all its rows, and the targets of those it carries out. */
export type Assembly = Prisma.RevisionGetPayload<{ include: typeof WHOLE }>;

/** Loads revisions whole: the same number of statements for one or for many, with few targets or many. */
export function loadAssemblies(db: Transaction, ids: readonly string[]): Promise<Assembly[]> {
  return db.revision.findMany({ where: { id: { in: [...ids] } }, include: WHOLE });
}
