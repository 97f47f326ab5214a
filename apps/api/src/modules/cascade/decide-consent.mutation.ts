import { type Commitment, checkOptionalText, type Result, refusal, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { refuseUnless } from '../plan/plan.access.ts';
import { CommitmentInput, commitmentOf } from '../target/commitment.type.ts';
import { ConsentDecisionEnum } from './cascade.enums.ts';
import { type ConsentRow, findConsent, lockConsent, storeDecision } from './consent.store.ts';
import { ConsentType } from './consent.type.ts';
import { ConsentConflict, type ConsentConflictShape } from './consent-conflict.type.ts';
import { decideProposal } from './proposal.checks.ts';

const DecideConsentInput = builder.inputType('DecideConsentInput', {
  description: "A publisher's word on a relaxed answer.",
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The relaxed answer.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the consent you saw.' }),
    decision: t.field({ type: ConsentDecisionEnum, required: true, description: 'What you decide.' }),
    proposal: t.field({
      type: CommitmentInput,
      description: 'The commitment that you would consent to, with COUNTER only: between what you ask and the answer.',
    }),
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

type Input = typeof DecideConsentInput.$inferInput;

const STATES = { grant: 'granted', refuse: 'refused', counter: 'countered' } as const;

/** The commitment proposed: with COUNTER, and only then. */
async function proposalOf(
  { decision, proposal }: Input,
  context: Context,
  consent: ConsentRow,
): Promise<Result<Commitment | null>> {
  if (decision !== 'counter') {
    if (!proposal) return { ok: true, value: null };
    return { ok: false, refusals: [refusal('fieldForbidden', ['proposal'], { value: decision })] };
  }
  if (!proposal) return { ok: false, refusals: [refusal('fieldRequired', ['proposal'])] };
  return decideProposal(context, consent, commitmentOf(proposal));
}

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
  const proposal = await proposalOf(input, context, consent);
  if (!proposal.ok) return refused(proposal.refusals);
  const decided = { state: STATES[decision], proposal: proposal.value, note: note.value, userId: user.id };
  await storeDecision(db, { targetId: consent.targetId, version: consent.version, ...decided });
  return success({ targetId: consent.targetId });
}

defineMutation('decideConsent', {
  description:
    "Grants or refuses a relaxed answer to one of your plan's targets, or proposes another figure. Until it is granted, your commitment binds.",
  input: DecideConsentInput,
  success: DecideConsentSuccess,
  conflict: ConsentConflict,
  run,
});
