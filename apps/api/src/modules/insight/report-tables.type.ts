import {
  type ChildTable,
  causeTable,
  childTable,
  DEPRIVATIONS,
  type Deprivation,
  type DeprivationLine,
  deprivationTable,
  ethnicityTable,
  type Fraction,
  groupTable,
  mainResult,
  overviewTable,
  type Population,
  type RatedTally,
  REPORT_GROUPS,
  type ReportRow,
  RULE_SETS,
  type StandardCode,
  type Tally,
  toDecimal,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { HouseholdClassEnum } from '../household/household.enums.ts';

/** The decided households of a place, and what the tables need beside them. */
export interface ReportShape {
  readonly rows: readonly ReportRow[];
  readonly population: Population;
  readonly standards: readonly StandardCode[];
}

const shown = (rate: Fraction | null) => (rate === null ? null : toDecimal(rate, 2, 'halfUp'));

interface Line extends Tally {
  readonly name: string;
  readonly householdRate: Fraction | null;
  readonly personRate: Fraction | null;
}

const ReportLine = builder.objectRef<Line>('ReportLine').implement({
  description: 'A line of a report table, rows Hộ and Nhân khẩu.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it counts; an ethnic group by its code.' }),
    households: t.expose('households', { type: 'BigInt', description: 'Hộ.' }),
    persons: t.expose('persons', { type: 'BigInt', description: 'Nhân khẩu.' }),
    householdRate: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        'In % of all households, two decimals, half up; null where it has none or how many there are is not known.',
      resolve: ({ householdRate }) => shown(householdRate),
    }),
    personRate: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'In % of all people; null where that is not known.',
      resolve: ({ personRate }) => shown(personRate),
    }),
  }),
});

const plain = (name: string, tally: Tally): Line => ({ ...tally, name, householdRate: null, personRate: null });
const rated = (name: string, tally: RatedTally): Line => ({ ...tally, name });

const DeprivationLineType = builder.objectRef<DeprivationLine>('DeprivationLine').implement({
  description: 'One indicator of deprivation in a class.',
  fields: (t) => ({
    deprivation: t.exposeString('deprivation', { description: 'The indicator.' }),
    households: t.expose('households', { type: 'BigInt', description: 'Households deprived in it.' }),
    rate: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'In % of the households of the class, two decimals, half up; null of none.',
      resolve: ({ rate }) => shown(rate),
    }),
  }),
});

const ChildCounts = builder.objectRef<ChildTable>('ReportChildren').implement({
  description: 'Trẻ em under 16 in the households of a class, and how many of them go without what.',
  fields: (t) => ({
    children: t.expose('children', { type: 'BigInt', description: 'All of them.' }),
    withoutHealthInsurance: t.expose('withoutHealthInsurance', {
      type: 'BigInt',
      description: 'Without health insurance.',
    }),
    malnourished: t.expose('malnourished', { type: 'BigInt', description: 'Suy dinh dưỡng.' }),
    notAtSchool: t.expose('notAtSchool', { type: 'BigInt', description: 'From 6 years on, and at no school.' }),
  }),
});

/** The indicators of the standards that the rounds went by, in the order of the first. */
function indicatorsOf(standards: readonly StandardCode[]): readonly Deprivation[] {
  const used = standards.flatMap((code) => RULE_SETS[code].deprivations.map(({ deprivation }) => deprivation));
  return used.length > 0 ? [...new Set(used)] : DEPRIVATIONS;
}

const of = { class: { type: HouseholdClassEnum, required: true, description: 'The class.' } } as const;
const UNKNOWN: Population = { households: null, persons: null };

export const ReportTables = builder.objectRef<ReportShape>('ReportTables').implement({
  description: 'The report tables of a review that are counted from its decided list.',
  fields: (t) => ({
    totalHouseholds: t.field({
      type: 'BigInt',
      nullable: true,
      description: 'All households, reviewed or not, by the decisions; null of a village, whose decision does not say.',
      resolve: ({ population }) => population.households,
    }),
    main: t.field({
      type: [ReportLine],
      description: 'Biểu 1: `poor`, `nearPoor`, `multidimensional` (both), `averageLiving`.',
      resolve: ({ rows, population }) => {
        const table = mainResult(rows, population);
        return (['poor', 'nearPoor', 'multidimensional', 'averageLiving'] as const).map((name) =>
          rated(name, table[name]),
        );
      },
    }),
    deprivations: t.field({
      type: [DeprivationLineType],
      args: { class: t.arg(of.class) },
      description: 'Biểu 4, 5 of the poor and 6, 7 of the near-poor: counts and rates, in the order of the standard.',
      resolve: ({ rows, standards }, args) => [...deprivationTable(rows, args.class, indicatorsOf(standards)).lines],
    }),
    groups: t.field({
      type: [ReportLine],
      args: { class: t.arg(of.class) },
      description:
        'Biểu 8: `total`, the groups (which overlap), `none` of them, and `inSeveral`, whom the groups count more than once.',
      resolve: ({ rows }, args) => {
        const { total, groups, none, inSeveral } = groupTable(rows, args.class);
        return [
          plain('total', total),
          ...REPORT_GROUPS.map((group) => plain(group, groups[group])),
          plain('none', none),
          plain('inSeveral', inSeveral),
        ];
      },
    }),
    ethnicities: t.field({
      type: [ReportLine],
      args: { class: t.arg(of.class) },
      description:
        'Biểu 9 by the head: `total`, `kinh`, `minorities`, `foreign`, `notRecorded`, then each minority by code.',
      resolve: ({ rows }, args) => {
        const { groups, ...sides } = ethnicityTable(rows, args.class);
        return [
          ...Object.entries(sides).map(([name, tally]) => plain(name, tally)),
          ...[...groups].map(([code, tally]) => plain(code, tally)),
        ];
      },
    }),
    causes: t.field({
      type: [ReportLine],
      args: { class: t.arg(of.class) },
      description: 'Biểu 10: `total`, each cause (a household has several), and `notRecorded`.',
      resolve: ({ rows }, args) => {
        const { total, causes, notRecorded } = causeTable(rows, args.class);
        return [
          plain('total', total),
          ...Object.entries(causes).map(([cause, tally]) => plain(cause, tally)),
          plain('notRecorded', notRecorded),
        ];
      },
    }),
    children: t.field({
      type: ChildCounts,
      args: { class: t.arg(of.class) },
      description: 'Biểu 11: under 16, as far as the answers of the review say.',
      resolve: ({ rows }, args) => childTable(rows, args.class),
    }),
    overview: t.field({
      type: [ReportLine],
      args: { class: t.arg(of.class) },
      description:
        'Biểu 12 of the poor, 13 of the near-poor: `all`, `kinh`, `minorities`, `merit`, `noLabourCapacity`, `femaleHeaded`. Only the rate of all is known: nobody counts the other households by ethnicity. Local minorities (dân tộc tại chỗ) are left out until a province says which they are.',
      resolve: ({ rows, population }, args) => {
        const places = { all: population, kinh: UNKNOWN, minorities: UNKNOWN, local: UNKNOWN };
        const { ofClass, rates, merit, noLabourCapacity, femaleHeaded } = overviewTable(rows, args.class, [], places);
        return [
          ...(['all', 'kinh', 'minorities'] as const).map((side) => ({
            ...plain(side, ofClass[side]),
            householdRate: rates[side],
          })),
          plain('merit', merit),
          plain('noLabourCapacity', noLabourCapacity),
          plain('femaleHeaded', femaleHeaded),
        ];
      },
    }),
  }),
});
