import { describe, expect, test } from 'vitest';
import { actingMember, defaultYear, yearChoices } from './acting.rules.ts';

const hat = (id: string, key: string) => ({ organization: { id, unit: { key } } });
const hats = [hat('a', 'P33'), hat('b', 'D323')];

describe('which organization a person acts for', () => {
  test.each([
    ['the one in the address', { organizationId: 'b', unitKey: 'P33' }, 'b'],
    ['the one of the unit looked at', { unitKey: 'D323' }, 'b'],
    ["the first, where the address is somebody else's", { organizationId: 'x', unitKey: 'C1' }, 'a'],
    ['the first', {}, 'a'],
  ])('%s', (_, chosen, id) => expect(actingMember(hats, chosen)?.organization.id).toBe(id));

  test('none without a membership', () => expect(actingMember([], {})).toBeNull());
});

describe('the year to look at first', () => {
  const now = new Date('2026-11-22');
  test.each([
    ['no unit', null, 2025],
    ['a unit that stands', { validFrom: '2025-07-01', validTo: null }, 2025],
    ['a unit that ended on 01/07/2025', { validFrom: null, validTo: '2025-07-01' }, 2024],
    ['a unit that is not yet', { validFrom: '2027-01-01', validTo: null }, 2025],
  ])('%s', (_, unit, year) => expect(defaultYear(unit, now)).toBe(year));
});

test('a chosen year is always among the choices', () => {
  expect(yearChoices(new Date('2026-11-22'), 2025)[0]).toBe(2026);
  expect(yearChoices(new Date('2026-11-22'), 2010).at(-1)).toBe(2010);
});
