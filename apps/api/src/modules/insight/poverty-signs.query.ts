import { FALSE_ALARMS, SIGN_KINDS, type Sign } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { loaderOf, promised } from '../../graphql/loader.ts';
import { unitFor } from '../access/unit-for.ts';
import { IndicatorNode } from '../indicator/indicator.type.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { unitLoader } from '../unit/unit-loader.ts';
import { type Checked, findSigns, LOOK_BACK_YEARS } from './find-signs.ts';
import { HouseholdBehind } from './household-behind.type.ts';
import { countHistory } from './poverty-signs.store.ts';

const SignKindEnum = enumOf(
  'SignKind',
  SIGN_KINDS,
  'By which rule something deserves a second look. It accuses nobody.',
  {
    rotation: 'More households than elsewhere left the poor list twice or more in six years.',
    bunching: 'More income scores just above the cut-off than a smooth density has there.',
    equalsTarget: 'A result that equals its target to the last digit three years running.',
    outlyingFall: 'A rate that fell far more than the neighbours’.',
    changedAfterDeadline: 'Decided after its last day.',
    vanishedDeprivations: 'More deprivations than elsewhere are gone with no support recorded that ends them.',
    noRePoverty: 'Nobody came back to poverty, although elsewhere so many did that it would rarely happen by chance.',
  },
);

const indicators = loaderOf(async ({ db }, codes: readonly string[]) =>
  (await db.indicator.findMany({ where: { code: { in: [...codes] } } })).map((row) => [row.code, row] as const),
);

const SignFigure = builder.objectRef<{ readonly name: string; readonly value: string }>('SignFigure').implement({
  description: 'One figure of a sign.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is.' }),
    value: t.exposeString('value', { description: 'How much.' }),
  }),
});

const MOST_BEHIND = 500;

const SignType = builder.objectRef<Sign>('Sign').implement({
  description: 'Dấu hiệu cần xem lại.',
  fields: (t) => ({
    unit: t.field({
      type: UnitNode,
      description: 'Where: a village of the commune asked about, or a commune.',
      resolve: ({ unitId }, _args, context) => promised(unitLoader(context).load(unitId)),
    }),
    indicator: t.field({
      type: IndicatorNode,
      nullable: true,
      description: 'Of which measure, where it is about a figure that is reported.',
      resolve: ({ indicatorCode }, _args, context) =>
        indicatorCode === undefined ? null : indicators(context).load(indicatorCode),
    }),
    figures: t.field({
      type: [SignFigure],
      description: 'The figures that the rule went by.',
      resolve: ({ figures }) => Object.entries(figures).map(([name, value]) => ({ name, value })),
    }),
    households: t.field({
      type: [HouseholdBehind],
      description: `The households to look at, ${MOST_BEHIND} at most; none where it is about figures alone.`,
      resolve: ({ householdIds }) => householdIds.slice(0, MOST_BEHIND).map((id) => ({ id })),
    }),
  }),
});

const SignCheck = builder.objectRef<Checked>('SignCheck').implement({
  description: 'One rule, applied to all that there is for it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SignKindEnum, description: 'The rule.' }),
    falseAlarm: t.field({
      type: 'Decimal',
      description: 'Of honest units, at most this share is named by it, as measured on simulated honest data.',
      resolve: ({ kind }) => FALSE_ALARMS[kind].atMost,
    }),
    examined: t.exposeInt('examined', {
      description:
        'How many households, communes, rounds or measures it could look at; 0: there is nothing for it yet.',
    }),
    signs: t.field({ type: [SignType], description: 'What it found.', resolve: ({ signs }) => [...signs] }),
  }),
});

/** One operation looks at no more decisions than this: a district over six years, but no province. */
const MOST_DECISIONS = 100_000;

interface SignsShape {
  readonly decisions: number;
  readonly checks: readonly Checked[] | null;
}

const PovertySigns = builder.objectRef<SignsShape>('PovertySigns').implement({
  description: 'Signs in the reviews of a year and the five before.',
  fields: (t) => ({
    decisions: t.exposeInt('decisions', { description: 'How many decisions on households there are in those years.' }),
    checks: t.field({
      type: [SignCheck],
      nullable: true,
      description: `Every rule; null of more than ${MOST_DECISIONS} decisions: ask for a unit below.`,
      resolve: ({ checks }) => (checks === null ? null : [...checks]),
    }),
  }),
});

builder.queryField('povertySigns', (t) =>
  t.field({
    type: PovertySigns,
    nullable: true,
    description:
      'What in the reviews of a unit deserves a second look, by which rule, with its figures, how often the rule is wrong about honest units, and the households or units behind it. It accuses nobody. Null where you may not see its reviews.',
    args: {
      unitKey: t.arg.string({
        required: true,
        description: 'A commune, whose villages are compared, or a unit above.',
      }),
      year: t.arg.int({ required: true, description: 'The year.' }),
    },
    resolve: async (_root, { unitKey, year }, context) => {
      const unitId = await unitFor(context, unitKey, 'review.read');
      if (unitId === null || year < 1990 || year > 2100) return null;
      const decisions = await countHistory(context.db, unitId, year, LOOK_BACK_YEARS);
      const checks = decisions > MOST_DECISIONS ? null : await findSigns(context.db, unitId, year);
      return { decisions, checks };
    },
  }),
);
