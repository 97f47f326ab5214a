import { refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { actOnAll, openToAct, roundIdOf } from './act.ts';
import { findCases } from './case.store.ts';
import { actedOn } from './conflict.type.ts';

const IssueCertificatesInput = builder.inputType('IssueCertificatesInput', {
  description: 'Giấy chứng nhận hộ nghèo, hộ cận nghèo (Mẫu số 03).',
  fields: (t) => ({
    roundId: t.id({ required: true, description: 'The decided round.' }),
    on: t.field({ type: 'Date', required: true, description: 'The day they are issued.' }),
  }),
});

/** Numbered through within the round: `7/2025` is the seventh for the policy year 2025. */
const numberOf = (index: number, policyYear: number): string => `${index + 1}/${policyYear}`;

defineMutation('issueCertificates', {
  description:
    'Issues the certificates of a decided round to every household that it put on a list, once. For publishers of the commune.',
  input: IssueCertificatesInput,
  success: actedOn('IssueCertificatesSuccess', 'The certificates are issued.'),
  run: async ({ roundId, on }, context) => {
    const { db, user } = context;
    const acting = { operation: 'review.decide', path: ['roundId'], alone: true } as const;
    const round = await openToAct(context, roundIdOf(roundId), acting);
    if (!round.ok || !user) return refused(round.ok ? [refusal('notSignedIn', [])] : round.refusals);
    const { id, policyYear } = round.value.row;
    const issued = await db.certificate.findFirst({ where: { roundId: id }, select: { number: true } });
    if (issued) return refused([refusal('alreadyDone', ['roundId'], { value: issued.number })]);
    const listed = (await findCases(db, round.value)).filter(({ row }) => row.class !== 'above');
    const acted = actOnAll(round.value, listed, (_, index) => ({
      kind: 'certify',
      on,
      by: user.id,
      number: numberOf(index, policyYear),
    }));
    if (!acted.ok) return refused(acted.refusals);
    const rows = listed.map(({ row }, index) => ({
      household_id: row.householdId,
      number: numberOf(index, policyYear),
      class: row.class,
    }));
    await db.$executeRaw`
      INSERT INTO certificate (id, household_id, round_id, number, class, policy_year, issued_on)
      SELECT gen_random_uuid(), g.household_id, ${id}::uuid, g.number, g.class, ${policyYear}, ${on}::date
      FROM jsonb_populate_recordset(NULL::certificate, ${JSON.stringify(rows)}::jsonb) g`;
    return success({ caseIds: listed.map(({ row }) => row.id) });
  },
});
