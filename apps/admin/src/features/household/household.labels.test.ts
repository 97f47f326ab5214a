import { ENDING_KINDS, ORIGIN_KINDS, PROTECTED_FIELDS } from '@bacthang/domain/household';
import { HOUSEHOLD_CLASSES, HOUSEHOLD_LABELS } from '@bacthang/domain/standard';
import { SUPPORT_KINDS } from '@bacthang/domain/support';
import { expect, test } from 'vitest';
import { toWire } from '../../lib/wire.ts';
import { supportKindLabel } from '../support/support.labels.ts';
import { CLASSES, ENDINGS, ethnicityLabel, LABELS, ORIGINS, villageLabel, withheldLabel } from './household.labels.ts';

test('every word of the register has its Vietnamese', () => {
  for (const word of HOUSEHOLD_CLASSES) expect(CLASSES[toWire(word)].label).toBeTruthy();
  for (const word of HOUSEHOLD_LABELS) expect(LABELS[toWire(word)]).toBeTruthy();
  for (const word of ORIGIN_KINDS) expect(ORIGINS[toWire(word)]).toBeTruthy();
  for (const word of ENDING_KINDS) expect(ENDINGS[toWire(word)]).toBeTruthy();
  for (const word of PROTECTED_FIELDS) expect(withheldLabel(toWire(word))).toMatch(/^được che: \S/);
  for (const { code } of SUPPORT_KINDS) expect(supportKindLabel({ code })).not.toBe(code);
});

test('each class has a shape of its own, for those who see no colour', () => {
  const icons = Object.values(CLASSES).map(({ icon }) => icon);
  expect(new Set(icons).size).toBe(icons.length);
});

test.each([
  ['Thôn 1', 'thôn Thôn 1', 'Thôn 1'],
  ['Tổ dân phố 4', 'thôn Tổ dân phố 4', 'Tổ dân phố 4'],
  ['Đông', 'thôn Đông', 'thôn Đông'],
  ['Khuê Liễu', 'thôn Khuê Liễu', 'thôn Khuê Liễu'],
])('the village %s', (name, fullName, shown) => expect(villageLabel({ name, fullName })).toBe(shown));

test('an ethnic group by its name, a number of no list as it is', () => {
  expect(ethnicityLabel('06')).toBe('Mường');
  expect(ethnicityLabel('99')).toBe('99');
});
