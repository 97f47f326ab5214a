import { expect, test } from 'vitest';
import { presenceText, spanText } from './household.text.ts';

test('a time ends on its last day, not on the day after', () => {
  expect(spanText({ from: '2015-01-01', to: null })).toBe('từ 01/01/2015');
  expect(spanText({ from: '2015-01-01', to: '2024-07-01' })).toBe('từ 01/01/2015 đến hết 30/06/2024');
});

test('whether a household is in the register, and why it is not', () => {
  expect(presenceText({ existsFrom: '2015-01-01', existsTo: null, ending: null })).toBe('Trong sổ từ 01/01/2015.');
  expect(presenceText({ existsFrom: '2015-01-01', existsTo: '2024-07-01', ending: 'MERGED' })).toBe(
    'Ra khỏi sổ ngày 01/07/2024: nhập vào hộ khác trong sổ.',
  );
});
