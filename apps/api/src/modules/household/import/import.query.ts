import { builder } from '../../../graphql/builder.ts';
import { uuidOf } from '../../../graphql/global-id.ts';
import { importCommune } from './import.access.ts';
import { HouseholdImportNode } from './import.type.ts';

const MOST = 20;

builder.queryField('householdImport', (t) =>
  t.prismaField({
    type: HouseholdImportNode,
    nullable: true,
    description: 'A file of households that was read; null where there is none, or none that you may see.',
    args: { id: t.arg.id({ required: true, description: 'The import.' }) },
    resolve: (query, _root, args, { db }) => {
      const id = uuidOf('HouseholdImport', args.id);
      return id === null ? null : db.householdImport.findUnique({ ...query, where: { id } });
    },
  }),
);

builder.queryField('householdImports', (t) =>
  t.prismaField({
    type: [HouseholdImportNode],
    description: `The files that were read for a commune, newest first, ${MOST} at most. For editors of the commune.`,
    args: { unitKey: t.arg.string({ required: true, description: 'The commune.' }) },
    resolve: async (query, _root, { unitKey }, context) => {
      if ((await importCommune(context, unitKey, ['unitKey'])).length > 0) return [];
      return context.db.householdImport.findMany({
        ...query,
        where: { unitId: unitKey },
        orderBy: { readAt: 'desc' },
        take: MOST,
      });
    },
  }),
);
