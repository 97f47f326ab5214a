import { randomUUID } from 'node:crypto';
import {
  checkRound,
  may,
  ofUnit,
  periodicList,
  procedureOn,
  type ReviewRound,
  refusal,
  regularList,
  rulesOn,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { UNIT_PATH, unitPathOf } from '../access/unit-path.ts';
import { villagesOf } from '../household/village.store.ts';
import { loadCandidates, lockOpening, storeRound } from './open-round.store.ts';
import { IncomeWayEnum, ReviewKindEnum, ReviewPurposeEnum } from './review.enums.ts';
import { ReviewRoundNode } from './round.type.ts';

const OpenRoundInput = builder.inputType('OpenRoundInput', {
  description: 'A review of a commune.',
  fields: (t) => ({
    unitKey: t.string({ required: true, description: 'The commune.' }),
    kind: t.field({ type: ReviewKindEnum, required: true, description: 'The yearly or the monthly one.' }),
    year: t.int({ required: true, description: 'The year of the round.' }),
    month: t.int({ description: 'The month of a regular one.' }),
    openedOn: t.field({ type: 'Date', required: true, description: 'The day it begins.' }),
    purpose: t.field({ type: ReviewPurposeEnum, required: true, description: 'Whether it decides about people.' }),
    way: t.field({ type: IncomeWayEnum, required: true, description: 'How income is tested.' }),
    policyYear: t.int({
      description: 'The year that the list serves; left out: the next for a periodic round, its own for a regular one.',
    }),
  }),
});

const OpenRoundSuccess = builder.objectRef<{ roundId: string }>('OpenRoundSuccess').implement({
  description: 'The round is open, with its list: who stands on the register, and who asked.',
  fields: (t) => ({
    round: t.prismaField({
      type: ReviewRoundNode,
      description: 'The round.',
      resolve: (query, { roundId }, _args, { db }) =>
        db.reviewRound.findUniqueOrThrow({ ...query, where: { id: roundId } }),
    }),
  }),
});

async function run(input: typeof OpenRoundInput.$inferInput, context: Context): Promise<Outcome<{ roundId: string }>> {
  const { db, user } = context;
  if (!user) return refused([refusal('notSignedIn', [])]);
  const row = await db.unit.findUnique({ where: { id: input.unitKey }, select: { id: true, ...UNIT_PATH } });
  const commune = row && (await villagesOf(db, [row.id])).get(row.id);
  if (!row || !commune) return refused([refusal('notFound', ['unitKey'], { value: input.unitKey })]);
  const path = unitPathOf(row);
  if (!may(await context.actor(), 'review.edit', ofUnit(row.id, path))) {
    return refused([refusal('notAllowed', ['unitKey'], { value: input.unitKey })]);
  }
  const { kind, year, openedOn, purpose, way } = input;
  const { periodicStandard, standardInForce } = rulesOn(openedOn, path[1] ?? null);
  const standard = kind === 'periodic' ? periodicStandard : standardInForce;
  const procedure = procedureOn(openedOn, path[1] ?? null);
  if (!standard || !procedure) return refused([refusal('dateInvalid', ['openedOn'], { value: openedOn })]);
  const checked = checkRound(
    {
      id: randomUUID(),
      communeId: row.id,
      provinceId: path[1] ?? row.id,
      kind,
      year,
      month: input.month ?? null,
      standardUsed: standard.value,
      procedure: procedure.code,
      policyYear: input.policyYear ?? (kind === 'periodic' ? year + 1 : year),
      purpose,
      openedOn,
    },
    commune,
  );
  if (!checked.ok) {
    return refused(
      checked.refusals.map((each) => (each.path[0] === 'communeId' ? { ...each, path: ['unitKey'] } : each)),
    );
  }
  const round: ReviewRound = checked.value;
  const same = await lockOpening(db, round);
  if (same) return refused([refusal('alreadyDone', ['year'], { value: String(year) })]);
  const candidates = await loadCandidates(db, row.id, openedOn);
  const listed = new Map(
    (kind === 'periodic' ? periodicList : regularList)(candidates).map(({ householdId, source }) => [
      householdId,
      source,
    ]),
  );
  const cases = candidates.flatMap((candidate) => {
    const source = listed.get(candidate.householdId);
    return source ? [{ ...candidate, source, classBefore: candidate.class }] : [];
  });
  await storeRound(db, { round, way, userId: user.id, cases });
  return success({ roundId: round.id });
}

defineMutation('openRound', {
  description:
    'Opens a review of a commune by the standard and procedure of the day, with its list: the households on the register’s list and the requests that wait. For editors of the commune.',
  input: OpenRoundInput,
  success: OpenRoundSuccess,
  run,
});
