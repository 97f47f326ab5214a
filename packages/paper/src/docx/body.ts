import { Paragraph, type Table } from 'docx';
import type { HeadingPiece, Piece, TextPiece } from '../body/piece.ts';
import type { Layout, Look } from '../layout/layout.ts';
import { paragraph, run } from './paragraph.ts';
import { tableOf } from './table.ts';
import { ALIGNMENTS, lineSpacing, mm, twips } from './units.ts';

/** Word knows nine levels of an outline. */
const DEEPEST = 8;

/** The pieces of a text as they are set. */
export function setPieces(pieces: readonly Piece[], layout: Layout, textWidth: number): readonly (Paragraph | Table)[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'text') return [textOf(piece, layout)];
    if (piece.kind === 'heading') return [headingOf(piece, layout)];
    // A paragraph has to stand between two tables, or Word joins them.
    return [tableOf(piece, layout, textWidth), paragraph('', { ...layout.looks.body, size: 6 })];
  });
}

function spacingOf({ page }: Layout) {
  return { before: twips(page.before), after: 0, ...lineSpacing(page.line) };
}

function textOf({ element, text, depth }: TextPiece, layout: Layout): Paragraph {
  const { firstLine } = layout.page;
  return new Paragraph({
    children: [run(text, layout.looks[element])],
    alignment: ALIGNMENTS.both,
    indent: { left: mm(depth * firstLine), firstLine: mm(firstLine) },
    spacing: spacingOf(layout),
  });
}

/** Chapters in capitals; what is below a section's subsections in italics, so that four levels can be told apart. */
function headingOf({ text, depth }: HeadingPiece, layout: Layout): Paragraph {
  const look: Look = { ...layout.looks.heading, capitals: depth === 0, italic: depth > 1 };
  return new Paragraph({
    children: [run(text, look)],
    alignment: ALIGNMENTS.both,
    indent: { firstLine: mm(layout.page.firstLine) },
    keepNext: true,
    outlineLevel: Math.min(depth, DEEPEST),
    spacing: spacingOf(layout),
  });
}
