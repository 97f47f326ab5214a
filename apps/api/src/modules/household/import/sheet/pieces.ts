import { MAX_PIECE, MAX_PIECES } from './limits.ts';
import { tooManyRows, unreadable } from './unreadable.ts';

/**
 * The elements of that name in a long document, one after the other, so that no more than one is held at a time. Throws
 * {@link Unreadable} for one that is longer than any row is, and for more than a sheet can have.
 */
export async function* pieces(chunks: AsyncIterable<string>, name: string): AsyncGenerator<string> {
  const opening = new RegExp(`<${name}[\\s>/]`);
  const closing = `</${name}>`;
  let [text, count] = ['', 0];
  for await (const chunk of chunks) {
    text += chunk;
    let from = 0;
    for (let end = text.indexOf(closing); end !== -1; end = text.indexOf(closing, from)) {
      const piece = text.slice(from, end + closing.length);
      from = end + closing.length;
      if (piece.length > MAX_PIECE) throw unreadable('sheet');
      const start = piece.search(opening);
      count += 1;
      if (count > MAX_PIECES) throw tooManyRows(MAX_PIECES);
      if (start !== -1) yield piece.slice(start);
    }
    text = text.slice(from);
    if (text.length > 2 * MAX_PIECE) throw unreadable('sheet');
  }
}
