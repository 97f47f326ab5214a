import { addShiftSums, type ShiftSum, type ShiftTally, STANDARD_CODES } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { promised } from '../../graphql/loader.ts';
import { unitFor } from '../access/unit-for.ts';
import { HouseholdClassEnum } from '../household/household.enums.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { unitLoader } from '../unit/unit-loader.ts';
import { loadScoredRounds, scoredBelow, sumUnderStandard } from './standard-shift.store.ts';

const ShiftTallyType = builder.objectRef<ShiftTally>('ShiftTally').implement({
  description: 'How many households would go from one class to another, for one kind of reason.',
  fields: (t) => ({
    from: t.expose('from', { type: HouseholdClassEnum, description: 'Their class by the standard of the round.' }),
    to: t.expose('to', { type: HouseholdClassEnum, description: 'Their class by the other one.' }),
    reason: t.exposeString('reason', {
      description:
        '`incomeLine`: they lie on another side of the line; `incomeAlone`: by one of the two standards income alone makes them poor, whatever they lack; `deprivations`: other deprivations count.',
    }),
    households: t.exposeInt('households', { description: 'How many.' }),
  }),
});

const ShiftSumType = builder.objectRef<ShiftSum>('ShiftSum').implement({
  description: 'A unit’s households under another standard: moved + stayed + undecided = all that were looked at.',
  fields: (t) => ({
    unit: t.field({
      type: UnitNode,
      description: 'The unit.',
      resolve: ({ unitId }, _args, context) => promised(unitLoader(context).load(unitId)),
    }),
    households: t.exposeInt('households', { description: 'Scored households that were looked at.' }),
    moved: t.int({
      description: 'Households that would change class.',
      resolve: ({ households, stayed, undecided }) => households - stayed - undecided,
    }),
    stayed: t.exposeInt('stayed', { description: 'Households that would keep theirs.' }),
    undecided: t.exposeInt('undecided', {
      description: 'Households whose answers do not suffice for the other standard.',
    }),
    tallies: t.field({
      type: [ShiftTallyType],
      description: 'Those that would change, by classes and reason.',
      resolve: ({ tallies }) => [...tallies],
    }),
  }),
});

const ScoredBelow = builder.objectRef<{ unitId: string; scored: number }>('ScoredBelow').implement({
  description: 'How many scored households a unit has.',
  fields: (t) => ({
    unit: t.field({
      type: UnitNode,
      description: 'The unit.',
      resolve: ({ unitId }, _args, context) => promised(unitLoader(context).load(unitId)),
    }),
    scored: t.exposeInt('scored', { description: 'Households that are scored in its rounds.' }),
  }),
});

/** One operation judges no more than this: whoever asks for more asks unit by unit, and adds up. */
const MOST_HOUSEHOLDS = 100_000;

interface ShiftShape {
  readonly unitId: string;
  readonly communes: number;
  readonly scored: number;
  readonly below: readonly { readonly unitId: string; readonly scored: number }[];
  readonly parts: readonly ShiftSum[] | null;
}

const PovertyUnderStandard = builder.objectRef<ShiftShape>('PovertyUnderStandard').implement({
  description:
    'What another standard would make of a year’s periodic rounds, in numbers. It decides nothing and is not stored.',
  fields: (t) => ({
    communes: t.exposeInt('communes', { description: 'Communes that have a periodic round of the year.' }),
    scored: t.exposeInt('scored', { description: 'Households that are scored in them.' }),
    below: t.field({
      type: [ScoredBelow],
      description: 'The units right below that have rounds of the year; of a commune none.',
      resolve: ({ below }) => [...below],
    }),
    total: t.field({
      type: ShiftSumType,
      nullable: true,
      description: 'The unit itself: the sum of its parts.',
      resolve: ({ unitId, parts }) => (parts === null ? null : addShiftSums(unitId, parts)),
    }),
    parts: t.field({
      type: [ShiftSumType],
      nullable: true,
      description: `Each unit right below that has scored households, of a commune its villages; null of more than ${MOST_HOUSEHOLDS} households: ask for each of \`below\`; their sums add up.`,
      resolve: ({ parts }) => (parts === null ? null : [...parts]),
    }),
  }),
});

builder.queryField('povertyUnderStandard', (t) =>
  t.field({
    type: PovertyUnderStandard,
    nullable: true,
    description:
      'What if, at any tier: the answers of a year’s periodic rounds judged by another standard and added up by the units right below; `runUnderStandard` names the households of one commune. Null where there is no such unit, standard or round, and to whoever may not read the answers it is made of.',
    args: {
      unitKey: t.arg.string({ required: true, description: 'A commune, or a unit above.' }),
      year: t.arg.int({ required: true, description: 'The year of the rounds.' }),
      standardCode: t.arg.string({ required: true, description: 'The other standard: `MDP-2016`, `MDP-2027`.' }),
    },
    resolve: async (_root, { unitKey, year, standardCode }, context) => {
      const standard = STANDARD_CODES.find((code) => code === standardCode);
      const unitId = await unitFor(context, unitKey, 'review.readFacts');
      if (unitId === null || !standard || year < 1990 || year > 2100) return null;
      const rounds = await loadScoredRounds(context.db, unitId, year);
      if (rounds.length === 0) return null;
      const scored = rounds.reduce((sum, round) => sum + round.scored, 0);
      const parts = scored > MOST_HOUSEHOLDS ? null : await sumUnderStandard(context.db, rounds, standard);
      return { unitId, communes: rounds.length, scored, below: scoredBelow(rounds), parts };
    },
  }),
);
