import type { Prisma } from '@bacthang/database';
import type { Opinion, ReviewCase } from '@bacthang/domain';
import { dayOf } from '../household/household.row.ts';
import type { CertificateRow } from './certificate.store.ts';
import type { RoundRow } from './round.store.ts';

/** Everything that was done to a case, in the order it was. */
export const CASE = {
  scorings: { orderBy: { ordinal: 'asc' } },
  votes: { include: { meeting: true }, orderBy: { ordinal: 'asc' } },
  complaints: { include: { recheck: true }, orderBy: [{ on: 'asc' }, { id: 'asc' }] },
  posting: true,
} as const satisfies Prisma.ReviewCaseInclude;

export type CaseRow = Prisma.ReviewCaseGetPayload<{ include: typeof CASE }>;

/** Who did what before people were recorded: the demonstration. */
const nobody = (id: string | null): string => id ?? '';

/** A stored case as the domain's rules take it. Opinion and decision are the round's, for all of its cases. */
export function caseOf(row: CaseRow, round: RoundRow, certificate: CertificateRow | null): ReviewCase {
  const { decision } = round;
  return {
    id: row.id,
    roundId: row.roundId,
    householdId: row.householdId,
    villageId: row.villageId,
    source: row.source,
    classBefore: row.classBefore,
    listed: { on: dayOf(row.listedOn), by: nobody(row.listedById) },
    scorings: row.scorings
      .filter(({ complaintId }) => complaintId === null)
      .map(({ on, byId, class: of }) => ({ on: dayOf(on), by: nobody(byId), class: of })),
    meetings: row.votes.map(({ agreeing, meeting }) => ({
      on: dayOf(meeting.heldOn),
      by: nobody(meeting.byId),
      present: meeting.present,
      agreeing,
    })),
    posting: row.posting && { on: dayOf(row.posting.on), by: nobody(row.posting.byId) },
    complaints: row.complaints.map(({ on, byId, reason, recheck, postedOn, postedById }) => ({
      on: dayOf(on),
      by: nobody(byId),
      reason,
      recheck: recheck && {
        on: dayOf(recheck.on),
        by: nobody(recheck.byId),
        class: recheck.class,
        posting: postedOn && { on: dayOf(postedOn), by: nobody(postedById) },
      },
    })),
    opinion: opinionOf(round),
    decision:
      decision && row.class
        ? { on: dayOf(decision.decidedOn), by: nobody(decision.byId), number: decision.number, class: row.class }
        : null,
    certificate: certificate && {
      on: dayOf(certificate.issuedOn),
      by: nobody(decision?.byId ?? null),
      number: certificate.number,
    },
  };
}

function opinionOf({ opinion }: RoundRow): Opinion | null {
  if (!opinion) return null;
  const { askedOn, askedById, givenOn, givenById, agrees, text } = opinion;
  const answered = givenOn && { on: dayOf(givenOn), by: nobody(givenById), agrees: agrees ?? false, note: text };
  return { asked: { on: dayOf(askedOn), by: nobody(askedById) }, answered };
}
