import { Unreadable } from '../../unreadable.ts';
import { MAX_PIECE, MAX_PIECES } from '../limits.ts';

/**
 * The elements of that name in a long document, as many at a time as came out together, so that no more of it is held.
 * Throws {@link Unreadable} for one that is longer than any row is, and for more than a sheet can have.
 */
export async function* pieces(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<readonly string[]> {
  const opening = new RegExp(`<${name}[\\s>/]`);
  const closing = `</${name}>`;
  const decoder = new TextDecoder();
  let [text, count] = ['', 0];
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    const found: string[] = [];
    let from = 0;
    for (let end = text.indexOf(closing); end !== -1; end = text.indexOf(closing, from)) {
      const piece = text.slice(from, end + closing.length);
      from = end + closing.length;
      if (piece.length > MAX_PIECE) throw new Unreadable('damaged', { value: name, allowed: `..${MAX_PIECE}` });
      count += 1;
      if (count > MAX_PIECES) throw new Unreadable('tooManyRows', { allowed: `0..${MAX_PIECES}` });
      const start = piece.search(opening);
      if (start !== -1) found.push(piece.slice(start));
    }
    text = text.slice(from);
    if (text.length > 2 * MAX_PIECE) throw new Unreadable('damaged', { value: name, allowed: `..${MAX_PIECE}` });
    if (found.length > 0) yield found;
  }
}
