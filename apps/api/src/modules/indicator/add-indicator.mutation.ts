import { ADDED_VALUE_TYPES, checkAddedIndicator, may, ofUnit, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { DirectionEnum } from './indicator.enums.ts';
import type { IndicatorRow } from './indicator.store.ts';
import { IndicatorNode } from './indicator.type.ts';

const AddedValueTypeEnum = enumOf('AddedValueType', ADDED_VALUE_TYPES, 'What an added indicator measures.', {
  count: 'Whole units of `unit`.',
  ratio: '`numerator` over `denominator`, in percent.',
  money: 'Whole units of money, as `unit` says.',
  milestone: 'Reached or not.',
  text: 'A commitment with no number, which a person assesses with evidence.',
});

const AddIndicatorInput = builder.inputType('AddIndicatorInput', {
  description: 'An indicator that targets and figures of this installation need besides those of the catalogue.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Names it for good: small letters and digits, joined by hyphens.' }),
    name: t.string({ required: true, description: 'Its name in Vietnamese.' }),
    valueType: t.field({ type: AddedValueTypeEnum, required: true, description: 'What kind of thing its value is.' }),
    unit: t.string({ description: 'What it is counted in; of counts and money alone.' }),
    numerator: t.string({ description: 'What is counted; of ratios alone.' }),
    denominator: t.string({ description: 'Out of what; of ratios alone.' }),
    direction: t.field({ type: DirectionEnum, required: true, description: 'Which way is better.' }),
    source: t.string({ description: 'Where its figures come from.' }),
  }),
});

const AddIndicatorSuccess = builder.objectRef<{ indicator: IndicatorRow }>('AddIndicatorSuccess').implement({
  description: 'Targets can be set on it, and figures entered.',
  fields: (t) => ({
    indicator: t.field({ type: IndicatorNode, description: 'As stored.', resolve: ({ indicator }) => indicator }),
  }),
});

defineMutation('addIndicator', {
  description: 'Adds an indicator to the catalogue. For administrators of the installation; it stays for good.',
  input: AddIndicatorInput,
  success: AddIndicatorSuccess,
  run: async ({ unit, numerator, denominator, source, ...input }, context) => {
    const { db } = context;
    if (!may(await context.actor(), 'indicator.add', ofUnit('VN', []))) return refused([refusal('notAllowed', [])]);
    const catalogue = await db.indicator.findMany({ select: { code: true, name: true } });
    const checked = checkAddedIndicator(
      {
        ...input,
        ...{
          unit: unit ?? null,
          numerator: numerator ?? null,
          denominator: denominator ?? null,
          source: source ?? null,
        },
      },
      catalogue,
    );
    if (!checked.ok) return refused(checked.refusals);
    const indicator = checked.value;
    const { count } = await db.indicator.createMany({ data: [indicator], skipDuplicates: true });
    if (count === 1) return success({ indicator });
    // Somebody else has added it meanwhile.
    return refused([refusal('indicatorExists', ['code'], { value: indicator.code, subject: indicator.name })]);
  },
});
