import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocumentNumber } from './document-number.rules.ts';

describe('parseDocumentNumber', () => {
  it.each([
    ['103/KH-UBND', 'state', '103', null, 'KH', 'UBND'],
    ['30/2008/NQ-CP', 'state', '30', 2008, 'NQ', 'CP'],
    ['30a/2008/NQ-CP', 'state', '30a', 2008, 'NQ', 'CP'],
    ['07/2021/NĐ-CP', 'state', '07', 2021, 'NĐ', 'CP'],
    ['90/QĐ-TTg', 'state', '90', null, 'QĐ', 'TTg'],
    ['10/2022/TT-BLĐTBXH', 'state', '10', 2022, 'TT', 'BLĐTBXH'],
    ['1664/NQ-UBTVQH15', 'state', '1664', null, 'NQ', 'UBTVQH15'],
    ['124/TTr-LĐTBXH', 'state', '124', null, 'TTr', 'LĐTBXH'],
    ['05/TTLT-BTC-BLĐTBXH', 'state', '05', null, 'TTLT', 'BTC-BLĐTBXH'],
    ['01/CT-TTg', 'state', '01', null, 'CT', 'TTg'],
    ['266/ĐA-UBND', 'state', '266', null, 'ĐA', 'UBND'],
    ['24/2021/QH15', 'law', '24', 2021, null, 'QH15'],
    ['76/2025/UBTVQH15', 'law', '76', 2025, null, 'UBTVQH15'],
    ['12/UBND-VX', 'officialLetter', '12', null, null, 'UBND'],
    ['05-CT/TW', 'party', '05', null, 'CT', 'TW'],
    ['127-KH/TU', 'party', '127', null, 'KH', 'TU'],
    ['76-KH/HU', 'party', '76', null, 'KH', 'HU'],
    ['36-HD/VPTW', 'party', '36', null, 'HD', 'VPTW'],
    ['147-CTHĐ/TU', 'party', '147', null, 'CTHĐ', 'TU'],
    ['24-BS/UBKTTU', 'party', '24', null, 'BS', 'UBKTTU'],
    ['05-NQ/ĐU', 'party', '05', null, 'NQ', 'ĐU'],
    ['02-KH/BCĐTW', 'party', '02', null, 'KH', 'BCĐTW'],
  ])('%s', (canonical, form, number, year, kind, issuer) => {
    expect(parseDocumentNumber(canonical)).toMatchObject({ form, number, year, kind, issuer, canonical });
  });

  it.each([
    ['05/CT-TW', '05-CT/TW'],
    ['5-CT/TW', '05-CT/TW'],
    ['Số 05-CT/TW', '05-CT/TW'],
    ['Số: 103/KH-UBND', '103/KH-UBND'],
    [' 103 / KH – UBND ', '103/KH-UBND'],
    ['02- KH/BCĐTW', '02-KH/BCĐTW'],
    ['103-KH/UBND', '103/KH-UBND'],
    ['103/kh-ubnd', '103/KH-UBND'],
    ['103/KHUBND', '103/KH-UBND'],
    ['0004/KH-UBND', '04/KH-UBND'],
    ['90/QĐ-TTG', '90/QĐ-TTg'],
    ['90/QÐ-TTg', '90/QĐ-TTg'],
    ['90/QĐ-TTg'.normalize('NFD'), '90/QĐ-TTg'],
    ['15-ct/tu', '15-CT/TU'],
    ['12/KH-UỶ', '12/KH-ỦY'],
    ['7/2021/nđcp', '07/2021/NĐ-CP'],
  ])('%s is %s', (text, canonical) => expect(parseDocumentNumber(text)?.canonical).toBe(canonical));

  it.each([
    '',
    'KH-UBND',
    '103',
    '103/',
    '/KH-UBND',
    '0/KH-UBND',
    '103/XX',
    '103/XX/YY',
    '103/KH-',
    '<b>1</b>/KH-UBND',
    '103/KH-UBND.',
    '123456/KH-UBND',
  ])('%j is none', (text) => expect(parseDocumentNumber(text)).toBeNull());

  it('reads its own canonical spelling the same, and never throws', () => {
    const messy = fc.string({ unit: fc.constantFrom(...'0159aĐUKHTWCQ/- ') });
    fc.assert(
      fc.property(fc.oneof(messy, fc.string()), (text) => {
        const found = parseDocumentNumber(text);
        if (found) expect(parseDocumentNumber(found.canonical)).toEqual(found);
      }),
      { numRuns: 3000 },
    );
  });
});
