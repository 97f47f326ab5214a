import type { Prisma } from '@bacthang/database';

/** The units above a unit, from the top down, as a selection of the database. */
export const UNIT_PATH = {
  ancestors: { where: { depth: { gt: 0 } }, orderBy: { depth: 'desc' }, select: { ancestorId: true } },
} as const satisfies Prisma.UnitSelect;

interface WithPath {
  readonly ancestors: readonly { readonly ancestorId: string }[];
}

/** The same as the domain's access rules take them. */
export const unitPathOf = ({ ancestors }: WithPath): readonly string[] => ancestors.map(({ ancestorId }) => ancestorId);
