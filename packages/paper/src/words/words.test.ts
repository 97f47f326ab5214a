import { expect, test } from 'vitest';
import { titleBelowKind } from './words.ts';

test('the word for the document is not said twice', () => {
  expect(titleBelowKind('plan', 'Kế hoạch thực hiện giảm nghèo')).toBe('Thực hiện giảm nghèo');
  expect(titleBelowKind('plan', 'Kế hoạchh')).toBe('Kế hoạchh');
  expect(titleBelowKind('resolution', 'Kế hoạch thực hiện')).toBe('Kế hoạch thực hiện');
});
