import { may, ofUnit } from '@bacthang/domain/access';
import { actorOf } from '../access/actor.ts';
import { mayInCountry } from '../access/country.access.ts';
import type { ActingOrganization, Viewer } from '../access/viewer.ts';

/** Whether the viewer may confirm what of the law was not read: the law is the country's, so its administrators. */
export function mayConfirmStandards(viewer: Viewer | null): boolean {
  return mayInCountry(viewer, 'standard.confirm');
}

/** The province that the viewer acts for, whose own rules they see; null where they act elsewhere. */
export function provinceActedFor(acting: Pick<ActingOrganization, 'unit'> | null): string | null {
  return acting?.unit.tier === 'PROVINCE' ? acting.unit.key : null;
}

/** Whether the viewer may set what is a province's own. */
export function maySetProvincial(viewer: Viewer | null, unitKey: string): boolean {
  return may(actorOf(viewer), 'standard.confirm', ofUnit(unitKey, []));
}
