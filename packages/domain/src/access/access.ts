import type { Role } from '../organization/index.ts';

/** All that can be done, and by nothing else is anything allowed. */
export const OPERATIONS = [
  'plan.readPublished',
  'plan.readDraft',
  'plan.create',
  'plan.edit',
  'plan.publish',
  'plan.open',
  'plan.assign',
  'target.answer',
  'consent.decide',
  'observation.readOfficial',
  'observation.readProvisional',
  'observation.submit',
  'observation.accept',
  'household.read',
  'household.readSensitive',
  'household.edit',
  'household.readLog',
  'village.edit',
  'review.read',
  'review.readFacts',
  'review.edit',
  'review.opine',
  'review.decide',
  'support.edit',
  'supportKind.add',
  'indicator.add',
  'standard.confirm',
  'unit.import',
  'member.manage',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Someone's place in an organization. `unitPath` are the units above its own, from the top down. */
export interface Membership {
  readonly organizationId: string;
  readonly unitId: string;
  readonly unitPath: readonly string[];
  readonly role: Role;
}

/** Someone who is signed in, perhaps without any place yet. */
export interface Actor {
  readonly memberships: readonly Membership[];
}

/**
 * What an operation is done to, as it is stored and never as a request says it is. A plan, an answer, a consent: the
 * organization that issues, answers, or issued the plan above. A figure, a member, units: the unit and those above it. A
 * household, a review: the commune and the units above it.
 */
export interface AccessSubject {
  readonly organizationId: string | null;
  readonly unitId: string | null;
  readonly unitPath: readonly string[];
}
