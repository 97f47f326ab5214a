import { type Archive, type FileRefusal, openArchive } from '@bacthang/files';
import { MAX_PARTS, MAX_TEXT_LENGTH, MAX_UNPACKED_BYTES } from '../limits.ts';
import { type Read, refuse } from '../source.errors.ts';
import type { Source } from '../source.ts';
import { bodyListener } from './body.ts';
import { counterOf, numberingListener } from './numbering.ts';
import { readXml, type XmlListener } from './xml.ts';

const BODY = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';

/**
 * The text of a .docx. Only the parts with text are unpacked: pictures stay as they are, however large.
 * Refuses: `damaged`, `notADocument` (another kind of archive), `macroFile`, `passwordProtected`, `unpacksTooLarge`,
 * `xmlEntities`, `textTooLong`.
 */
export async function readDocx(bytes: Uint8Array): Promise<Read<Source>> {
  const opened = await openArchive(bytes, { entries: MAX_PARTS, unpacked: MAX_UNPACKED_BYTES });
  if (!opened.ok) return refused(opened.refusal);
  const archive = opened.value;
  if (archive.has('word/vbaProject.bin')) return refuse('macroFile', 'word/vbaProject.bin');
  if (!archive.has(BODY)) return refuse('notADocument', 'zip', 'docx|txt');

  const numbering = numberingListener();
  if (archive.has(NUMBERING)) {
    const lists = await readPart(archive, NUMBERING, numbering);
    if (!lists.ok) return lists;
  }

  const listener = bodyListener(counterOf(numbering.lists()));
  const read = await readPart(archive, BODY, listener);
  if (!read.ok) return read;
  const blocks = listener.blocks();
  const length = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  if (length > MAX_TEXT_LENGTH) return refuse('textTooLong', String(length), `..${MAX_TEXT_LENGTH}`);
  return { ok: true, value: { format: 'docx', blocks } };
}

async function readPart(archive: Archive, path: string, listener: XmlListener): Promise<Read<null>> {
  const part = await archive.read(path);
  return part.ok ? readXml(new TextDecoder().decode(part.value), listener) : refused(part.refusal);
}

/** What stands in the way of an archive, as it is said of a document. */
function refused({ code, value, allowed }: FileRefusal): Read<never> {
  if (code === 'locked') return refuse('passwordProtected', value);
  return refuse(code === 'unpacksTooLarge' ? code : 'damaged', value, allowed);
}

function lengthOf(block: Source['blocks'][number]): number {
  if (block.kind === 'line') return block.line.text.length;
  return block.table.rows.reduce((sum, row) => sum + row.reduce((width, cell) => width + cell.length, 0), 0);
}
