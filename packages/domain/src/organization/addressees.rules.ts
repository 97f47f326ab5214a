import type { Chain, Organization, OrganizationKind } from './organization.ts';

/** An organization with the unit right above its own, on the day of publishing. */
export interface Candidate extends Omit<Organization, 'name'> {
  readonly unitParentId: string | null;
}

/** The body that plans for a whole unit in each chain. `other` bodies have none: they address their like. */
const LEADING: Readonly<Record<Chain, OrganizationKind | null>> = {
  party: 'partyCommittee',
  government: 'peoplesCommittee',
  council: 'peoplesCouncil',
  front: 'fatherlandFront',
  other: null,
};

/**
 * Whom a plan reaches unless its publisher says otherwise (cascade §4): the bodies of the same chain one tier below. A
 * committee or a central body reaches the committees of the units right below it; a department reaches departments.
 */
export function defaultAddressees<T extends Candidate>(
  issuer: Omit<Candidate, 'unitParentId'>,
  candidates: readonly T[],
) {
  const kind = reachedBy(issuer);
  return candidates.filter(
    (candidate) =>
      candidate.chain === issuer.chain && candidate.kind === kind && candidate.unitParentId === issuer.unitId,
  );
}

function reachedBy({ chain, kind }: Pick<Organization, 'chain' | 'kind'>): OrganizationKind {
  const leading = LEADING[chain];
  return leading !== null && (kind === leading || kind === 'centralBody') ? leading : kind;
}
