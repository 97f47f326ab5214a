import { may, ofOrganization } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { shown } from '../../observation/figure.values.ts';
import { ComparatorEnum } from '../../target/target.enums.ts';
import { TargetNode } from '../../target/target.type.ts';
import { openTarget } from './assign.access.ts';
import { AllocationDirectionEnum, AssignmentMeasureEnum } from './assign.enums.ts';
import type { AssignableUnit } from './assignable.store.ts';
import { AssignmentNode } from './assignment.type.ts';
import { loadSheet, type Sheet, suggestionOf } from './sheet.store.ts';
import type { Suggestion } from './suggestion.ts';

const AssignableUnitType = builder.objectRef<AssignableUnit>('AssignableUnit').implement({
  description: 'A unit below with what is known of it before the year.',
  fields: (t) => ({
    unitKey: t.exposeString('unitId', { description: 'The unit.' }),
    unitCode: t.exposeString('code', { description: 'Its official code.' }),
    unitName: t.exposeString('name', { description: 'Its name without the kind of unit.' }),
    unitFullName: t.exposeString('fullName', { description: 'Its name as it stands within a sentence.' }),
    denominator: t.expose('denominator', { type: 'BigInt', nullable: true, description: 'Households, persons.' }),
    start: t.expose('start', { type: 'BigInt', nullable: true, description: 'Poor households.' }),
    startYear: t.exposeInt('startYear', {
      nullable: true,
      description: 'The year at whose end both stood: the last one before that was reported.',
    }),
  }),
});

const SuggestionType = builder.objectRef<Suggestion>('AssignmentSuggestion').implement({
  description: 'What the units below have to bring together in the year.',
  fields: (t) => ({
    comparator: t.field({
      type: ComparatorEnum,
      description: 'How `value` binds.',
      resolve: ({ bound }) => bound.comparator,
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description: "What is asked of your unit, in the indicator's unit.",
      resolve: ({ bound }) => shown(bound.value),
    }),
    onPath: t.exposeBoolean('onPath', {
      description: 'Read off the way to a later due year, which binds nobody in this one.',
    }),
    whole: t.expose('whole', {
      type: 'BigInt',
      nullable: true,
      description: 'The same in whole units to share out; null where the figures at the start are not known.',
    }),
  }),
});

const AssignmentSheet = builder.objectRef<Sheet>('AssignmentSheet').implement({
  description: 'All that one needs to share a target out among the units below for one year.',
  fields: (t) => ({
    target: t.field({ type: TargetNode, description: 'The target.', resolve: ({ target }) => ({ id: target.id }) }),
    year: t.exposeInt('year', { description: 'The year.' }),
    measure: t.field({
      type: AssignmentMeasureEnum,
      description: 'What a unit is held to.',
      resolve: ({ how }) => how.measure,
    }),
    direction: t.field({
      type: AllocationDirectionEnum,
      description: 'Which way a share moves.',
      resolve: ({ how }) => how.direction,
    }),
    denominator: t.field({
      type: 'BigInt',
      nullable: true,
      description: 'Of all units together, before the year.',
      resolve: ({ totals }) => totals.denominator,
    }),
    start: t.field({
      type: 'BigInt',
      nullable: true,
      description: 'Of all units together, before the year.',
      resolve: ({ totals }) => totals.start,
    }),
    suggestion: t.field({
      type: SuggestionType,
      nullable: true,
      description: 'What has to come together; null where the target has no figure yet.',
      resolve: (sheet, _args, context) => suggestionOf(sheet, context),
    }),
    units: t.field({
      type: [AssignableUnitType],
      description: 'The units that the plan reaches, in the order of their codes.',
      resolve: ({ units }) => units,
    }),
    assignments: t.prismaField({
      type: [AssignmentNode],
      description: 'The draft first, if you may see it, then what was published, newest first.',
      resolve: (query, { target, year }, _args, { db }) =>
        db.assignment.findMany({
          ...query,
          where: { planId: target.revision.planId, targetKey: target.key, year },
          orderBy: { number: { sort: 'desc', nulls: 'first' } },
        }),
    }),
    viewerCanPublish: t.boolean({
      description: 'Whether you may publish it.',
      resolve: async ({ target }, _args, context) =>
        may(await context.actor(), 'plan.publish', ofOrganization(target.revision.organizationId)),
    }),
  }),
});

builder.queryField('assignmentSheet', (t) =>
  t.field({
    type: AssignmentSheet,
    nullable: true,
    description: 'A target to share out for a year; null where you may not, or it has no figure to share out.',
    args: {
      targetId: t.arg.id({ required: true, description: 'A target of the newest published revision of your plan.' }),
      year: t.arg.int({ required: true, description: 'A year of its period.' }),
    },
    resolve: async (_root, { targetId, year }, context) => {
      const open = await openTarget(context, { targetId: String(targetId), year }, 'plan.assign');
      return open.ok ? loadSheet(context, open.value, year) : null;
    },
  }),
);
