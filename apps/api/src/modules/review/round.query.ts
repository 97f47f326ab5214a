import { builder } from '../../graphql/builder.ts';
import { isUuid, uuidOf } from '../../graphql/global-id.ts';
import { totalCount } from '../../graphql/total-count.ts';
import { ReviewCaseNode } from './case.type.ts';
import { ReviewRoundNode } from './round.type.ts';

const under = (unitKey: string, year: number | null | undefined) => ({
  unit: { ancestors: { some: { ancestorId: unitKey.replaceAll('\0', '') } } },
  ...(year ? { year } : {}),
});

builder.queryFields((t) => ({
  reviewRound: t.prismaField({
    type: ReviewRoundNode,
    nullable: true,
    description: 'One round; null when there is none, or none that you may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { db }) => {
      const key = uuidOf('ReviewRound', id);
      return key ? db.reviewRound.findUnique({ ...query, where: { id: key } }) : null;
    },
  }),
  reviewCase: t.prismaField({
    type: ReviewCaseNode,
    nullable: true,
    description: 'One household in its round; null when there is none, or none that you may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, { db }) => {
      const key = uuidOf('ReviewCase', id);
      return key ? db.reviewCase.findUnique({ ...query, where: { id: key } }) : null;
    },
  }),
  reviewRounds: t.prismaConnection(
    {
      type: ReviewRoundNode,
      cursor: 'id',
      maxSize: 200,
      defaultSize: 50,
      description: 'Rounds of the communes at and under a unit that you may see, newest first.',
      args: {
        unitKey: t.arg.string({ required: true, description: 'The unit.' }),
        year: t.arg.int({ description: 'Only those of this year.' }),
      },
      resolve: (query, _root, { unitKey, year }, { db }) =>
        query.cursor && !isUuid(String(query.cursor.id))
          ? []
          : db.reviewRound.findMany({
              ...query,
              where: under(unitKey, year),
              orderBy: [{ openedOn: 'desc' }, { unit: { code: 'asc' } }, { id: 'asc' }],
            }),
      totalCount: (_root, { unitKey, year }, { db }) => db.reviewRound.count({ where: under(unitKey, year) }),
    },
    { fields: totalCount },
  ),
}));
