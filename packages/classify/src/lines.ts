/** One line of the input, counted from 1; null where it is longer than a line may be, or not UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

const NEWLINE = 0x0a;
/** A household of two hundred takes a twentieth of it. What is longer is passed over without being kept. */
const LONGEST = 1024 * 1024;

/**
 * The lines of a stream of bytes, those of each chunk together, so that nothing is kept but the chunk and the beginning of
 * one line. The last line may end without a newline.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let begun: Uint8Array[] = [];
  let length = 0;
  let number = 0;

  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= LONGEST) begun.push(part);
    else begun = [];
  };
  const finish = (): Line => {
    const text = length > LONGEST ? null : decode(decoder, begun);
    begun = [];
    length = 0;
    number += 1;
    return { number, text };
  };

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      lines.push(finish());
      from = end + 1;
    }
    keep(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];
}

function decode(decoder: InstanceType<typeof TextDecoder>, parts: readonly Uint8Array[]): string | null {
  const [first] = parts;
  try {
    return decoder.decode(parts.length === 1 ? first : Buffer.concat(parts));
  } catch {
    return null;
  }
}
