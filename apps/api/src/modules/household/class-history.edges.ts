import { HOUSEHOLD_LABELS, type HouseholdLabel } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { type DecidedClass, findClassHistory } from './class-history.store.ts';
import { HouseholdClassEnum, HouseholdLabelEnum } from './household.enums.ts';
import { HouseholdType } from './household.type.ts';

interface ClassHistoryShape extends Omit<DecidedClass, 'labels'> {
  /** Null where they are not for the viewer: they tell of ethnicity and of who can work. */
  readonly labels: readonly HouseholdLabel[] | null;
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
    unit: t.field({
      type: UnitNode,
      description: 'The commune that decided it; another one where the household has moved since.',
      resolve: ({ unitId }, _args, { db }) => db.unit.findUniqueOrThrow({ where: { id: unitId } }),
    }),
    decisionNumber: t.exposeString('decisionNumber', { nullable: true, description: 'Its number.' }),
  }),
});

builder.objectField(HouseholdType, 'classHistory', (t) =>
  t.field({
    type: [ClassHistoryType],
    description: 'Its class by every decision, newest first; the first is its class now.',
    resolve: async ({ row, sensitiveHidden }, _args, { db }) => {
      const decided = await findClassHistory(db, row.id);
      return decided.map(({ labels, ...rest }) => ({
        ...rest,
        labels: sensitiveHidden ? null : HOUSEHOLD_LABELS.filter((label) => labels.includes(label)),
      }));
    },
  }),
);
