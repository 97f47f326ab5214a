import { checkOptionalText, refusal, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { refuseUnless } from '../plan/plan.access.ts';
import { ConsentDecisionEnum } from './cascade.enums.ts';
import { findConsent, lockConsent, storeDecision } from './consent.store.ts';
import { ConsentType } from './consent.type.ts';

const DecideConsentInput = builder.inputType('DecideConsentInput', {
  description: "A publisher's word on a relaxed answer.",
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The relaxed answer.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the consent you saw.' }),
    decision: t.field({ type: ConsentDecisionEnum, required: true, description: 'What you decide.' }),
    note: t.string({ description: 'What you say to the organization that asks, at most 2,000 characters.' }),
  }),
});

interface Decided {
  readonly targetId: string;
}

const DecideConsentSuccess = builder.objectRef<Decided>('DecideConsentSuccess').implement({
  description: 'It is decided.',
  fields: (t) => ({
    consent: t.field({ type: ConsentType, description: 'The consent.', resolve: ({ targetId }) => ({ targetId }) }),
  }),
});

interface ConsentConflictShape extends Decided {
  readonly yourVersion: number;
}

const ConsentConflict = builder.objectRef<ConsentConflictShape>('ConsentConflict').implement({
  description:
    'The answer was changed, or somebody else decided first. `current` is what stands now; your word was not taken.',
  fields: (t) => ({
    current: t.field({ type: ConsentType, description: 'What stands now.', resolve: ({ targetId }) => ({ targetId }) }),
    yourVersion: t.exposeInt('yourVersion', { description: 'The version that your decision was made on.' }),
  }),
});

type Input = typeof DecideConsentInput.$inferInput;

async function run(input: Input, context: Context): Promise<Outcome<Decided, ConsentConflictShape>> {
  const { db, user } = context;
  const { targetId, expectedVersion, decision } = input;
  if (!user) return refused([refusal('notSignedIn', [])]);
  const id = uuidOf('Target', targetId);
  const known = id && (await findConsent(db, id));
  if (!known) return refused([refusal('notFound', ['targetId'], { value: targetId })]);
  const refusals = await refuseUnless(context, 'consent.decide', known.publisherId, ['targetId']);
  if (refusals.length > 0) return refused(refusals);
  const note = checkOptionalText(input.note ?? null, { path: ['note'], max: TEXT_LIMITS.note, lines: true });
  if (!note.ok) return refused(note.refusals);

  const consent = await lockConsent(db, known.targetId);
  if (!consent) return refused([refusal('notFound', ['targetId'], { value: targetId })]);
  if (consent.version !== expectedVersion)
    return conflict({ targetId: consent.targetId, yourVersion: expectedVersion });
  if (consent.state !== 'pending') return refused([refusal('consentDecided', ['decision'], { value: consent.state })]);
  const state = decision === 'grant' ? 'granted' : 'refused';
  await storeDecision(db, { ...consent, state, note: note.value, userId: user.id });
  return success({ targetId: consent.targetId });
}

defineMutation('decideConsent', {
  description:
    "Grants or refuses a relaxed answer to one of your plan's targets. Until it is granted, your commitment binds.",
  input: DecideConsentInput,
  success: DecideConsentSuccess,
  conflict: ConsentConflict,
  run,
});
