import { builder } from '../../graphql/builder.ts';
import { quotientText } from './figure.values.ts';
import { ObservationSourceEnum, ObservationStatusEnum } from './observation.enums.ts';

export const ObservationNode = builder.prismaNode('Observation', {
  id: { field: 'id' },
  nullable: true,
  description: 'Số liệu thực hiện: one measured value of an indicator, for a unit and a year.',
  fields: (t) => ({
    unit: t.relation('unit', { description: 'The unit it is about.' }),
    indicator: t.relation('indicator', { description: 'What is measured.' }),
    subgroup: t.relation('subgroup', { nullable: true, description: 'The group it is narrowed to.' }),
    year: t.exposeInt('year', { description: 'The year at whose end, or during which, it was measured.' }),
    status: t.expose('status', { type: ObservationStatusEnum, description: 'How final it is.' }),
    source: t.expose('source', { type: ObservationSourceEnum, description: 'Where it comes from.' }),
    standardCode: t.exposeString('standardCode', {
      nullable: true,
      description: 'The poverty standard it was measured by.',
    }),
    numerator: t.expose('numerator', {
      type: 'BigInt',
      nullable: true,
      description: 'The count, or the upper side of a ratio.',
    }),
    denominator: t.expose('denominator', {
      type: 'BigInt',
      nullable: true,
      description: 'The lower side of a ratio or rate.',
    }),
    value: t.field({
      type: 'Decimal',
      nullable: true,
      description:
        "In the indicator's unit; from numerator and denominator where both stand, rounded to four places for show.",
      select: {
        numerator: true,
        denominator: true,
        value: true,
        indicator: { select: { valueType: true, per: true } },
      },
      resolve: (row) => quotientText(row.indicator, { ...row, value: row.value?.toFixed() ?? null }),
    }),
    note: t.exposeString('note', { nullable: true, description: 'What the person who entered it added.' }),
    version: t.exposeInt('version', { description: 'Send it back as `expectedVersion` to change the figure.' }),
    enteredAt: t.expose('enteredAt', { type: 'DateTime', description: 'When it was entered or last changed.' }),
    enteredBy: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'Who entered it; null for demonstration data.',
      select: { enteredById: true },
      resolve: (query, row, _args, { db }) =>
        row.enteredById ? db.user.findUnique({ ...query, where: { id: row.enteredById } }) : null,
    }),
  }),
});
