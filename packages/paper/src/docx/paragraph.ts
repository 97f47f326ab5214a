import { BorderStyle, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { printable } from '../container/text.rules.ts';
import type { Look } from '../layout/layout.ts';
import { ALIGNMENTS, type Alignment, twips } from './units.ts';

/** Text in the look of its element. Small capitals would be another letter to whoever searches: capitals are written. */
export function run(text: string, { size, bold = false, italic = false, underlined = false, capitals = false }: Look) {
  return new TextRun({
    text: printable(capitals ? text.toLocaleUpperCase('vi') : text),
    size: twips(size) / 10,
    ...{ bold, italics: italic },
    ...(underlined ? { underline: {} } : {}),
  });
}

interface Setting {
  readonly align?: Alignment;
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  readonly more?: IParagraphOptions;
}

/** One paragraph in the look of its element, on single lines unless `more` says otherwise. */
export function paragraph(
  text: string,
  look: Look,
  { align = 'start', before = 0, after = 0, more = {} }: Setting = {},
) {
  const { spacing = {}, ...rest } = more;
  return new Paragraph({
    children: [run(text, look)],
    alignment: ALIGNMENTS[align],
    spacing: { before: twips(before), after: twips(after), ...spacing },
    ...rest,
  });
}

/** A solid rule as long as `width` within a column, both in twentieths of a point. */
export function rule(width: number, column: number): Paragraph {
  const side = Math.max(0, Math.round((column - width) / 2));
  return new Paragraph({
    children: [],
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: twips(4), lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: 'auto' } },
  });
}
