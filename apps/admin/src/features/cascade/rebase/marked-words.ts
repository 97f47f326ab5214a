/** A stretch of text, `from` its first word on; `changed` where the other side says it otherwise. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly changed: boolean;
}

export interface MarkedWords {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** Two wordings of one thing with the words and figures marked that differ: all that is not in their longest common part. */
export function markWords(before: string, after: string): MarkedWords {
  const [ours, theirs] = [wordsOf(before), wordsOf(after)];
  const common = commonLengths(ours, theirs);
  const marks = { before: ours.map(() => true), after: theirs.map(() => true) };
  for (let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
    if (ours[i] === theirs[j]) {
      marks.before[i] = false;
      marks.after[j] = false;
      i += 1;
      j += 1;
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { before: piecesOf(ours, marks.before), after: piecesOf(theirs, marks.after) };
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** How many words the two lists have in common in order, from each pair of places on. */
function commonLengths(ours: readonly string[], theirs: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    const [row, below] = [lengths[i], lengths[i + 1]];
    if (!row || !below) continue;
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      row[j] = ours[i] === theirs[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Words that follow each other and are marked alike, as one. */
function piecesOf(words: readonly string[], marks: readonly boolean[]): readonly Piece[] {
  const pieces: { from: number; text: string; changed: boolean }[] = [];
  for (const [place, word] of words.entries()) {
    const changed = marks[place] ?? false;
    const last = pieces.at(-1);
    if (last && last.changed === changed) last.text += ` ${word}`;
    else pieces.push({ from: place, text: word, changed });
  }
  return pieces;
}
