import { describe, expect, it } from 'vitest';
import { type Passage, piecesOf } from './passages.ts';

const passage = (id: string, start: number, end: number): Passage => ({
  id,
  position: { paragraph: 0, start, end },
  verdict: 'accepted',
});
const shown = (text: string, ...passages: readonly Passage[]) =>
  piecesOf(text, passages).map(({ text: piece, passage: found }) => (found ? `${found.id}:${piece}` : piece));

describe('a paragraph cut where findings begin and end', () => {
  it.each<[string, readonly Passage[], readonly string[]]>([
    ['with none', [], ['abcdef']],
    ['with one', [passage('x', 2, 4)], ['ab', 'x:cd', 'ef']],
    ['with one that is all of it', [passage('x', 0, 6)], ['x:abcdef']],
    ['with one in another: the shorter is led to', [passage('x', 0, 6), passage('y', 2, 4)], ['x:ab', 'y:cd', 'x:ef']],
    ['with two that overlap', [passage('x', 0, 4), passage('y', 3, 6)], ['x:abc', 'y:def']],
    ['with two on the same words: the first', [passage('x', 1, 3), passage('y', 1, 3)], ['a', 'x:bc', 'def']],
  ])('%s', (_, passages, expected) => expect(shown('abcdef', ...passages)).toEqual(expected));

  it('has no pieces where there is no text', () => {
    expect(shown('')).toEqual([]);
  });
});
