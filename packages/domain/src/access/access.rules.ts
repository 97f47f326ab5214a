import { ROLES, type Role } from '../organization/index.ts';
import type { AccessSubject, Actor, Membership, Operation } from './access.ts';

/** How a membership must stand to the subject. */
type Scope = 'anyone' | 'organization' | 'unit' | 'above' | 'unitOrAbove';

interface AccessRule {
  readonly scope: Scope;
  readonly role: Role;
}

/**
 * Who may do what; each role includes the ones before it. Drafts belong to the organization that writes them, published
 * plans and official figures to everyone signed in. A unit's figures are entered by the unit itself, accepted by a unit
 * above it, and seen by both before that. Households belong to their commune, which alone writes of them; the tiers above read
 * those below, and what is sensitive only as editors. Administrators look after their own unit and those below.
 */
const ACCESS_RULES: Readonly<Record<Operation, AccessRule>> = {
  'plan.readPublished': { scope: 'anyone', role: 'viewer' },
  'plan.readDraft': { scope: 'organization', role: 'editor' },
  'plan.create': { scope: 'organization', role: 'editor' },
  'plan.edit': { scope: 'organization', role: 'editor' },
  'plan.publish': { scope: 'organization', role: 'publisher' },
  'plan.open': { scope: 'organization', role: 'viewer' },
  'plan.assign': { scope: 'organization', role: 'editor' },
  'target.answer': { scope: 'organization', role: 'editor' },
  'consent.decide': { scope: 'organization', role: 'publisher' },
  'observation.readOfficial': { scope: 'anyone', role: 'viewer' },
  'observation.readProvisional': { scope: 'unitOrAbove', role: 'viewer' },
  'observation.submit': { scope: 'unit', role: 'editor' },
  'observation.accept': { scope: 'above', role: 'publisher' },
  'household.read': { scope: 'unitOrAbove', role: 'viewer' },
  'household.readSensitive': { scope: 'unitOrAbove', role: 'editor' },
  'household.edit': { scope: 'unit', role: 'editor' },
  'household.readLog': { scope: 'unitOrAbove', role: 'administrator' },
  'village.edit': { scope: 'unit', role: 'editor' },
  'review.read': { scope: 'unitOrAbove', role: 'viewer' },
  'review.readFacts': { scope: 'unitOrAbove', role: 'editor' },
  'review.edit': { scope: 'unit', role: 'editor' },
  'review.opine': { scope: 'above', role: 'publisher' },
  'review.decide': { scope: 'unit', role: 'publisher' },
  'support.edit': { scope: 'unit', role: 'editor' },
  'supportKind.add': { scope: 'unitOrAbove', role: 'administrator' },
  'indicator.add': { scope: 'unitOrAbove', role: 'administrator' },
  'standard.confirm': { scope: 'unitOrAbove', role: 'administrator' },
  'unit.import': { scope: 'unitOrAbove', role: 'administrator' },
  'member.manage': { scope: 'unitOrAbove', role: 'administrator' },
};

/** Whether someone may. No one signed in (`null`), an unknown operation or a subject left blank: no. */
export function may(actor: Actor | null, operation: Operation, subject: AccessSubject = NOTHING): boolean {
  const rule = Object.hasOwn(ACCESS_RULES, operation) ? ACCESS_RULES[operation] : null;
  if (actor === null || rule === null) return false;
  const { scope, role } = rule;
  if (scope === 'anyone') return true;
  return actor.memberships.some((membership) => hasRole(membership, role) && isIn(scope, membership, subject));
}

/** The subject of what needs none. */
const NOTHING: AccessSubject = { organizationId: null, unitId: null, unitPath: [] };

/** What belongs to an organization: a plan, an answer, a consent to give. */
export function ofOrganization(organizationId: string): AccessSubject {
  return { ...NOTHING, organizationId };
}

/** What belongs to a unit: a figure, a member, the units below it. `unitPath` are the units above, from the top down. */
export function ofUnit(unitId: string, unitPath: readonly string[]): AccessSubject {
  return { ...NOTHING, unitId, unitPath };
}

function hasRole({ role }: Membership, least: Role): boolean {
  return ROLES.includes(role) && ROLES.indexOf(role) >= ROLES.indexOf(least);
}

function isIn(
  scope: Exclude<Scope, 'anyone'>,
  { organizationId, unitId }: Membership,
  subject: AccessSubject,
): boolean {
  const inUnit = subject.unitId !== null && subject.unitId === unitId;
  const above = subject.unitId !== null && !inUnit && subject.unitPath.includes(unitId);
  switch (scope) {
    case 'organization':
      return subject.organizationId !== null && subject.organizationId === organizationId;
    case 'unit':
      return inUnit;
    case 'above':
      return above;
    case 'unitOrAbove':
      return inUnit || above;
  }
}
