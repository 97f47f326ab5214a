import type { PlainDate } from '../shared/index.ts';
import type { HouseholdClass } from '../standard/index.ts';
import type { DecidedCase } from './decision.rules.ts';

/** Giấy chứng nhận hộ nghèo, hộ cận nghèo that a decision gives (QĐ 24/2021/QĐ-TTg Mẫu số 03). */
export interface DueCertificate extends DecidedCase {
  readonly class: 'poor' | 'nearPoor';
  readonly number: string;
}

/** Who of a decided list gets a certificate, numbered through within the round: `7/2025` is the seventh for the policy year 2025. */
export function dueCertificates(decided: readonly DecidedCase[], policyYear: number): readonly DueCertificate[] {
  const due = decided.flatMap(({ householdId, class: of }) => (of === 'above' ? [] : [{ householdId, class: of }]));
  return due.map((each, index) => ({ ...each, number: `${index + 1}/${policyYear}` }));
}

export interface IssuedCertificate {
  readonly class: HouseholdClass;
  readonly policyYear: number;
  readonly issuedOn: PlainDate;
}

/** A decision about the household of a certificate. */
export interface DecisionOnHousehold {
  readonly class: HouseholdClass;
  readonly policyYear: number;
  readonly decidedOn: PlainDate;
}

/**
 * How a certificate stands: it counts until the end of its policy year, unless a later decision gives the household another
 * certificate (`replaced`) or none (`revoked`).
 */
export const CERTIFICATE_STANDINGS = ['inForce', 'replaced', 'revoked', 'ended'] as const;
export type CertificateStanding = (typeof CERTIFICATE_STANDINGS)[number];

/**
 * How a certificate stands on a day, by every decision about its household. Only a later decision for the same policy year
 * touches it (of a monthly round): one for another year has a paper of its own.
 */
export function certificateStanding(
  { policyYear, issuedOn }: IssuedCertificate,
  decisions: readonly DecisionOnHousehold[],
  on: PlainDate,
): CertificateStanding {
  const later = decisions
    .filter((each) => each.policyYear === policyYear && each.decidedOn > issuedOn && each.decidedOn <= on)
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
    .at(0);
  if (later) return later.class === 'above' ? 'revoked' : 'replaced';
  return Number(on.slice(0, 4)) > policyYear ? 'ended' : 'inForce';
}
