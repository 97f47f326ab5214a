import type { OpinionRule, ProvincialStandard } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { loadProvincialRules, type ProvincialRules } from './provincial.store.ts';

const OverrideType = builder.objectRef<{ key: string; value: number }>('ProvincialOverride').implement({
  description: 'A line or threshold that a province sets otherwise.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The parameter: `incomeLine.rural`.' }),
    value: t.exposeFloat('value', { description: 'Its value there.' }),
  }),
});

export const ProvincialStandardType = builder.objectRef<ProvincialStandard>('ProvincialStandard').implement({
  description: 'Chuẩn nghèo riêng of a province, on top of a national one and harsher to nobody.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Names it, also in receipts.' }),
    base: t.exposeString('base', { description: 'The national standard under it.' }),
    from: t.field({ type: 'Date', description: 'First day.', resolve: ({ from }) => from }),
    to: t.field({ type: 'Date', nullable: true, description: 'The day after the last.', resolve: ({ to }) => to }),
    document: t.exposeString('document', { description: 'The document that set it.' }),
    overrides: t.field({
      type: [OverrideType],
      description: 'What it sets otherwise.',
      resolve: ({ overrides }) => Object.entries(overrides).map(([key, value]) => ({ key, value })),
    }),
  }),
});

const OpinionRuleType = builder.objectRef<OpinionRule>('OpinionRule').implement({
  description: 'Whether the tier above is asked before a periodic round of the province is decided.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day.', resolve: ({ from }) => from }),
    to: t.field({ type: 'Date', nullable: true, description: 'The day after the last.', resolve: ({ to }) => to }),
    required: t.exposeBoolean('required', { description: 'It is asked.' }),
    document: t.string({ description: 'The document that says so.', resolve: ({ citation }) => citation.document }),
  }),
});

export const ProvincialRulesType = builder.objectRef<ProvincialRules>('ProvincialRules').implement({
  description: 'What a province has set for its own reviews; of several lines the one that counts from the latest day.',
  fields: (t) => ({
    standards: t.field({
      type: [ProvincialStandardType],
      description: 'Standards on top of national ones.',
      resolve: ({ standards }) => [...standards],
    }),
    opinions: t.field({
      type: [OpinionRuleType],
      description: 'Whether the tier above is asked.',
      resolve: ({ opinions }) => [...opinions],
    }),
  }),
});

builder.queryField('provincialRules', (t) =>
  t.field({
    type: ProvincialRulesType,
    description: 'What a province has set for its own reviews.',
    args: { unitKey: t.arg.string({ required: true, description: 'The province.' }) },
    resolve: (_root, { unitKey }, { db }) => loadProvincialRules(db, [unitKey]),
  }),
);
