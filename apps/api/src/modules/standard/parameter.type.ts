import {
  type Citation,
  INCOME_WAYS,
  isOpen,
  neededKeys,
  type ParameterInForce,
  type ParameterValue,
  parametersOn,
  RULE_SETS,
  STANDARD_CODES,
  type StandardCode,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { UserNode } from '../access/user.type.ts';
import { StandardType } from '../indicator/standard.type.ts';
import { IncomeWayEnum } from '../review/review.enums.ts';
import { loadConfirmations } from './confirmations.store.ts';
import { CertaintyEnum, ParameterUnitEnum } from './standard.enums.ts';

export const CitationType = builder.objectRef<Citation>('Citation').implement({
  description: 'Where a fact of the law stands, and how sure it is.',
  fields: (t) => ({
    document: t.exposeString('document', { description: 'The document.' }),
    article: t.exposeString('article', { nullable: true, description: 'The article, where it is known.' }),
    certainty: t.expose('certainty', { type: CertaintyEnum, description: 'How sure it is.' }),
  }),
});

/** A number as its digits, a list of answers one after the other. */
/** A parameter's value as the texts of the contract. */
export const textOf = (value: ParameterValue): string[] =>
  value === null ? [] : typeof value === 'object' ? [...value] : [String(value)];

const ParameterConfirmationType = builder
  .objectRef<NonNullable<ParameterInForce['confirmation']>>('ParameterConfirmation')
  .implement({
    description: "An administrator's word for what was not read: the value, in what they read it, who and when.",
    fields: (t) => ({
      value: t.stringList({
        description: 'The value: one text, or the answers of a list.',
        resolve: ({ value }) => textOf(value),
      }),
      source: t.exposeString('source', { description: 'What they read it in.' }),
      confirmedOn: t.field({ type: 'Date', description: 'When.', resolve: ({ confirmedOn }) => confirmedOn }),
      confirmedBy: t.field({
        type: UserNode,
        nullable: true,
        description: 'Who.',
        resolve: async ({ confirmedBy }, _args, { db }) => db.user.findUnique({ where: { id: confirmedBy } }),
      }),
    }),
  });

/** A parameter as it stands on a day, and whose it is. */
export interface ParameterShape extends ParameterInForce {
  readonly standard: StandardCode;
}

export const ParameterType = builder.objectRef<ParameterShape>('StandardParameter').implement({
  description: 'A number or wording of the law as it stands on a day.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names it: `incomeLine.rural`.' }),
    unit: t.expose('unit', { type: ParameterUnitEnum, description: 'What it is counted in.' }),
    from: t.field({ type: 'Date', description: 'Since when it reads so.', resolve: ({ from }) => from }),
    value: t.stringList({
      description: 'One text, or the answers of a list; empty where it was not found.',
      resolve: ({ value }) => textOf(value),
    }),
    verified: t.exposeBoolean('verified', { description: 'Somebody read it in the law, or in a secondary source.' }),
    open: t.boolean({
      description: 'It was not, and no administrator has confirmed it: no official round decides by it.',
      resolve: (parameter) => isOpen(parameter),
    }),
    citation: t.expose('citation', { type: CitationType, description: 'Where it stands.' }),
    confirmation: t.expose('confirmation', {
      type: ParameterConfirmationType,
      nullable: true,
      description: "The administrator's word for it.",
    }),
    allowed: t.stringList({
      description: 'Of a list: the answers that it may name; else empty.',
      resolve: ({ standard, key }) => [
        ...(RULE_SETS[standard].parameters.find((each) => each.key === key)?.allowed ?? []),
      ],
    }),
    neededBy: t.field({
      type: [IncomeWayEnum],
      description: 'The ways of testing income whose class needs it; empty: only labels do.',
      resolve: ({ standard, key }) => INCOME_WAYS.filter((way) => neededKeys(RULE_SETS[standard], way).includes(key)),
    }),
  }),
});

builder.prismaObjectField(StandardType, 'parameters', (t) =>
  t.field({
    type: [ParameterType],
    description: 'Every number and wording that it decides by, each with where it stands and how sure it is.',
    args: { on: t.arg({ type: 'Date', description: 'As they read on this day; left out: today.' }) },
    select: { code: true },
    resolve: async ({ code }, { on }, { db }) => {
      const standard = STANDARD_CODES.find((each) => each === code);
      if (!standard) return [];
      const { parameters } = await loadConfirmations(db);
      const inForce = parametersOn(RULE_SETS[standard], on ?? todayInVietnam(), parameters).values();
      return [...inForce].map((parameter) => ({ ...parameter, standard }));
    },
  }),
);
