import { builder } from '../../graphql/builder.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { TargetNode } from '../target/target.type.ts';
import { baselineLoader } from './baseline.store.ts';
import { BaselineType } from './baseline.type.ts';
import { AnswerStateEnum } from './cascade.enums.ts';
import { type InheritedShape, inheritedLoader } from './inherited.store.ts';

export const InheritedTargetType = builder.objectRef<InheritedShape>('InheritedTarget').implement({
  description: 'Chỉ tiêu cấp trên giao: a target of a plan above as it reaches this one. A reference, never a copy.',
  fields: (t) => ({
    target: t.field({ type: TargetNode, description: 'The target above.', resolve: ({ target }) => target }),
    answer: t.field({
      type: TargetNode,
      nullable: true,
      description:
        "This plan's answer. With UNANSWERED it is one given before the target changed, which stands to be confirmed.",
      resolve: ({ answer }) => answer,
    }),
    state: t.expose('state', { type: AnswerStateEnum, description: 'Where the answer stands.' }),
    baselines: t.field({
      type: [BaselineType],
      description:
        "What the answering unit's commitments are counted from: its official or estimated figures of all years, its own or else rolled up from the units below it; earliest first.",
      resolve: async ({ measure }, _args, context) => [
        ...(await baselineLoader(context).load({ ...measure, years: null })),
      ],
    }),
  }),
});

builder.prismaObjectField(RevisionNode, 'inheritedTargets', (t) =>
  t.field({
    type: [InheritedTargetType],
    description: 'Every target that reaches it from the plans it carries out, with its answer.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await inheritedLoader(context).load(id)) ?? [],
  }),
);
