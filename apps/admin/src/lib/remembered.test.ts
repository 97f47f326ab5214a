import { expect, test } from 'vitest';
import { remember, remembered } from './remembered.ts';

const count = (raw: unknown) => (typeof raw === 'number' ? raw : 0);

function memory(content: Record<string, string> = {}) {
  const kept = new Map(Object.entries(content));
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  };
}

test('what was kept is there at the next visit', () => {
  const shelf = memory();
  expect(remembered('n', count, shelf)).toBe(0);
  remember('n', 3, shelf);
  expect(remembered('n', count, shelf)).toBe(3);
});

test('what makes no sense is read as nothing', () => {
  expect(remembered('n', count, memory({ 'bac-thang:n': '{half' }))).toBe(0);
  expect(remembered('n', count, memory({ 'bac-thang:n': '"three"' }))).toBe(0);
});

test('a memory that is full, or switched off, is no fault', () => {
  const closed = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const shelf = { getItem: closed, setItem: closed };
  expect(() => remember('n', 3, shelf)).not.toThrow();
  expect(remembered('n', count, shelf)).toBe(0);
  expect(remembered('n', count, null)).toBe(0);
});
