import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { tidy } from './tidy.ts';

it.each([
  ['Tỷ lệ hộ nghèo', 'ty le ho ngheo'],
  ['tinh giao', 'tinh giao'],
  ['Ðảng ủy', 'dang uy'],
  ['đạt 55%', 'dat 55%'],
  ['2021–2025', '2021-2025'],
])('%s is %s', (text, folded) => expect(fold(tidy(text))).toBe(folded));

it('keeps apart what only its marks tell apart', () => {
  expect(fold('đất')).not.toBe(fold('đạt'));
  expect(fold('nằm')).not.toBe(fold('năm'));
});

it('is as long as the text, whatever that is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
    { numRuns: 5_000 },
  );
});
