import { builder } from '../../../graphql/builder.ts';
import { PlanNode } from '../../plan/plan.type.ts';
import { TargetChangeType } from '../../plan/revise/target-change.type.ts';
import { RevisionNode } from '../../plan/revision.type.ts';
import { TargetNode } from '../../target/target.type.ts';
import { RebaseOutcomeEnum, ResolutionEnum } from './rebase.enums.ts';
import { type RebasedTargetShape, type RebaseShape, rebasesLoader } from './rebases.store.ts';

const RebasedTargetType = builder.objectRef<RebasedTargetShape>('RebasedTarget').implement({
  description: 'One target of a plan above in two revisions, and our answer.',
  fields: (t) => ({
    change: t.field({
      type: TargetChangeType,
      description: 'What changed above since the revision that our answer stands to.',
      resolve: ({ change }) => change,
    }),
    outcome: t.expose('outcome', { type: RebaseOutcomeEnum, description: 'What becomes of it and of our answer.' }),
    answer: t.field({
      type: TargetNode,
      nullable: true,
      description: 'What we said; null where we had not answered.',
      resolve: ({ answer }) => answer,
    }),
    resolutions: t.field({
      type: [ResolutionEnum],
      description: 'What a person may decide, in the order in which to offer it; nothing where it goes by itself.',
      resolve: ({ resolutions }) => [...resolutions],
    }),
  }),
});

const RebaseType = builder.objectRef<RebaseShape>('Rebase').implement({
  description:
    'The three-way comparison of a new revision above: what we answered (`base`), what is asked now (`next`), and what we said.',
  fields: (t) => ({
    base: t.field({
      type: RevisionNode,
      description: 'The revision that our answers were given to; of several the earliest.',
      resolve: ({ base }) => base,
    }),
    next: t.field({
      type: RevisionNode,
      description: 'The newest revision of the same plan.',
      resolve: ({ next }) => next,
    }),
    moved: t.exposeBoolean('moved', {
      description: 'Whether our draft carries out `next` already: what is left are the conflicts that no one decided.',
    }),
    targets: t.field({
      type: [RebasedTargetType],
      description: 'The targets above in their new order, then those that are gone.',
      resolve: ({ targets }) => [...targets],
    }),
  }),
});

builder.prismaObjectField(PlanNode, 'rebases', (t) =>
  t.field({
    type: [RebaseType],
    description:
      'What newer revisions of the plans above mean for this one: for its draft, or its newest revision where you may see no draft. Empty where everything is brought to the newest revisions.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await rebasesLoader(context).load(id)) ?? [],
  }),
);
