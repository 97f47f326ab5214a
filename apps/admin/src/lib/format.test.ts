import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatDecimal,
  formatDocumentDate,
  formatInteger,
  formatPartialDate,
  formatPercentPoints,
  formatQuantity,
  formatSigned,
  formatYears,
  parseVietnameseNumber,
} from './format.ts';

describe('numbers are shown in Vietnamese form, to the last digit', () => {
  test.each([
    ['0', '0'],
    ['8.65', '8,65'],
    ['-0.10', '−0,10'],
    ['999', '999'],
    ['1000', '1.000'],
    ['1234567.089', '1.234.567,089'],
    ['123456789012345678901234567890', '123.456.789.012.345.678.901.234.567.890'],
  ])('%s is %s', (text, shown) => expect(formatDecimal(text)).toBe(shown));

  test.each([
    ['2.605', 2, '2,61'],
    ['2.604999999999999999', 2, '2,60'],
    ['1', 2, '1,00'],
    ['-0.001', 2, '0,00'],
  ])('%s with %i digits is %s', (text, digits, shown) => expect(formatDecimal(text, digits)).toBe(shown));

  test('whole numbers', () => {
    expect(formatInteger('390000')).toBe('390.000');
    expect(formatInteger(9007199254740993n)).toBe('9.007.199.254.740.993');
    expect(formatInteger(3321)).toBe('3.321');
  });

  test('points, units and signs', () => {
    expect(formatPercentPoints('0.1', 2)).toBe('0,10 điểm %');
    expect(formatQuantity('2', '%')).toBe('2%');
    expect(formatQuantity('3000', 'căn nhà')).toBe('3.000 căn nhà');
    expect(formatSigned('0.1')).toBe('+0,1');
    expect(formatSigned('-12')).toBe('−12');
    expect(formatSigned('0.00')).toBe('0,00');
  });
});

describe('dates', () => {
  test('days and partial dates keep their blanks', () => {
    expect(formatDate('2026-01-05')).toBe('05/01/2026');
    expect(formatPartialDate('2022-08')).toBe('08/2022');
    expect(formatPartialDate('2022')).toBe('2022');
  });

  test.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2018-02-20', 'ngày 20 tháng 02 năm 2018'],
    ['2022-03-09', 'ngày 09 tháng 3 năm 2022'],
    ['2022-06-01', 'ngày 01 tháng 6 năm 2022'],
    ['2019-06-29', 'ngày 29 tháng 6 năm 2019'],
    ['2021-12-10', 'ngày 10 tháng 12 năm 2021'],
    ['2022-08', 'ngày … tháng 8 năm 2022'],
    ['2022-01', 'ngày … tháng 01 năm 2022'],
    ['2022', 'ngày … tháng … năm 2022'],
    [null, 'ngày … tháng … năm …'],
  ])('%s in a document is %s', (date, words) => expect(formatDocumentDate(date)).toBe(words));

  test('instants are told by the clock in Việt Nam', () => {
    expect(formatDateTime('2026-01-05T07:30:00Z')).toBe('05/01/2026 14:30');
    expect(formatDateTime('2025-12-31T17:00:00.000Z')).toBe('01/01/2026 00:00');
  });

  test('periods', () => {
    expect(formatYears(2021, 2025)).toBe('2021–2025');
    expect(formatYears(2025, 2025)).toBe('2025');
  });
});

describe('typed numbers', () => {
  test.each([
    ['1.234,5', '1234.5'],
    ['1 234', '1234'],
    ['1\u00a0234\u202f567', '1234567'],
    ['1,5', '1.5'],
    [' 2,50 ', '2.5'],
    ['12.500', '12500'],
    ['007', '7'],
    ['−3', '-3'],
    ['-0', '0'],
  ])('%s is %s', (text, value) => expect(parseVietnameseNumber(text)).toEqual({ value, reason: null }));

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['12.5', 'pointIsNotDecimal'],
    ['0.125', 'pointIsNotDecimal'],
    ['1.23', 'pointIsNotDecimal'],
    ['1,234.5', 'notNumber'],
    ['1.234.56', 'notNumber'],
    ['1 234.567', 'notNumber'],
    ['2%', 'notNumber'],
    ['1e5', 'notNumber'],
    ['mười', 'notNumber'],
    [',5', 'notNumber'],
  ])('"%s" is refused: %s', (text, reason) => expect(parseVietnameseNumber(text)).toEqual({ value: null, reason }));
});
