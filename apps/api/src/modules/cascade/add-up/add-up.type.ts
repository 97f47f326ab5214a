import {
  type AddUp,
  type AnswerReading,
  decimalsOf,
  type Headroom,
  type Mover,
  movers,
  type SheetTask,
  toShownDecimal,
} from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { DemandType, type Measured } from '../demand.type.ts';
import { AddUpObstacleEnum } from './add-up.enums.ts';

const UncountedType = builder.objectRef<AddUp['uncounted'][number]>('UncountedUnit').implement({
  description: 'A unit whose commitment does not enter the sum.',
  fields: (t) => ({
    unitKey: t.exposeString('unitId', { description: 'The unit.' }),
    cause: t.expose('cause', { type: AddUpObstacleEnum, description: 'Why.' }),
  }),
});

const HeldType = builder.objectRef<AddUp['heldConstant'][number]>('HeldDenominator').implement({
  description: 'An earlier denominator that stands in for one not recorded yet.',
  fields: (t) => ({
    unitKey: t.exposeString('unitId', { description: 'The unit.' }),
    year: t.exposeInt('year', { description: 'The year it was recorded for.' }),
    count: t.expose('count', { type: 'BigInt', description: 'Households, persons.' }),
  }),
});

const MoverType = builder.objectRef<Mover & Measured>('Mover').implement({
  description: 'A unit whose answer asks less of it than what reached it.',
  fields: (t) => ({
    unitKey: t.exposeString('unitId', { description: 'The unit.' }),
    excess: t.field({
      type: 'Decimal',
      description: "By how much, in the indicator's unit (points for a ratio).",
      resolve: ({ excess, indicator }) => toShownDecimal(excess, decimalsOf(indicator)),
    }),
    count: t.expose('count', {
      type: 'BigInt',
      nullable: true,
      description: 'By how many of those counted the whole would gain if it took what was asked.',
    }),
  }),
});

export interface AddUpShape extends AddUp, Measured {
  /** Worked out only where somebody asks. */
  readonly movers: () => readonly Mover[];
}

/** A sum of a target's parts, as it is shown. */
export function sumOf({ target, units }: SheetTask, sum: AddUp, reading: AnswerReading): AddUpShape {
  const moving = () => movers(target, units, reading).filter(({ year }) => year === sum.year);
  return { ...sum, indicator: target.indicator, movers: moving };
}

export const AddUpType = builder.objectRef<AddUpShape>('AddUp').implement({
  description: 'Whether the parts add up in one due year: what the commitments below come to against what is required.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The due year.' }),
    required: t.field({
      type: DemandType,
      nullable: true,
      description: 'What is asked of the publisher.',
      resolve: ({ required: bound, indicator }) => bound && { bound, indicator },
    }),
    obstacle: t.expose('obstacle', {
      type: AddUpObstacleEnum,
      nullable: true,
      description: 'Why nothing can be said.',
    }),
    implied: t.field({
      type: DemandType,
      nullable: true,
      description: 'What the units promise together.',
      resolve: ({ implied: bound, indicator }) => bound && { bound, indicator },
    }),
    holds: t.boolean({
      nullable: true,
      description: 'Whether that is enough.',
      resolve: ({ balance }) => balance?.holds ?? null,
    }),
    slack: t.field({
      type: 'Decimal',
      nullable: true,
      description: "How far it lies on the good side, below zero if it misses it, in the indicator's unit.",
      resolve: ({ balance, indicator }) => balance && toShownDecimal(balance.slack, decimalsOf(indicator)),
    }),
    slackCount: t.field({
      type: 'BigInt',
      nullable: true,
      description:
        'The same in whole households, persons: how many more it could bear, or below zero how many too many.',
      resolve: ({ balance }) => balance?.slackCount ?? null,
    }),
    counted: t.exposeInt('counted', { description: 'How many units are counted.' }),
    notAnswered: t.exposeStringList('notAnswered', {
      description: 'Units that stand in with what is asked of them.',
    }),
    waitingForConsent: t.exposeStringList('waitingForConsent', {
      description: 'Units that stand in likewise until the publisher consents.',
    }),
    notApplicable: t.exposeStringList('notApplicable', { description: 'Units that it does not apply to.' }),
    uncounted: t.field({
      type: [UncountedType],
      description: 'Units that cannot be counted, and why.',
      resolve: ({ uncounted }) => [...uncounted],
    }),
    heldConstant: t.field({
      type: [HeldType],
      description: 'Denominators of earlier years that were taken.',
      resolve: ({ heldConstant }) => [...heldConstant],
    }),
    movers: t.field({
      type: [MoverType],
      description: 'Units that ask less of themselves than was asked, those that cost the whole most first.',
      resolve: ({ movers, indicator }) => movers().map((mover) => ({ ...mover, indicator })),
    }),
  }),
});

export const HeadroomType = builder.objectRef<Headroom>('Headroom').implement({
  description: 'How far one unit could still relax in a due year while the whole holds, all others as they are.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The due year.' }),
    shown: t.expose('shown', { type: 'Decimal', description: "In the indicator's unit, rounded down." }),
    count: t.expose('count', { type: 'BigInt', nullable: true, description: 'In whole households, persons.' }),
    limited: t.exposeBoolean('limited', {
      description: 'Whether the others stop it; if not, it could go all the way.',
    }),
  }),
});
