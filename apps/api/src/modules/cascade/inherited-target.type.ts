import { builder } from '../../graphql/builder.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { TargetNode } from '../target/target.type.ts';
import { baselineLoader } from './baseline.store.ts';
import { BaselineType } from './baseline.type.ts';
import { AnswerStateEnum } from './cascade.enums.ts';
import { ComparisonType } from './comparison.type.ts';
import { type InheritedShape, inheritedLoader } from './inherited.store.ts';
import { type RivalShape, rivalsLoader } from './rivals.store.ts';

const RivalType = builder.objectRef<RivalShape>('Rival').implement({
  description: 'A target of another plan above that asks for the same thing: one indicator and subgroup.',
  fields: (t) => ({
    target: t.field({
      type: TargetNode,
      description: 'The other target.',
      resolve: ({ targetId }) => ({ id: targetId }),
    }),
    binds: t.exposeBoolean('binds', { description: 'Whether the other target binds the unit.' }),
    conflict: t.expose('conflict', {
      type: ComparisonType,
      nullable: true,
      description:
        'How the inherited target stands to it, where both bind because neither covers what the other asks; else null.',
    }),
  }),
});

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
    rivals: t.field({
      type: [RivalType],
      description: 'The targets of other plans above that set the same indicator for the unit.',
      resolve: async ({ revisionId, target }, _args, context) => [
        ...((await rivalsLoader(context).load(revisionId))?.get(target.id)?.rivals ?? []),
      ],
    }),
    binds: t.boolean({
      description:
        'Whether it binds beside its rivals: no stricter one covers it, read with the own figures of the unit.',
      resolve: async ({ revisionId, target }, _args, context) =>
        (await rivalsLoader(context).load(revisionId))?.get(target.id)?.binds ?? true,
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
