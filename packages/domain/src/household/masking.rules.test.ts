import { describe, expect, it } from 'vitest';
import { person } from '../testing/household.ts';
import { fieldsOnPurpose, fieldView } from './field-view.rules.ts';
import { FIELD_VIEWS, PROTECTED_FIELDS, VIEWERS } from './field-view.ts';
import { maskIdentityNumber, maskPerson } from './masking.rules.ts';
import { postingList } from './posting-list.rules.ts';

const PATIENT = person({ ethnicity: '05', disabled: true, seriouslyIll: true });

describe('a masked identity number', () => {
  it.each([
    ['033080001234', '•••••••••234'],
    ['123456789', '••••••789'],
    ['12', '12'],
  ])('%s is %s', (number, masked) => expect(maskIdentityNumber(number)).toBe(masked));
});

describe('what is seen of a person', () => {
  it('by the reviewer: all that is scored, the number masked', () => {
    expect(maskPerson(PATIENT, 'reviewer', null)).toMatchObject({
      birthDate: '1980-05-02',
      ethnicity: '05',
      disabled: true,
      identityNumber: '•••••••••234',
      withheld: ['identityNumber'],
    });
  });
  it.each([
    [null, '1980', null, '•••••••••234'],
    ['  ', '1980', null, '•••••••••234'],
    ['Xét hỗ trợ nhà ở', '1980-05-02', '05', '•••••••••234'],
  ])('by the tier above, for "%s"', (purpose, birthDate, ethnicity, identityNumber) => {
    expect(maskPerson(PATIENT, 'above', purpose)).toMatchObject({ birthDate, ethnicity, identityNumber });
  });
  it('by the commune: the number and health on a stated purpose alone', () => {
    expect(maskPerson(PATIENT, 'commune', null)).toMatchObject({ disabled: null, identityNumber: '•••••••••234' });
    expect(maskPerson(PATIENT, 'commune', 'Cấp giấy')).toMatchObject({
      disabled: true,
      identityNumber: '033080001234',
      withheld: [],
    });
  });
  it('by the public: the name, whatever purpose is given', () => {
    expect(maskPerson(PATIENT, 'public', 'Tò mò')).toEqual({
      id: 'p1',
      name: 'Nguyễn Văn An',
      sex: 'male',
      birthDate: null,
      identityNumber: null,
      ethnicity: null,
      disabled: null,
      seriouslyIll: null,
      withheld: ['birthDate', 'identityNumber', 'ethnicity', 'disability', 'health'],
    });
  });
  it('never less with a purpose than without, and just the fields on purpose more', () => {
    for (const viewer of VIEWERS) {
      const gained = PROTECTED_FIELDS.filter((field) => {
        const [without, stated] = [fieldView(viewer, field, null), fieldView(viewer, field, 'x')];
        expect(FIELD_VIEWS.indexOf(stated)).toBeLessThanOrEqual(FIELD_VIEWS.indexOf(without));
        return stated !== without;
      });
      expect(gained).toEqual(PROTECTED_FIELDS.filter((field) => fieldsOnPurpose(viewer).includes(field)));
    }
  });
});

it('a posted list names who is on a list or leaves one, and nothing sensitive', () => {
  const row = (headName: string, villageName: string, now: 'poor' | 'above', classBefore: 'poor' | 'above' | null) => ({
    headName,
    villageName,
    class: now,
    classBefore,
    identityNumber: '033080001234',
    ethnicity: '05',
  });
  const list = postingList([
    row('Vũ Ân', 'Tây', 'poor', null),
    row('Đinh Ba', 'Đông', 'above', 'poor'),
    row('Đỗ Tư', 'Đông', 'above', 'above'),
    row('Bùi Sáu', 'Đông', 'above', null),
    row('Âu Năm', 'Đông', 'poor', 'poor'),
  ]);
  expect(list.map(({ headName }) => headName)).toEqual(['Âu Năm', 'Đinh Ba', 'Vũ Ân']);
  for (const line of list)
    expect(Object.keys(line).toSorted()).toEqual(['class', 'classBefore', 'headName', 'villageName']);
});
