import { type DecidedCase, decidedCases, dueCertificates, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { actOnRound, openToAct, roundIdOf } from './act.ts';
import { casesInParts } from './case.store.ts';
import { storeCertificates } from './certificate.store.ts';
import { roundActedOn } from './round-acted-on.type.ts';

const IssueCertificatesInput = builder.inputType('IssueCertificatesInput', {
  description: 'Giấy chứng nhận hộ nghèo, hộ cận nghèo (Mẫu số 03).',
  fields: (t) => ({
    roundId: t.id({ required: true, description: 'The decided round.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day they are issued.' }),
  }),
});

defineMutation('issueCertificates', {
  description:
    'Issues the certificates of a round that was decided without them, to every household that it put on a list, once. For publishers of the commune.',
  input: IssueCertificatesInput,
  success: roundActedOn('IssueCertificatesSuccess', 'The certificates are issued.'),
  run: async ({ roundId, on }, context) => {
    const { db, user } = context;
    const acting = { operation: 'review.decide', path: ['roundId'], alone: true } as const;
    const round = await openToAct(context, roundIdOf(roundId), acting);
    if (!round.ok || !user) return refused(round.ok ? [refusal('notSignedIn', [])] : round.refusals);
    const { id, policyYear } = round.value.row;
    const decided: DecidedCase[] = [];
    for await (const cases of casesInParts(db, round.value)) {
      decided.push(...decidedCases(cases.map(({ reviewed }) => reviewed)));
    }
    const due = dueCertificates(decided, policyYear);
    const numbers = new Map(due.map(({ householdId, number }) => [householdId, number]));
    const acted = await actOnRound(db, round.value, {
      only: ({ row }) => numbers.has(row.householdId),
      actOf: ({ row }) => ({ kind: 'certify', on, by: user.id, number: numbers.get(row.householdId) ?? '' }),
      store: async () => {},
    });
    if (!acted.ok) return refused(acted.refusals);
    await storeCertificates(db, { roundId: id, policyYear, on, due });
    return success({ roundId: id });
  },
});
