import { builder } from '../../graphql/builder.ts';
import { TargetNode } from '../target/target.type.ts';
import { answersLoader } from './answers.store.ts';
import { ConsentType } from './consent.type.ts';

builder.prismaObjectFields(TargetNode, (t) => ({
  parentTarget: t.relation('parentTarget', {
    type: TargetNode,
    nullable: true,
    description: 'The inherited target that this one answers.',
  }),
  answers: t.field({
    type: [TargetNode],
    description: 'The answers of the plans below, each at its newest published revision, in the order of their units.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await answersLoader(context).load(id)) ?? [],
  }),
  consent: t.relation('consent', {
    type: ConsentType,
    nullable: true,
    description: "The publisher's word, where the answer needs it.",
  }),
}));
