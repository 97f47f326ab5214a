import { expect, it } from 'vitest';
import { lackOf } from './validity.ts';

const FINE = { valueMissing: false, rangeUnderflow: false, rangeOverflow: false };

it.each([
  ['an empty field', { validity: { ...FINE, valueMissing: true }, type: 'text' }, 'Hãy điền mục này.'],
  ['nothing chosen', { validity: { ...FINE, valueMissing: true }, type: 'select-one' }, 'Hãy chọn mục này.'],
  ['too little', { validity: { ...FINE, rangeUnderflow: true }, min: '1' }, 'Giá trị nhỏ nhất là 1.'],
  ['too much', { validity: { ...FINE, rangeOverflow: true }, max: '60' }, 'Giá trị lớn nhất là 60.'],
  ['something else', { validity: FINE }, 'Giá trị này không đúng dạng.'],
])('%s is told in Vietnamese', (_, field, sentence) => {
  expect(lackOf(field)).toBe(sentence);
});
