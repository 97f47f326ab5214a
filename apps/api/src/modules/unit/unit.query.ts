import { builder } from '../../graphql/builder.ts';
import { isWordKey } from '../../graphql/global-id.ts';
import { totalCount } from '../../graphql/total-count.ts';
import { TierEnum } from './unit.enums.ts';
import { UnitNode } from './unit.type.ts';
import { unitConnection } from './unit-page.ts';

const SEARCH =
  'Part of a name, accents or not, perhaps with its kind: `hung yen`, `huyện Phù Cừ`. Best matches come first.';

builder.prismaObjectField(UnitNode, 'children', (t) =>
  t.connection(
    {
      type: UnitNode,
      description: 'The units right below it: best matches first, or by code.',
      args: { search: t.arg.string({ description: SEARCH }) },
      select: { id: true },
      resolve: ({ id }, { search, ...args }, context, info) =>
        unitConnection(id, args, { search: search ?? null, tier: null, on: null }, context, info),
    },
    { fields: totalCount },
  ),
);

builder.queryFields((t) => ({
  unit: t.prismaField({
    type: UnitNode,
    nullable: true,
    description: 'One unit by its key; null when there is none.',
    args: { key: t.arg.string({ required: true, description: 'Its `key`: `P33`.' }) },
    resolve: (query, _root, { key }, { db }) =>
      isWordKey(key) ? db.unit.findUnique({ ...query, where: { id: key } }) : null,
  }),
  units: t.connection(
    {
      type: UnitNode,
      description: 'Units of both maps, before and since 1 July 2025: best matches first, or by tier and code.',
      args: {
        search: t.arg.string({ description: SEARCH }),
        tier: t.arg({ type: TierEnum, description: 'Only units of this level.' }),
        on: t.arg({ type: 'Date', description: 'Only units that existed on this day.' }),
      },
      resolve: (_root, { search, tier, on, ...args }, context, info) =>
        unitConnection(null, args, { search: search ?? null, tier: tier ?? null, on: on ?? null }, context, info),
    },
    { fields: totalCount },
  ),
}));
