import type { Position } from '@bacthang/documents';
import type { Verdict } from '../work/finding.ts';
import type { Work } from '../work/work.ts';

/** Where a finding stands in the document, and what was said of it. */
export interface Passage {
  readonly id: string;
  readonly position: Position;
  readonly verdict: Verdict;
}

/** A piece of a paragraph, and the passage that it belongs to: the shortest of several. */
interface Piece {
  readonly start: number;
  readonly text: string;
  readonly passage: Passage | null;
}

/** A paragraph cut where passages begin and end. */
export function piecesOf(text: string, passages: readonly Passage[]): readonly Piece[] {
  const cuts = new Set([0, text.length, ...passages.flatMap(({ position }) => [position.start, position.end])]);
  const places = [...cuts].sort((a, b) => a - b);
  const shortest = passages.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const pieces: Piece[] = [];
  for (const [index, end] of places.entries()) {
    const start = places[index - 1];
    if (start === undefined) continue;
    const passage = shortest.find(({ position }) => position.start <= start && end <= position.end) ?? null;
    const before = pieces.at(-1);
    const piece = text.slice(start, end);
    if (before && before.passage === passage) pieces[pieces.length - 1] = { ...before, text: before.text + piece };
    else pieces.push({ start, text: piece, passage });
  }
  return pieces;
}

const lengthOf = ({ position }: Passage): number => position.end - position.start;

/** The name of a fact of the title block among the passages. */
export const factId = (fact: string) => `dau-${fact}`;

/** All passages of a document: its findings, the facts of its title block, and the rows that share targets out. */
export function passagesOf({
  findings,
  factPlaces,
  shares,
}: Pick<Work, 'findings' | 'factPlaces' | 'shares'>): readonly Passage[] {
  const facts = Object.entries(factPlaces).flatMap(([fact, position]) =>
    position ? [{ id: factId(fact), position, verdict: 'accepted' as const }] : [],
  );
  const given = shares.flatMap(({ rows }) =>
    rows.map(({ id, position }) => ({ id, position, verdict: 'rejected' as const })),
  );
  return [...findings.map(({ id, position, verdict }) => ({ id, position, verdict })), ...facts, ...given];
}
