import type { Transaction } from '@bacthang/database';
import type { DueCertificate, PlainDate } from '@bacthang/domain';

interface NewCertificates {
  readonly roundId: string;
  readonly policyYear: number;
  readonly on: PlainDate;
  readonly due: readonly DueCertificate[];
}

/** One statement. */
export async function storeCertificates(db: Transaction, { roundId, policyYear, on, due }: NewCertificates) {
  const rows = due.map(({ householdId, number, class: of }) => ({ household_id: householdId, number, class: of }));
  await db.$executeRaw`
    INSERT INTO certificate (id, household_id, round_id, number, class, policy_year, issued_on)
    SELECT gen_random_uuid(), g.household_id, ${roundId}::uuid, g.number, g.class, ${policyYear}, ${on}::date
    FROM jsonb_populate_recordset(NULL::certificate, ${JSON.stringify(rows)}::jsonb) g`;
}

export interface CertificateRow {
  readonly householdId: string;
  readonly roundId: string;
  readonly number: string;
  readonly class: 'poor' | 'nearPoor' | 'above';
  readonly policyYear: number;
  readonly issuedOn: Date;
}

/** The certificates of households, newest first, by household. One statement. */
export async function loadCertificates(
  db: Transaction,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CertificateRow[]>> {
  const rows = await db.certificate.findMany({
    where: { householdId: { in: [...householdIds] } },
    orderBy: [{ issuedOn: 'desc' }, { id: 'asc' }],
  });
  return Map.groupBy(rows, ({ householdId }) => householdId);
}
