import { builder } from '../../graphql/builder.ts';
import { loaderOf, promised } from '../../graphql/loader.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { IndicatorNode } from '../indicator/indicator.type.ts';
import { SubgroupNode } from '../indicator/subgroup.type.ts';
import { TargetNode } from '../target/target.type.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { unitLoader } from '../unit/unit-loader.ts';
import { type AssessedFigure, AssessmentStatusEnum, AssessmentType } from './assessment.type.ts';
import { factsOf } from './figure.facts.ts';
import type { FigureShape } from './figure.shape.ts';
import { measureKey, reportsOf, rolledUp } from './figure.store.ts';
import { shown } from './figure.values.ts';
import { assessFigure } from './figure-status.ts';
import { UnitHistoryEnum } from './observation.enums.ts';
import { ObservationNode } from './observation.type.ts';
import { bindingOfTarget, loadTargetsInForce } from './targets-in-force.store.ts';

const subgroups = loaderOf(async ({ db }, codes: readonly string[]) =>
  (await db.subgroup.findMany({ where: { code: { in: [...codes] } } })).map(
    (subgroup) => [subgroup.code, subgroup] as const,
  ),
);
const observations = loaderOf(async ({ db }, ids: readonly string[]) =>
  (await db.observation.findMany({ where: { id: { in: [...ids] } }, include: { indicator: true } })).map(
    (row) => [row.id, row] as const,
  ),
);
const targetsInForce = loaderOf(async ({ db }, keys: readonly string[]) => {
  const byYear = Map.groupBy(keys, (key) => Number(key.slice(key.lastIndexOf('@') + 1)));
  const found = [];
  for (const [year, ofYear] of byYear) {
    const inForce = await loadTargetsInForce(
      db,
      ofYear.map((key) => key.slice(0, key.lastIndexOf('@'))),
      year,
    );
    for (const [unitId, targets] of inForce) found.push([`${unitId}@${year}`, targets] as const);
  }
  return found;
});

const rolled = ({ ledger, unitId, indicator, subgroupCode }: FigureShape) =>
  rolledUp(ledger, indicator, subgroupCode).get(unitId);
const reports = ({ ledger, indicator, subgroupCode }: FigureShape) => reportsOf(ledger, indicator, subgroupCode);
const facts = (figure: FigureShape) =>
  factsOf(figure.indicator, figure.ledger.childrenOf, reports(figure), figure.unitId);

async function targetOf(figure: FigureShape, context: Parameters<typeof targetsInForce>[0]) {
  const targets = await targetsInForce(context).load(`${figure.unitId}@${figure.ledger.year}`);
  return targets?.get(measureKey(figure.indicator.code, figure.subgroupCode)) ?? null;
}

async function assessed(
  figure: FigureShape,
  context: Parameters<typeof targetsInForce>[0],
): Promise<AssessedFigure | null> {
  const target = await targetOf(figure, context);
  const distributed = target && bindingOfTarget(target);
  if (!distributed) return null;
  return { figure, distributed, assessment: await assessFigure(context, figure, distributed, todayInVietnam()) };
}

export const FigureType = builder.objectRef<FigureShape>('Figure').implement({
  description: "A figure of one unit and year, rolled up from the reports under it by the indicator's rule.",
  fields: (t) => ({
    unit: t.field({
      type: UnitNode,
      description: 'Whose figure it is.',
      resolve: ({ unitId }, _args, context) => promised(unitLoader(context).load(unitId)),
    }),
    indicator: t.field({
      type: IndicatorNode,
      description: 'What is measured.',
      resolve: ({ indicator }) => indicator,
    }),
    subgroup: t.field({
      type: SubgroupNode,
      nullable: true,
      description: 'The group it is narrowed to.',
      resolve: ({ subgroupCode }, _args, context) =>
        subgroupCode === null ? null : subgroups(context).load(subgroupCode),
    }),
    year: t.int({ description: 'The year.', resolve: ({ ledger }) => ledger.year }),
    history: t.field({
      type: UnitHistoryEnum,
      description: 'Whether it is of the unit itself, or of those that it was formed from.',
      resolve: ({ ledger, unitId }) => (unitId === ledger.unitId ? ledger.history : 'standing'),
    }),
    official: t.boolean({
      description: 'Whether only accepted reports are counted.',
      resolve: ({ ledger }) => ledger.official,
    }),
    numerator: t.field({
      type: 'BigInt',
      nullable: true,
      description: 'The sum of counts.',
      resolve: (f) => rolled(f)?.numerator ?? null,
    }),
    denominator: t.field({
      type: 'BigInt',
      nullable: true,
      description: 'The sum of what they are divided by.',
      resolve: (f) => rolled(f)?.denominator ?? null,
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description: "In the indicator's unit, rounded to four places for show. Null while nothing is reported.",
      resolve: (f) => shown(rolled(f)?.value ?? null),
    }),
    reported: t.int({
      description: 'How many of the lowest units have reported.',
      resolve: (f) => rolled(f)?.reported ?? 0,
    }),
    expected: t.int({ description: 'How many lowest units there are.', resolve: (f) => rolled(f)?.expected ?? 0 }),
    synthetic: t.boolean({
      description:
        'True when any report that it is made of is made-up demonstration data; say so wherever it is shown.',
      resolve: (f) => facts(f).synthetic,
    }),
    standardCode: t.string({
      nullable: true,
      description: 'The poverty standard of the reports that it is made of.',
      resolve: (f) => facts(f).standardCode,
    }),
    own: t.field({
      type: ObservationNode,
      nullable: true,
      description: "The unit's own reported figure; for a lowest unit, the report itself.",
      resolve: (f, _args, context) => {
        const row = reports(f).get(f.unitId);
        return row ? observations(context).load(row.id) : null;
      },
    }),
    differsFromOwn: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        "The unit's own figure less the rolled-up one, where both stand: a check that is shown, never hidden.",
      resolve: (f) => shown(rolled(f)?.difference ?? null),
    }),
    target: t.field({
      type: TargetNode,
      nullable: true,
      description:
        'The target that stands for this measure: of the unit’s own plan, or else of the nearest plan above.',
      resolve: (f, _args, context) => targetOf(f, context),
    }),
    status: t.field({
      type: AssessmentStatusEnum,
      nullable: true,
      description: 'How it stands against that target today.',
      resolve: async (f, _args, context) => (await assessed(f, context))?.assessment.status ?? null,
    }),
    required: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'What the target asks of the unit in the due year judged; of an assigned one what the unit was given.',
      resolve: async (f, _args, context) => shown((await assessed(f, context))?.assessment.required?.value ?? null),
    }),
    assessment: t.field({
      type: AssessmentType,
      nullable: true,
      description: 'The same with all that led there: what was demanded, counted from what, and why.',
      resolve: (f, _args, context) => assessed(f, context),
    }),
    gap: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'How far it lies on the good side of what is asked; below zero if it misses it.',
      resolve: async (f, _args, context) => shown((await assessed(f, context))?.assessment.gap ?? null),
    }),
  }),
});

builder.objectField(FigureType, 'parts', (t) =>
  t.field({
    type: [FigureType],
    description: 'The same figure of the units one tier below.',
    resolve: (f) => (f.ledger.childrenOf.get(f.unitId) ?? []).map((unitId) => ({ ...f, unitId })),
  }),
);
