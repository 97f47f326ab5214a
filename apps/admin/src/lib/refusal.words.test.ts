import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { fieldLabel, lineOf, shown, shownBound, shownRange, upperEnd } from './refusal.words.ts';

describe('what is allowed, in words', () => {
  test.each([
    ['0..100', 'từ 0 đến 100'],
    ['0..1000000', 'từ 0 đến 1.000.000'],
    ['1..', 'từ 1 trở lên'],
    ['(0..', 'trên 0'],
    ['(0..1]', 'trên 0 và không quá 1'],
    ['2022..2025', 'từ 2022 đến 2025'],
    ['YYYY-MM', 'YYYY-MM'],
  ])('%s is %s', (allowed, words) => expect(shownRange(allowed)).toBe(words));

  test('the longest text', () => expect(upperEnd('1..2000')).toBe('2000'));
});

test.each([
  ['8.65', '8,65'],
  ['140', '140'],
  ['2019', '“2019”'],
  ['2090-01-05', '05/01/2090'],
  ['không rõ', '“không rõ”'],
  [null, '(để trống)'],
])('%s is shown as %s', (text, words) => expect(shown(text)).toBe(words));

test('a field is named by the nearest word of its path', () => {
  expect(fieldLabel(['content', 'sections', '3', 'paragraphs', '0'])).toBe('Đoạn văn');
  expect(fieldLabel(['target', 'commitment', 'value'])).toBe('Mức');
  expect(fieldLabel(['?'])).toBe('Giá trị');
});

const CHOSEN = ['ID', 'Boolean'];

test('whatever can be typed into an operation has a name in Vietnamese', () => {
  const path = import.meta.resolve('@bacthang/contract/schema.graphql');
  const schema = buildSchema(readFileSync(new URL(path), 'utf8'));
  const typed = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((input) => Object.values(input.getFields()))
    .filter(({ type }) => !isEnumType(getNamedType(type)) && !CHOSEN.includes(getNamedType(type).name))
    .map(({ name }) => name);
  expect(typed.length).toBeGreaterThan(100);
  expect([...new Set(typed)].filter((name) => fieldLabel([name]) === 'Giá trị')).toEqual([]);
});

test.each([
  [['content', 'sections', '2', 'children', '0', 'heading'], ' (dòng 3.1)'],
  [['entries', '0', 'indicatorCode'], ' (dòng 1)'],
  [['decision'], ''],
])('the line of %j is “%s”', (path, words) => expect(lineOf(path)).toBe(words));

test('a bound in words', () => {
  expect(shownBound('<=0.80')).toBe('không quá 0,80');
  expect(shownBound('>1234')).toBe('trên 1.234');
  expect(shownBound(null)).toBe('(để trống)');
});
