import { builder } from '../../graphql/builder.ts';
import { DirectionEnum, RollUpRuleEnum, ValueTypeEnum } from './indicator.enums.ts';

export const IndicatorNode = builder.prismaNode('Indicator', {
  id: { field: 'code' },
  nullable: true,
  description: 'Chỉ tiêu, chỉ số: what is measured.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Names it readably: `poverty-rate`.' }),
    name: t.exposeString('name', { description: 'Its name in Vietnamese.' }),
    valueType: t.expose('valueType', { type: ValueTypeEnum, description: 'What kind of thing its value is.' }),
    unit: t.exposeString('unit', { description: 'What it is counted in, for show: `%`, `hộ`, `lao động`.' }),
    per: t.exposeInt('per', {
      description: 'What a quotient is multiplied by for show: 100 for a ratio, 10000 for "per 10,000".',
    }),
    direction: t.expose('direction', { type: DirectionEnum, description: 'Which way is better.' }),
    rollUp: t.expose('rollUp', { type: RollUpRuleEnum, description: 'How it is summed up over the units below.' }),
    numerator: t.exposeString('numerator', {
      nullable: true,
      description: 'What is counted: the upper side of a ratio.',
    }),
    denominator: t.exposeString('denominator', {
      nullable: true,
      description: 'Out of what: the lower side of a ratio.',
    }),
    breaksAtStandard: t.exposeBoolean('breaksAtStandard', {
      description:
        'Measured by the poverty standard in force: the series breaks when that changes, and no trend crosses the break.',
    }),
    source: t.exposeString('source', { nullable: true, description: 'Where its figures come from.' }),
  }),
});
