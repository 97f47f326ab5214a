import { type Membership, may, type Operation, ofOrganization, ofUnit } from '@bacthang/domain';
import type { Actor } from '../access/actor.ts';
import type { ActingOrganizations } from './result-work.store.ts';

/** The viewer's organizations for which they may do that. */
export function organizationsFor(actor: Actor, operation: Operation): string[] {
  const allowed = actor.memberships.filter(({ organizationId }) =>
    may(actor, operation, ofOrganization(organizationId)),
  );
  return allowed.map(({ organizationId }) => organizationId);
}

/** The units of the viewer's organizations in which they may enter figures, each with the first organization that lets them. */
export function unitsToReport(actor: Actor): ActingOrganizations {
  return actingIn(actor, (membership) =>
    may(only(actor, membership), 'observation.submit', ofUnit(membership.unitId, [])),
  );
}

/** The units of the viewer's organizations under which they may accept figures. */
export function unitsToAccept(actor: Actor): ActingOrganizations {
  const below = '';
  return actingIn(actor, (membership) =>
    may(only(actor, membership), 'observation.accept', ofUnit(below, [membership.unitId])),
  );
}

const only = (actor: Actor, membership: Membership): Actor => ({ ...actor, memberships: [membership] });

function actingIn({ memberships }: Actor, allows: (membership: Membership) => boolean): ActingOrganizations {
  const acting = memberships.filter(allows).map(({ unitId, organizationId }) => [unitId, organizationId] as const);
  return new Map(acting.toReversed());
}
