import {
  type HouseholdFacts,
  may,
  type Receipt,
  type ShiftMove,
  type ShiftRow,
  STANDARD_CODES,
  type StandardShift,
  standardShift,
} from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { promised } from '../../graphql/loader.ts';
import { HouseholdClassEnum } from '../household/household.enums.ts';
import { loadTrials } from '../standard/trial.store.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { unitLoader } from '../unit/unit-loader.ts';
import { ofRound, roundIdOf } from './act.ts';
import { DeprivationEnum } from './case-result.type.ts';
import { householdCodes } from './review-loaders.ts';
import { findRound } from './round.store.ts';

const deprivationsOf = ({ reason }: ShiftMove, which: 'gained' | 'lost') =>
  reason.kind === 'deprivations' ? [...reason[which]] : [];
const lineOf = ({ reason }: ShiftMove, which: 'from' | 'to') =>
  reason.kind === 'deprivations' ? null : (reason[which]?.value ?? null);

const ShiftMoveType = builder.objectRef<ShiftMove>('StandardShiftMove').implement({
  description: 'A household that would move.',
  fields: (t) => ({
    householdId: t.id({
      description: 'Opens its file: `household(id, purpose)`.',
      resolve: ({ householdId }) => encodeGlobalID('Household', householdId),
    }),
    code: t.string({
      nullable: true,
      description: 'Its code in the register; null once it lives where you may not see it.',
      resolve: ({ householdId }, _args, context) => householdCodes(context).load(householdId),
    }),
    village: t.field({
      type: UnitNode,
      description: 'Where it lived.',
      resolve: ({ unitId }, _args, context) => promised(unitLoader(context).load(unitId)),
    }),
    from: t.expose('from', { type: HouseholdClassEnum, description: 'Its class by the standard of the round.' }),
    to: t.expose('to', { type: HouseholdClassEnum, description: 'Its class by the other one.' }),
    reason: t.string({
      description:
        '`incomeLine`: it lies on another side of the line; `incomeAlone`: by one of the two standards income alone makes it poor, whatever it lacks; `deprivations`: other deprivations count.',
      resolve: ({ reason }) => reason.kind,
    }),
    lineBefore: t.float({
      nullable: true,
      description:
        'The income line of the round’s standard, in đồng a person a month or in points; null of `deprivations`, and of `incomeAlone` where income alone decides by the other one.',
      resolve: (move) => lineOf(move, 'from'),
    }),
    lineAfter: t.float({
      nullable: true,
      description: 'The line of the other one, likewise.',
      resolve: (move) => lineOf(move, 'to'),
    }),
    gained: t.field({
      type: [DeprivationEnum],
      description: 'Of `deprivations`: what only the other standard finds lacking.',
      resolve: (move) => deprivationsOf(move, 'gained'),
    }),
    lost: t.field({
      type: [DeprivationEnum],
      description: 'What only the round’s standard found lacking.',
      resolve: (move) => deprivationsOf(move, 'lost'),
    }),
  }),
});

const StandardShiftType = builder.objectRef<StandardShift>('StandardShift').implement({
  description: 'What another standard would make of a round. It decides nothing and is not stored.',
  fields: (t) => ({
    moves: t.field({ type: [ShiftMoveType], description: 'Who would move.', resolve: ({ moves }) => [...moves] }),
    stayed: t.exposeInt('stayed', { description: 'How many would stay where they are.' }),
    undecided: t.idList({
      description: 'Whose answers do not suffice for one of the two.',
      resolve: ({ undecided }) => undecided.map((id) => encodeGlobalID('Household', id)),
    }),
  }),
});

builder.queryField('runUnderStandard', (t) =>
  t.field({
    type: StandardShiftType,
    nullable: true,
    description:
      'What if: the answers of a round judged by another standard, and who would move. Null where there is no such round or standard. For editors of the commune and of the tiers above; a mere viewer sees none of the answers it is made of.',
    args: {
      roundId: t.arg.id({ required: true, description: 'The round.' }),
      standardCode: t.arg.string({ required: true, description: 'The other standard: `MDP-2016`, `MDP-2027`.' }),
    },
    resolve: async (_root, { roundId, standardCode }, context) => {
      const { db } = context;
      const id = roundIdOf(roundId);
      const round = id === null ? null : await findRound(db, id);
      const standard = STANDARD_CODES.find((code) => code === standardCode);
      if (!round || !standard || !may(await context.actor(), 'review.readFacts', ofRound(round.row))) return null;
      const scored = await db.$queryRaw<
        { householdId: string; unitId: string; facts: HouseholdFacts; receipt: Receipt }[]
      >`
        SELECT DISTINCT ON (v.name, v.id, c.id) c.household_id AS "householdId", c.village_id AS "unitId", f.facts, f.receipt
        FROM review_case c JOIN scoring s ON s.case_id = c.id JOIN scoring_facts f ON f.scoring_id = s.id JOIN unit v ON v.id = c.village_id
        WHERE c.round_id = ${round.row.id}::uuid ORDER BY v.name, v.id, c.id, s.ordinal DESC`;
      const trials = await loadTrials(db);
      const rows = scored.map(({ householdId, unitId, facts, receipt }): ShiftRow => {
        const judged = trials(standard, receipt.on, receipt.way)?.classify(facts);
        const other = judged?.ok && judged.value.kind !== 'notApplicable' ? judged.value.receipt : null;
        return { householdId, unitId, decided: receipt, other };
      });
      return standardShift(rows);
    },
  }),
);
