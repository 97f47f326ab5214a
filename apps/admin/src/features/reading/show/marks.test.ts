import { describe, expect, it } from 'vitest';
import { type Mark, piecesOf } from './marks.ts';

const mark = (id: string, start: number, end: number): Mark => ({
  id,
  position: { paragraph: 0, start, end },
  verdict: 'accepted',
});
const shown = (text: string, ...marks: readonly Mark[]) =>
  piecesOf(text, marks).map(({ text: piece, mark: found }) => (found ? `${found.id}:${piece}` : piece));

describe('a paragraph cut where findings begin and end', () => {
  it.each<[string, readonly Mark[], readonly string[]]>([
    ['with none', [], ['abcdef']],
    ['with one', [mark('x', 2, 4)], ['ab', 'x:cd', 'ef']],
    ['with one that is all of it', [mark('x', 0, 6)], ['x:abcdef']],
    ['with one in another: the shorter is led to', [mark('x', 0, 6), mark('y', 2, 4)], ['x:ab', 'y:cd', 'x:ef']],
    ['with two that overlap', [mark('x', 0, 4), mark('y', 3, 6)], ['x:abc', 'y:def']],
    ['with two on the same words: the first', [mark('x', 1, 3), mark('y', 1, 3)], ['a', 'x:bc', 'def']],
  ])('%s', (_, marks, expected) => expect(shown('abcdef', ...marks)).toEqual(expected));

  it('has no pieces where there is no text', () => {
    expect(shown('')).toEqual([]);
  });
});
