import { builder } from '../../graphql/builder.ts';
import { shown } from '../observation/figure.values.ts';
import type { KnownBaseline } from './baseline.store.ts';

export const BaselineType = builder.objectRef<KnownBaseline>('Baseline').implement({
  description: 'Số liệu gốc: a figure of the unit that commitments are counted from.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year at whose end, or during which, it was measured.' }),
    value: t.field({
      type: 'Decimal',
      description:
        "In the indicator's unit; from numerator and denominator where both stand, rounded to four places for show.",
      resolve: ({ value }) => shown(value),
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
    estimated: t.exposeBoolean('estimated', {
      description: 'True for an estimate, and for what is rolled up while a report under it is one, or is missing.',
    }),
    synthetic: t.exposeBoolean('synthetic', {
      description: 'True when any report it is made of is made-up demonstration data; say so wherever it is shown.',
    }),
    standardCode: t.exposeString('standardCode', {
      nullable: true,
      description: 'The poverty standard it was measured by.',
    }),
    reported: t.int({
      nullable: true,
      description:
        'How many of the lowest units have reported, where it is rolled up; null where the unit gave it itself.',
      resolve: ({ coverage }) => coverage?.reported ?? null,
    }),
    expected: t.int({
      nullable: true,
      description: 'How many lowest units there are, where it is rolled up; null where the unit gave it itself.',
      resolve: ({ coverage }) => coverage?.expected ?? null,
    }),
  }),
});
