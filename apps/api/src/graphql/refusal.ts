import { REFUSAL_CODES, type Refusal } from '@bacthang/domain';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { REFUSAL_MEANINGS } from './refusal.meanings.ts';

const RefusalCode = enumOf(
  'RefusalCode',
  REFUSAL_CODES,
  'Why a request was refused. A closed list, made of the rules of the domain.',
  REFUSAL_MEANINGS,
);

export const RefusalType = builder.objectRef<Refusal>('Refusal').implement({
  description: 'One reason why a request was refused, in facts: the client makes the sentence.',
  fields: (t) => ({
    code: t.expose('code', { type: RefusalCode, description: 'Which rule refused.' }),
    path: t.stringList({
      description: 'The input field, from the top of `input`: `["target", "commitment", "value"]`.',
      resolve: (refusal) => [...refusal.path],
    }),
    value: t.exposeString('value', { nullable: true, description: 'What was sent there.' }),
    allowed: t.exposeString('allowed', { nullable: true, description: 'What is allowed: a range, a length, a list.' }),
    subject: t.exposeString('subject', {
      nullable: true,
      description: 'What it is about, where the path does not say: the statement of the target, the name of the unit.',
    }),
    against: t.exposeString('against', {
      nullable: true,
      description: 'The other thing that stands in its way: the statement of the target that contains it.',
    }),
  }),
});

export interface RefusedShape {
  readonly refusals: readonly Refusal[];
}

export const Refused = builder.objectRef<RefusedShape>('Refused').implement({
  description: 'Nothing was stored. All reasons at once.',
  fields: (t) => ({
    refusals: t.field({ type: [RefusalType], description: 'Why not.', resolve: ({ refusals }) => [...refusals] }),
  }),
});
