import { type AddUpUnit, type Commitment, headroom, movers, rollUpTargets, type YearFigure } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { shown } from '../../observation/figure.values.ts';
import { CommitmentType } from '../../target/commitment.type.ts';
import { DecisionEnum } from '../../target/target.enums.ts';
import { TargetNode } from '../../target/target.type.ts';
import { BaselineType } from '../baseline.type.ts';
import { AnswerStateEnum } from '../cascade.enums.ts';
import { AnswerReadingEnum } from './add-up.enums.ts';
import { addUpLoader, type KnownUnit } from './add-up.store.ts';
import { AddUpType, HeadroomType } from './add-up.type.ts';

const AssignedFigureType = builder.objectRef<YearFigure>('AssignedFigure').implement({
  description: 'The figure that a unit was assigned for a year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    value: t.field({ type: 'Decimal', nullable: true, description: "In the indicator's unit.", resolve: ({ value }) => shown(value) }),
  }),
});

const commitmentOf = ({ answer }: AddUpUnit): Commitment | null => answer?.commitment ?? null;

const CarrierType = builder.objectRef<KnownUnit>('Carrier').implement({
  description: 'A unit that carries a target, with its published answer and what that is read with.',
  fields: (t) => ({
    unitKey: t.exposeString('unitId', { description: 'The unit.' }),
    unitName: t.string({ description: 'Its name without the kind of unit.', resolve: ({ place }) => place.unitName }),
    state: t.expose('state', { type: AnswerStateEnum, description: 'Where its answer stands.' }),
    decision: t.field({
      type: DecisionEnum,
      nullable: true,
      description: 'What it answered.',
      resolve: ({ answer }) => answer?.decision ?? null,
    }),
    commitment: t.field({
      type: CommitmentType,
      nullable: true,
      description: 'What it commits to.',
      resolve: commitmentOf,
    }),
    baselines: t.field({
      type: [BaselineType],
      description: 'What it is counted from and divided by, earliest first.',
      resolve: ({ baselines }) => [...baselines],
    }),
    assigned: t.field({
      type: [AssignedFigureType],
      description: 'What it was assigned, by year.',
      resolve: ({ context }) => [...context.assignments],
    }),
  }),
});

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
      const { target, units } = task;
      const moving = movers(target, units, reading ?? 'binding');
      return rollUpTargets(target, units, reading ?? 'binding').map((sum) => ({
        ...sum,
        indicator: task.row.indicator,
        movers: moving.filter(({ year }) => year === sum.year),
      }));
    },
  }),
  headroom: t.field({
    type: [HeadroomType],
    description: 'How far a unit below could still relax while the whole holds; a year that nothing limits is left out.',
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
    resolve: async ({ id }, _args, context) => [...((await addUpLoader(context).load(id))?.units ?? [])],
  }),
}));
