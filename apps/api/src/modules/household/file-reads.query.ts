import { builder } from '../../graphql/builder.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { UNIT_PATH } from '../access/unit-path.ts';
import { viewerMay } from './household.access.ts';
import { ReadingPurposeEnum } from './household.enums.ts';

const FileReadType = builder.prismaObject('FileRead', {
  description: "Somebody opened a household's file.",
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    purpose: t.expose('purpose', { type: ReadingPurposeEnum, description: 'What for.' }),
    note: t.exposeString('note', { nullable: true, description: 'What for, in words.' }),
    sensitive: t.exposeBoolean('sensitive', { description: 'They could see what is sensitive.' }),
    user: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'Who; null where you may not know.',
      select: { userId: true },
      resolve: (query, row, _args, { db }) => db.user.findUnique({ ...query, where: { id: row.userId } }),
    }),
  }),
});

const MOST = 200;

builder.queryField('fileReads', (t) =>
  t.prismaField({
    type: [FileReadType],
    description: `Who opened a household's file, newest first, ${MOST} at most. For administrators of its commune or a unit above; others find their own readings.`,
    args: { householdId: t.arg.id({ required: true, description: 'The household.' }) },
    resolve: async (query, _root, args, context) => {
      const { db, user } = context;
      const id = uuidOf('Household', args.householdId);
      const household =
        id && (await db.household.findUnique({ where: { id }, include: { village: { include: UNIT_PATH } } }));
      if (!household || !user) return [];
      const all = await viewerMay(context, 'household.readLog', household.village);
      return db.fileRead.findMany({
        ...query,
        where: { householdId: household.id, ...(all ? {} : { userId: user.id }) },
        orderBy: { id: 'desc' },
        take: MOST,
      });
    },
  }),
);
