import type { PlacedStratum } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { loadStrata } from './score-table.store.ts';

const strataOf = loaderOf<string, readonly PlacedStratum[]>(async ({ db }, unitIds) => [
  ...(await loadStrata(db, unitIds)),
]);

const PlacedStratumType = builder.objectRef<PlacedStratum>('PlacedStratum').implement({
  description: 'That a unit lies in a region of the score table, for a time.',
  fields: (t) => ({
    stratum: t.exposeString('stratum', { description: 'The region by its code, such as `red-river-delta`.' }),
    from: t.field({ type: 'Date', nullable: true, description: 'First day.', resolve: ({ from }) => from }),
    to: t.field({ type: 'Date', nullable: true, description: 'The day after the last.', resolve: ({ to }) => to }),
  }),
});

builder.prismaObjectField(UnitNode, 'strata', (t) =>
  t.field({
    type: [PlacedStratumType],
    description:
      'In which region of the score table its countryside lies, as said of it or of a unit above: the nearest first.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => [...((await strataOf(context).load(id)) ?? [])],
  }),
);
