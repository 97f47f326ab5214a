import {
  checkPeriod,
  checkProvincial,
  checkText,
  parametersOn,
  type Refusal,
  RULE_SETS,
  refusal,
  refusalsOf,
  STANDARD_CODES,
  TEXT_LIMITS,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { loadConfirmations } from './confirmations.store.ts';
import { ProvincialRulesType } from './provincial.query.ts';
import {
  loadProvincialRules,
  type ProvincialRules,
  storeOpinionRule,
  storeProvincialStandard,
} from './provincial.store.ts';
import { provinceRefusals } from './standard.access.ts';

interface RulesShape {
  readonly rules: ProvincialRules;
}

const ruled = (name: string, description: string) =>
  builder.objectRef<RulesShape>(name).implement({
    description,
    fields: (t) => ({
      rules: t.field({
        type: ProvincialRulesType,
        description: 'All that the province has set.',
        resolve: ({ rules }) => rules,
      }),
    }),
  });

const OverrideInput = builder.inputType('ProvincialOverrideInput', {
  description: 'A line or threshold that a province sets otherwise.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'The parameter: `incomeLine.rural`.' }),
    value: t.int({ required: true, description: 'Its value there.' }),
  }),
});

const SetProvincialStandardInput = builder.inputType('SetProvincialStandardInput', {
  description: 'A standard of a province on top of a national one.',
  fields: (t) => ({
    unitKey: t.string({ required: true, description: 'The province.' }),
    standardCode: t.string({ required: true, description: 'The national standard under it.' }),
    from: t.field({ type: 'Date', required: true, description: 'First day.' }),
    to: t.field({ type: 'Date', description: 'The day after the last; left out: until further notice.' }),
    document: t.string({ required: true, description: 'The document that sets it.' }),
    overrides: t.field({ type: [OverrideInput], required: true, description: 'What it sets otherwise.' }),
  }),
});

async function setStandard(
  input: typeof SetProvincialStandardInput.$inferInput,
  context: Context,
): Promise<Outcome<RulesShape>> {
  const { db, user } = context;
  const { unitKey, from, to = null } = input;
  const denied = await provinceRefusals(context, unitKey);
  if (!user || denied.length > 0) return refused(denied);
  const base = STANDARD_CODES.find((code) => code === input.standardCode);
  if (!base) return refused([refusal('notFound', ['standardCode'], { value: input.standardCode })]);
  const document = checkText(input.document, { path: ['document'], max: TEXT_LIMITS.name });
  const keys = input.overrides.map(({ key }) => key);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  const overrides = Object.fromEntries(input.overrides.map(({ key, value }) => [key, value]));
  const line = {
    code: `${unitKey}-${from}`,
    provinceId: unitKey,
    base,
    from,
    to,
    document: document.ok ? document.value : '',
    overrides,
  };
  const ruleSet = RULE_SETS[base];
  const { parameters: confirmations } = await loadConfirmations(db);
  const refusals: readonly Refusal[] = [
    ...refusalsOf(document),
    ...(keys.length === 0 ? [refusal('fieldRequired', ['overrides'])] : []),
    ...(repeated === undefined ? [] : [refusal('codeRepeated', ['overrides'], { value: repeated })]),
    ...checkPeriod({ from, to }, []),
    ...refusalsOf(checkProvincial({ ...line, to: null }, ruleSet, parametersOn(ruleSet, from, confirmations), from)),
  ];
  if (refusals.length > 0) return refused(refusals);
  await storeProvincialStandard(db, line, user.id);
  return success({ rules: await loadProvincialRules(db, [unitKey]) });
}

defineMutation('setProvincialStandard', {
  description:
    'Sets a standard of a province on top of a national one; refused where any household would come out worse. Rounds opened in the province from its first day on go by it. For administrators of the province.',
  input: SetProvincialStandardInput,
  success: ruled('SetProvincialStandardSuccess', 'Rounds opened from its first day on go by it.'),
  run: setStandard,
});

const SetOpinionRuleInput = builder.inputType('SetOpinionRuleInput', {
  description: 'Whether the tier above is asked in a province.',
  fields: (t) => ({
    unitKey: t.string({ required: true, description: 'The province.' }),
    from: t.field({ type: 'Date', required: true, description: 'First day.' }),
    to: t.field({ type: 'Date', description: 'The day after the last; left out: until further notice.' }),
    required: t.boolean({ required: true, description: 'It is asked.' }),
    document: t.string({ required: true, description: 'The document that says so.' }),
  }),
});

defineMutation('setOpinionRule', {
  description:
    'Sets whether the tier above is asked before a periodic round of a province is decided, where it was opened from that day on. For administrators of the province.',
  input: SetOpinionRuleInput,
  success: ruled('SetOpinionRuleSuccess', 'Periodic rounds opened from its first day on go by it.'),
  run: async ({ unitKey, from, to = null, required, document }, context) => {
    const { db, user } = context;
    const denied = await provinceRefusals(context, unitKey);
    if (!user || denied.length > 0) return refused(denied);
    const words = checkText(document, { path: ['document'], max: TEXT_LIMITS.name });
    const refusals = [...refusalsOf(words), ...checkPeriod({ from, to }, [])];
    if (!words.ok || refusals.length > 0) return refused(refusals);
    await storeOpinionRule(db, { provinceId: unitKey, from, to, required, document: words.value }, user.id);
    return success({ rules: await loadProvincialRules(db, [unitKey]) });
  },
});
