import {
  checkConfirmation,
  checkProcedureConfirmation,
  type ParameterValue,
  type PlainDate,
  parametersOn,
  RULE_SETS,
  refusal,
  STANDARD_CODES,
  type StandardCode,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { loadConfirmations, storeConfirmation } from './confirmations.store.ts';
import { type ParameterShape, ParameterType } from './parameter.type.ts';
import { confirmRefusals } from './standard.access.ts';

const ConfirmParameterInput = builder.inputType('ConfirmParameterInput', {
  description: 'What an administrator has read.',
  fields: (t) => ({
    standardCode: t.string({ required: true, description: 'The standard.' }),
    key: t.string({ required: true, description: 'The parameter: `adultEducation.to`.' }),
    from: t.field({ type: 'Date', required: true, description: 'The `from` of the dated value that is confirmed.' }),
    value: t.stringList({
      required: true,
      description: 'The value as it was read: one text (a number as its digits), or the answers of a list.',
    }),
    source: t.string({ required: true, description: 'In which document, article and page it was read.' }),
  }),
});

const ConfirmParameterSuccess = builder.objectRef<{ parameter: ParameterShape }>('ConfirmParameterSuccess').implement({
  description: 'Official rounds may decide by it now. Earlier words stay on record.',
  fields: (t) => ({
    parameter: t.field({
      type: ParameterType,
      description: 'As it stands now.',
      resolve: ({ parameter }) => parameter,
    }),
  }),
});

type Input = typeof ConfirmParameterInput.$inferInput;

/** A parameter's value from the texts of the contract, by its unit. */
function parameterValueOf(standard: StandardCode, key: string, texts: readonly string[]): ParameterValue {
  const unit = RULE_SETS[standard].parameters.find((parameter) => parameter.key === key)?.unit;
  if (unit === 'answers') return texts;
  const [text = ''] = texts;
  return unit !== 'wording' && /^\d+$/.test(text) ? Number(text) : text;
}

async function run(input: Input, context: Context): Promise<Outcome<{ parameter: ParameterShape }>> {
  const { db, user } = context;
  const denied = await confirmRefusals(context);
  if (!user || denied.length > 0) return refused(denied);
  const standard = STANDARD_CODES.find((code) => code === input.standardCode);
  if (!standard) return refused([refusal('notFound', ['standardCode'], { value: input.standardCode })]);
  const { key, from } = input;
  const checked = checkConfirmation(RULE_SETS[standard], {
    standard,
    key,
    from,
    value: parameterValueOf(standard, key, input.value),
    source: input.source,
    confirmedBy: user.id,
    confirmedOn: todayInVietnam(),
  });
  if (!checked.ok) return refused(checked.refusals);
  const { value, source, confirmedOn } = checked.value;
  await storeConfirmation(db, { code: standard, key, from, value, source, confirmedOn, confirmedById: user.id });
  const { parameters } = await loadConfirmations(db);
  const parameter = parametersOn(RULE_SETS[standard], from, parameters).get(key);
  if (!parameter) throw new Error('a parameter that was confirmed is there');
  return success({ parameter: { ...parameter, standard } });
}

defineMutation('confirmParameter', {
  description:
    'Confirms a number or wording of a standard that was not read when this was made, with the source it was read in. For administrators of the installation.',
  input: ConfirmParameterInput,
  success: ConfirmParameterSuccess,
  run,
});

const ConfirmProcedureInput = builder.inputType('ConfirmProcedureInput', {
  description: 'What an administrator has read about how a review is run.',
  fields: (t) => ({
    procedureCode: t.string({ required: true, description: 'The procedure: `QD-24-2021`.' }),
    key: t.string({
      required: true,
      description:
        'A term (`posting`, `recheck`, …), `inForce`: that the procedure applies at all, `calendar`: its days, or `opinionRule`: whether the tier above is asked.',
    }),
    value: t.int({ description: 'The days, or the per cent, of a term; left out: as it stands.' }),
    source: t.string({ required: true, description: 'In which document, article and page it was read.' }),
  }),
});

const ConfirmProcedureSuccess = builder.objectRef<{ key: string }>('ConfirmProcedureSuccess').implement({
  description: 'Official rounds may decide by it now.',
  fields: (t) => ({ key: t.exposeString('key', { description: 'What was confirmed.' }) }),
});

const SINCE: PlainDate = '2021-09-01';

defineMutation('confirmProcedure', {
  description:
    'Confirms how a review is run where that was not read when this was made. For administrators of the installation.',
  input: ConfirmProcedureInput,
  success: ConfirmProcedureSuccess,
  run: async ({ procedureCode, key, value, source }, context) => {
    const { db, user } = context;
    const denied = await confirmRefusals(context);
    if (!user || denied.length > 0) return refused(denied);
    const confirmedOn = todayInVietnam();
    const checked = checkProcedureConfirmation({
      procedure: procedureCode,
      key,
      value: value ?? null,
      source,
      confirmedBy: user.id,
      confirmedOn,
    });
    if (!checked.ok) return refused(checked.refusals);
    const { procedure: code, ...word } = checked.value;
    await storeConfirmation(db, { ...word, code, from: SINCE, confirmedById: user.id });
    return success({ key });
  },
});
