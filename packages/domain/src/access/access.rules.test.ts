import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../organization/index.ts';
import { may, ofOrganization, ofUnit } from './access.rules.ts';
import { type Membership, OPERATIONS, type Operation } from './access.ts';

const PLACES = [
  'own organization',
  'other organization of the unit',
  'unit above',
  'unit below',
  'unit beside',
  'no place',
] as const;
type Place = (typeof PLACES)[number];

/** The subject: organization `hu` of district `d`, in province `p`. */
const SUBJECT = { ...ofOrganization('hu'), unitId: 'd', unitPath: ['vn', 'p'] };

function memberships(place: Place, role: Role): readonly Membership[] {
  switch (place) {
    case 'own organization':
      return [{ organizationId: 'hu', unitId: 'd', unitPath: ['vn', 'p'], role }];
    case 'other organization of the unit':
      return [{ organizationId: 'ubnd-d', unitId: 'd', unitPath: ['vn', 'p'], role }];
    case 'unit above':
      return [{ organizationId: 'tu', unitId: 'p', unitPath: ['vn'], role }];
    case 'unit below':
      return [{ organizationId: 'du', unitId: 'c', unitPath: ['vn', 'p', 'd'], role }];
    case 'unit beside':
      return [{ organizationId: 'hu-2', unitId: 'd-2', unitPath: ['vn', 'p'], role }];
    case 'no place':
      return [];
  }
}

const every = (...places: readonly Place[]) => places.flatMap((place) => ROLES.map((role) => `${place} ${role}`));
const from = (least: Role, ...places: readonly Place[]) =>
  places.flatMap((place) => ROLES.slice(ROLES.indexOf(least)).map((role) => `${place} ${role}`));

const OWN = ['own organization'] as const;
const UNIT = [...OWN, 'other organization of the unit'] as const;

/** All that is allowed. A new operation, role or place falls into the refused half by itself. */
const ALLOWED: Readonly<Record<Operation, readonly string[]>> = {
  'plan.readPublished': every(...PLACES),
  'plan.readDraft': from('editor', ...OWN),
  'plan.create': from('editor', ...OWN),
  'plan.edit': from('editor', ...OWN),
  'plan.publish': from('publisher', ...OWN),
  'plan.open': from('viewer', ...OWN),
  'plan.assign': from('editor', ...OWN),
  'target.answer': from('editor', ...OWN),
  'consent.decide': from('publisher', ...OWN),
  'observation.readOfficial': every(...PLACES),
  'observation.readProvisional': every(...UNIT, 'unit above'),
  'observation.submit': from('editor', ...UNIT),
  'observation.accept': from('publisher', 'unit above'),
  'household.read': every(...UNIT, 'unit above'),
  'household.readSensitive': from('editor', ...UNIT, 'unit above'),
  'household.edit': from('editor', ...UNIT),
  'household.readLog': from('administrator', ...UNIT, 'unit above'),
  'village.edit': from('editor', ...UNIT),
  'review.read': every(...UNIT, 'unit above'),
  'review.readFacts': from('editor', ...UNIT, 'unit above'),
  'review.edit': from('editor', ...UNIT),
  'review.opine': from('publisher', 'unit above'),
  'review.decide': from('publisher', ...UNIT),
  'support.edit': from('editor', ...UNIT),
  'supportKind.add': from('administrator', ...UNIT, 'unit above'),
  'indicator.add': from('administrator', ...UNIT, 'unit above'),
  'standard.confirm': from('administrator', ...UNIT, 'unit above'),
  'unit.import': from('administrator', ...UNIT, 'unit above'),
  'member.manage': from('administrator', ...UNIT, 'unit above'),
};

describe.each(OPERATIONS)('%s', (operation) => {
  const all = every(...PLACES);
  const allowed = (who: string) => {
    const place = PLACES.find((known) => who.startsWith(known)) ?? 'no place';
    const role = ROLES.find((known) => who.endsWith(known)) ?? 'viewer';
    return may({ memberships: memberships(place, role) }, operation, SUBJECT);
  };
  it('is allowed to these and refused to all others', () => {
    expect(all.filter(allowed).toSorted()).toEqual([...new Set(ALLOWED[operation])].toSorted());
  });
  it('is refused to whoever is not signed in', () => expect(may(null, operation, SUBJECT)).toBe(false));
  it('is refused on a subject left blank, unless it is open to all', () => {
    const everywhere = { memberships: PLACES.flatMap((place) => memberships(place, 'administrator')) };
    expect(may(everywhere, operation)).toBe(
      operation === 'plan.readPublished' || operation === 'observation.readOfficial',
    );
  });
});

it('fails closed on what it does not know', () => {
  const actor = { memberships: memberships('own organization', 'administrator') };
  for (const operation of ['plan.destroy', 'toString', '__proto__', '']) {
    expect(may(actor, operation as Operation, SUBJECT)).toBe(false);
  }
  const owner = { memberships: memberships('own organization', 'owner' as Role) };
  expect(may(owner, 'plan.edit', SUBJECT)).toBe(false);
});

it('one of several places is enough, but not its role with the place of another', () => {
  const actor = {
    memberships: [...memberships('own organization', 'viewer'), ...memberships('unit beside', 'administrator')],
  };
  expect(may(actor, 'plan.publish', ofOrganization('hu'))).toBe(false);
  expect(may(actor, 'plan.publish', ofOrganization('hu-2'))).toBe(true);
});

it("accepting one's own unit's figures takes someone above", () => {
  const actor = { memberships: memberships('own organization', 'administrator') };
  expect(may(actor, 'observation.accept', ofUnit('d', ['vn', 'p']))).toBe(false);
  expect(may(actor, 'observation.accept', ofUnit('d', ['vn', 'p', 'd']))).toBe(false);
  expect(may(actor, 'observation.accept', ofUnit('c', ['vn', 'p', 'd']))).toBe(true);
});
