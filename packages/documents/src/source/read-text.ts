import { decodeText } from '@bacthang/files';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { type Read, refuse } from './source.errors.ts';
import type { Source, SourceBlock } from './source.ts';
import { tabbedTables } from './tabbed-table.ts';

/** Pasted text. Refuses: `fileEmpty`, `textTooLong`. */
export function readText(text: string): Read<Source> {
  if (text.trim() === '') return refuse('fileEmpty');
  if (text.length > MAX_TEXT_LENGTH) return refuse('textTooLong', String(text.length), `..${MAX_TEXT_LENGTH}`);
  const blocks: SourceBlock[] = [];
  let gap = false;
  for (const [index, part] of text.split(/\r\n?|\n|\f|\v|\u2028|\u2029/).entries()) {
    const blank = part.trim() === '';
    if (!blank) blocks.push({ kind: 'line', line: { text: part, line: index + 1, gap, marker: null } });
    gap = blank;
  }
  return { ok: true, value: { format: 'text', blocks: tabbedTables(blocks) } };
}

/** A text file: UTF-8, or UTF-16 with its mark. Refuses: `encodingUnknown`, and those of `readText`. */
export function readTextFile(bytes: Uint8Array): Read<Source> {
  const text = decodeText(bytes);
  if (text === null) return refuse('encodingUnknown', null, 'utf-8|utf-16');
  // Programs, pictures and the like have zeros; text has none.
  return text.includes('\0') ? refuse('notADocument', null, 'docx|txt') : readText(text);
}
