import { headroom, rollUpTargets } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { TargetNode } from '../../target/target.type.ts';
import { AnswerReadingEnum } from './add-up.enums.ts';
import { addUpLoader, carriedLoader } from './add-up.store.ts';
import { AddUpType, HeadroomType, sumOf } from './add-up.type.ts';
import { CarrierType } from './carrier.type.ts';
import { ReadWithType } from './read-with.type.ts';

const READING = {
  type: AnswerReadingEnum,
  description: 'How a relaxed answer that waits is read; left out: as what binds.',
} as const;

builder.prismaObjectFields(TargetNode, (t) => ({
  addUp: t.field({
    type: [AddUpType],
    description: 'Do the parts add up? What the published answers below come to, for every due year.',
    select: { id: true },
    args: { reading: t.arg(READING) },
    resolve: async ({ id }, { reading }, context) => {
      const task = await addUpLoader(context).load(id);
      if (!task) return [];
      const read = reading ?? 'binding';
      return rollUpTargets(task.target, task.units, read).map((sum) => sumOf(task, sum, read));
    },
  }),
  headroom: t.field({
    type: [HeadroomType],
    description:
      'How far a unit below could still relax while the whole holds; a year that nothing limits is left out.',
    select: { id: true },
    args: {
      unitKey: t.arg.string({ required: true, description: 'A unit that the target reaches.' }),
      reading: t.arg(READING),
    },
    resolve: async ({ id }, { unitKey, reading }, context) => {
      const task = await addUpLoader(context).load(id);
      return task ? [...headroom(task.target, task.units, unitKey, reading ?? 'binding')] : [];
    },
  }),
  carriers: t.field({
    type: [CarrierType],
    description:
      'The units that it reaches with all that their commitments are read with: enough to work out sums and room while someone types.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => [...((await carriedLoader(context).load(id))?.units ?? [])],
  }),
  readWith: t.field({
    type: ReadWithType,
    nullable: true,
    description: "What it is read with where it binds its publisher: the figures of the publisher's own unit.",
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await carriedLoader(context).load(id))?.readWith ?? null,
  }),
}));
