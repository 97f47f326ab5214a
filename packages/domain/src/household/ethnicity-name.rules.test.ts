import { expect, it } from 'vitest';
import { ETHNIC_CODES, ETHNIC_GROUPS } from '../standard/index.ts';
import { ethnicityByName } from './ethnicity-name.rules.ts';

it('every group is found by its own name, in any case and Unicode form', () => {
  for (const code of ETHNIC_CODES) {
    expect(ethnicityByName(ETHNIC_GROUPS[code])).toBe(code);
    expect(ethnicityByName(` ${ETHNIC_GROUPS[code].toUpperCase().normalize('NFD')} `)).toBe(code);
  }
});

it.each([
  ['Khmer', '05'],
  ['Ê Đê', '12'],
  ['Gia Rai', '10'],
  ["H'Mông", '08'],
  ['H’Mông', '08'],
  ['Dao', '09'],
  ['Đao', '09'],
  ['Muong', '06'],
  ['08', null],
  ['', null],
  ['Klingon', null],
])('%s is %s', (name, code) => expect(ethnicityByName(name)).toBe(code));
