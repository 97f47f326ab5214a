import { HOUSEHOLD_LABELS, type HouseholdClass, type HouseholdLabel, type PlainDate } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { HouseholdClassEnum, HouseholdLabelEnum } from './household.enums.ts';
import { dayOf } from './household.row.ts';
import { HouseholdType } from './household.type.ts';

interface ClassHistoryShape {
  readonly roundId: string;
  readonly class: HouseholdClass;
  readonly classBefore: HouseholdClass | null;
  /** Null where they are not for the viewer: they tell of ethnicity and of who can work. */
  readonly labels: readonly HouseholdLabel[] | null;
  readonly year: number;
  readonly month: number | null;
  readonly standardCode: string;
  readonly policyYear: number;
  readonly decidedOn: PlainDate;
  readonly decisionNumber: string | null;
}

const ClassHistoryType = builder.objectRef<ClassHistoryShape>('ClassHistory').implement({
  description: 'Lịch sử phân loại: the class that the decision of one round gave a household.',
  fields: (t) => ({
    class: t.expose('class', { type: HouseholdClassEnum, description: 'The class.' }),
    classBefore: t.expose('classBefore', {
      type: HouseholdClassEnum,
      nullable: true,
      description: 'The one before; null where none was ever decided.',
    }),
    labels: t.field({
      type: [HouseholdLabelEnum],
      nullable: true,
      description: 'What it was besides; null where that is not for you.',
      resolve: ({ labels }) => (labels === null ? null : [...labels]),
    }),
    year: t.exposeInt('year', { description: 'The year of the round.' }),
    month: t.exposeInt('month', { nullable: true, description: 'The month of a regular one; null: the periodic one.' }),
    standardCode: t.exposeString('standardCode', { description: 'The standard that it was judged by.' }),
    policyYear: t.exposeInt('policyYear', { description: 'The year that the list serves.' }),
    decidedOn: t.field({
      type: 'Date',
      description: 'The day of the decision.',
      resolve: ({ decidedOn }) => decidedOn,
    }),
    decisionNumber: t.exposeString('decisionNumber', { nullable: true, description: 'Its number.' }),
  }),
});

builder.objectField(HouseholdType, 'classHistory', (t) =>
  t.field({
    type: [ClassHistoryType],
    description: 'Its class by every decision, newest first; the first is its class now.',
    resolve: async ({ row, sensitiveHidden }, _args, { db }) => {
      const rows = await db.classHistory.findMany({
        where: { householdId: row.id },
        include: { round: { include: { decision: true } } },
        orderBy: [{ decidedOn: 'desc' }, { roundId: 'asc' }],
      });
      return rows.map(({ round, labels, decidedOn, ...rest }) => ({
        ...rest,
        labels: sensitiveHidden ? null : HOUSEHOLD_LABELS.filter((label) => labels.includes(label)),
        year: round.year,
        month: round.month,
        decidedOn: dayOf(decidedOn),
        decisionNumber: round.decision?.number ?? null,
      }));
    },
  }),
);
