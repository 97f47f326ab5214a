/** The two chains a plan runs down, and the bodies beside them. */
export const CHAINS = ['party', 'government', 'council', 'front', 'other'] as const;
export type Chain = (typeof CHAINS)[number];

/** Cơ quan: who issues and acts in a unit. */
export const ORGANIZATION_KINDS = [
  'partyCommittee',
  'partyOffice',
  'peoplesCommittee',
  'peoplesCouncil',
  'department',
  'fatherlandFront',
  'massOrganization',
  'policyBank',
  'media',
  'centralBody',
  'otherBody',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** What a member of an organization may do there, each including the one before. */
export const ROLES = ['viewer', 'editor', 'publisher', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A body of a unit. Its unit is where it acts, and decides with it what its members may see. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly chain: Chain;
  readonly kind: OrganizationKind;
  readonly unitId: string;
}
