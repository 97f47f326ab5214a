import { builder } from '../../graphql/builder.ts';
import { ReviewCaseNode } from './case.type.ts';

export interface ReviewConflictShape {
  readonly caseIds: readonly string[];
}

export const ReviewConflict = builder.objectRef<ReviewConflictShape>('ReviewConflict').implement({
  description: 'Somebody else acted on these households first. Nothing of yours was stored.',
  fields: (t) => ({
    current: t.prismaField({
      type: [ReviewCaseNode],
      description: 'They as they stand now.',
      resolve: (query, { caseIds }, _args, { db }) =>
        db.reviewCase.findMany({ ...query, where: { id: { in: [...caseIds] } }, orderBy: { id: 'asc' } }),
    }),
  }),
});

export interface ActedShape {
  readonly caseIds: readonly string[];
}

/** The success of an act: the households it was done to. */
export const actedOn = (name: string, description: string) =>
  builder.objectRef<ActedShape>(name).implement({
    description,
    fields: (t) => ({
      cases: t.prismaField({
        type: [ReviewCaseNode],
        description: 'The households as they stand now.',
        resolve: (query, { caseIds }, _args, { db }) =>
          db.reviewCase.findMany({ ...query, where: { id: { in: [...caseIds] } }, orderBy: { id: 'asc' } }),
      }),
    }),
  });
