import { expect, test } from 'vitest';
import { type DatedUnit, formerUnitFinder, type Successions } from './former-unit.rules.ts';

const unit = (id: string, name: string, from: string | null, to: string | null): DatedUnit => ({
  ...{ id, code: id.slice(1), name, fullName: `xã ${name}`, validFrom: from, validTo: to },
});

/** Hạ and Thượng became Trung in 2020; Trung was divided in 2025; two Tân Lập ended with it, of Cũ nobody knows. */
const SUCCESSIONS: Successions = {
  units: [
    unit('C1', 'Hạ', null, '2020-01-01'),
    unit('C2', 'Thượng', null, '2020-01-01'),
    unit('C3', 'Trung', '2020-01-01', '2025-07-01'),
    unit('C4', 'Đông', '2025-07-01', null),
    unit('C5', 'Tây', '2025-07-01', null),
    unit('C6', 'Tân Lập', null, '2025-07-01'),
    unit('C7', 'Tân Lập', null, '2025-07-01'),
    unit('C8', 'Cũ', null, '2025-07-01'),
  ],
  links: [
    ['C1', 'C3'],
    ['C2', 'C3'],
    ['C3', 'C4'],
    ['C3', 'C5'],
    ['C6', 'C4'],
    ['C7', 'C5'],
  ].map(([predecessorId = '', successorId = '']) => ({ predecessorId, successorId })),
};

const find = formerUnitFinder(SUCCESSIONS);

test.each([
  ['Hạ', '', '2019-12-31', null],
  ['Hạ', '', '2020-01-01', 'unitSucceeded xã Trung'],
  ['Hạ', '', '2024-12-31', 'unitSucceeded xã Trung'],
  ['xã Hạ', '', '2025-12-31', 'unitSucceeded xã Đông, xã Tây'],
  ['', '1', '2025-12-31', 'unitSucceeded xã Đông, xã Tây'],
  ['', 'C1', '2025-12-31', 'unitSucceeded xã Đông, xã Tây'],
  ['Trung', '', '2025-06-30', null],
  ['Đông', '', '2025-12-31', null],
  ['Tân Lập', '', '2025-12-31', 'unitAmbiguous xã Tân Lập (6), xã Tân Lập (7)'],
  ['Cũ', '', '2025-12-31', null],
  ['Kim Bôi', '', '2025-12-31', null],
])('“%s” (%s) on %s: %s', (name, code, day, said) => {
  const refused = find({ name, code }, day);
  expect(refused && `${refused.code} ${refused.allowed}`).toBe(said);
});

test('names those that took it over as units, not only in words', () => {
  expect(find({ name: 'Hạ', code: '' }, '2024-12-31')).toMatchObject({
    value: 'xã Hạ',
    successors: [{ id: 'C3', fullName: 'xã Trung' }],
  });
});
