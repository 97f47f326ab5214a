import { type Comparison, compareDistributed, type Distributed, ownCommitment } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { enumOf } from '../../graphql/enums.ts';
import { loaderOf, promised } from '../../graphql/loader.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { ConsentStateEnum } from '../cascade/cascade.enums.ts';
import { contextOf, needsNothing } from '../cascade/requirement-context.store.ts';
import { AssessmentStatusEnum } from '../observation/assessment.type.ts';
import { factsOf } from '../observation/figure.facts.ts';
import { reportsOf, rolledUp } from '../observation/figure.store.ts';
import { shown } from '../observation/figure.values.ts';
import { assessFigure } from '../observation/figure-status.ts';
import { bindingDistributed, ownInForce, WITH_INHERITED } from '../target/commitment-in-force.ts';
import { ComparatorEnum, DecisionEnum, RelationEnum } from '../target/target.enums.ts';
import { distributedOfRow } from '../target/target.row.ts';
import { type BoardCellShape, type BoardRowShape, cellOf } from './board.shape.ts';
import { compareAnswer } from './compare-answer.ts';

export const PLAN_PROGRESS = ['notStarted', 'drafting', 'published'] as const;

const PlanProgressEnum = enumOf('PlanProgress', PLAN_PROGRESS, 'How far a unit is with its plan.', {
  notStarted: 'No plan of theirs that you may see carries this one out.',
  drafting: 'A draft that you may see, not yet published.',
  published: 'Published.',
});

/** How the answer stands to the target, read with the unit's own facts where one of the two needs them. */
async function comparisonOf({ answer, column, figure }: BoardCellShape, context: Context): Promise<Comparison | null> {
  if (!answer || answer.decision === 'notApplicable') return null;
  const { indicator, target } = column;
  const inherited = distributedOfRow(target);
  const { comparison, needed } = compareAnswer(answer, inherited, indicator);
  if (needsNothing(needed)) return comparison;
  const { unitId, subgroupCode } = figure;
  const read = await contextOf(context, { unitId, indicatorCode: indicator.code, subgroupCode }, needed);
  return compareDistributed(ownCommitment(answer), inherited, indicator, read);
}

/** The columns' targets with what they answer themselves: what the totals are judged by. */
const ownTargets = loaderOf(async ({ db }, ids: readonly string[]) => {
  const rows = await db.target.findMany({ where: { id: { in: [...ids] } }, include: WITH_INHERITED });
  return rows.map((row) => [row.id, row] as const);
});

/** What binds the cell's unit, with the way it reached it; null where the target does not apply to it. */
async function bindingIn(cell: BoardCellShape, context: Context): Promise<Distributed | null> {
  const { column, answer, consent, isWhole } = cell;
  if (isWhole) return ownInForce(await promised(ownTargets(context).load(column.target.id)));
  const inherited = distributedOfRow(column.target);
  return answer ? bindingDistributed(inherited, { ...answer, commitment: answer, consent }) : inherited;
}

const rolled = ({ figure }: BoardCellShape) =>
  rolledUp(figure.ledger, figure.indicator, figure.subgroupCode).get(figure.unitId);

export const BoardCell = builder.objectRef<BoardCellShape>('BoardCell').implement({
  description: 'A unit under a target: its published answer, and its result of the year.',
  fields: (t) => ({
    answerId: t.field({
      type: 'ID',
      nullable: true,
      description: 'The node id of the answering target; null while nothing is published.',
      resolve: ({ answer }) => answer && Buffer.from(`Target:${answer.id}`).toString('base64'),
    }),
    decision: t.field({
      type: DecisionEnum,
      nullable: true,
      description: 'What was answered.',
      resolve: ({ answer }) => answer?.decision ?? null,
    }),
    comparator: t.field({
      type: ComparatorEnum,
      nullable: true,
      description: 'Of the answer.',
      resolve: ({ answer }) => answer?.comparator ?? null,
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Of the answer.',
      resolve: ({ answer }) => answer?.value ?? null,
    }),
    upper: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The ambition of a range.',
      resolve: ({ answer }) => answer?.upper ?? null,
    }),
    relation: t.field({
      type: RelationEnum,
      nullable: true,
      description: 'How the answer stands to the target.',
      resolve: async (cell, _args, context) => (await comparisonOf(cell, context))?.relation ?? null,
    }),
    difference: t.field({
      type: 'Decimal',
      nullable: true,
      description: "By how much, without sign, in the indicator's unit.",
      resolve: async (cell, _args, context) => (await comparisonOf(cell, context))?.difference ?? null,
    }),
    consent: t.field({
      type: ConsentStateEnum,
      nullable: true,
      description: 'Where a relaxed answer needs it.',
      resolve: ({ consent }) => consent,
    }),
    result: t.field({
      type: 'Decimal',
      nullable: true,
      description: "The year's result, rolled up.",
      resolve: (cell) => shown(rolled(cell)?.value ?? null),
    }),
    numerator: t.field({
      type: 'BigInt',
      nullable: true,
      description: 'Of the result.',
      resolve: (cell) => rolled(cell)?.numerator ?? null,
    }),
    denominator: t.field({
      type: 'BigInt',
      nullable: true,
      description: 'Of the result.',
      resolve: (cell) => rolled(cell)?.denominator ?? null,
    }),
    synthetic: t.boolean({
      description: 'True when any report under the result is made-up demonstration data; say so wherever it is shown.',
      resolve: ({ figure: { ledger, unitId, indicator, subgroupCode } }) =>
        factsOf(ledger.childrenOf, reportsOf(ledger, indicator, subgroupCode), unitId).synthetic,
    }),
    reported: t.int({
      description: 'How many of the lowest units have reported.',
      resolve: (cell) => rolled(cell)?.reported ?? 0,
    }),
    expected: t.int({
      description: 'How many lowest units there are.',
      resolve: (cell) => rolled(cell)?.expected ?? 0,
    }),
    status: t.field({
      type: AssessmentStatusEnum,
      nullable: true,
      description:
        'How the result stands against what binds the unit: its own answer, or the target until it has one that stands, or the figure that the target assigns to it; in the totals, what binds the publisher.',
      resolve: async (cell, _args, context) => {
        const binding = await bindingIn(cell, context);
        return binding && (await assessFigure(context, cell.figure, binding, todayInVietnam())).status;
      },
    }),
  }),
});

export const BoardRow = builder.objectRef<BoardRowShape>('BoardRow').implement({
  description: 'One unit of the board.',
  fields: (t) => ({
    unitKey: t.string({ description: 'The unit.', resolve: ({ unit }) => unit.unitId }),
    unitName: t.string({ description: 'Its name without the kind of unit.', resolve: ({ unit }) => unit.unitName }),
    organizationName: t.string({ description: 'The body that answers.', resolve: ({ unit }) => unit.organizationName }),
    progress: t.field({
      type: PlanProgressEnum,
      description: 'How far it is.',
      resolve: ({ unit }) => (unit.revisionId ? 'published' : unit.drafting ? 'drafting' : 'notStarted'),
    }),
    planId: t.field({
      type: 'ID',
      nullable: true,
      description: 'The node id of its plan.',
      resolve: ({ unit }) => unit.planId && Buffer.from(`Plan:${unit.planId}`).toString('base64'),
    }),
    cells: t.field({
      type: [BoardCell],
      description: "One for each of the board's targets, in their order.",
      resolve: ({ board, unit }) => board.columns.map((column) => cellOf(board, column, unit.unitId, unit.revisionId)),
    }),
  }),
});
