import { MAX_TEXT_LENGTH } from '../limits.ts';
import { type Read, refuse } from '../source.errors.ts';
import type { Source } from '../source.ts';
import { readDirectory, type ZipEntry } from '../zip/directory.ts';
import { unpack } from '../zip/unpack.ts';
import { bodyListener } from './body.ts';
import { counterOf, numberingListener } from './numbering.ts';
import { readXml, type XmlListener } from './xml.ts';

const BODY = 'word/document.xml';

/**
 * The text of a .docx. Only the parts with text are unpacked: pictures stay as they are, however large.
 * Refuses: `damaged`, `notADocument` (another kind of archive), `macroFile`, `passwordProtected`, `unpacksTooLarge`,
 * `xmlEntities`, `textTooLong`.
 */
export function readDocx(bytes: Uint8Array): Read<Source> {
  const entries = readDirectory(bytes);
  if (entries === null) return refuse('damaged');
  if (entries.has('word/vbaProject.bin')) return refuse('macroFile', 'word/vbaProject.bin');
  const body = entries.get(BODY);
  if (!body) return refuse('notADocument', 'zip', 'docx|txt');

  const numbering = numberingListener();
  const list = entries.get('word/numbering.xml');
  const lists = list ? readPart(bytes, list, numbering) : null;
  if (lists && !lists.ok) return lists;

  const listener = bodyListener(counterOf(numbering.lists()));
  const read = readPart(bytes, body, listener);
  if (!read.ok) return read;
  const blocks = listener.blocks();
  const length = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  if (length > MAX_TEXT_LENGTH) return refuse('textTooLong', String(length), `..${MAX_TEXT_LENGTH}`);
  return { ok: true, value: { format: 'docx', blocks } };
}

function readPart(bytes: Uint8Array, entry: ZipEntry, listener: XmlListener): Read<null> {
  const unpacked = unpack(bytes, entry);
  if (!unpacked.ok) return unpacked;
  return readXml(new TextDecoder().decode(unpacked.value), listener);
}

function lengthOf(block: Source['blocks'][number]): number {
  if (block.kind === 'line') return block.line.text.length;
  return block.table.rows.reduce((sum, row) => sum + row.reduce((width, cell) => width + cell.length, 0), 0);
}
