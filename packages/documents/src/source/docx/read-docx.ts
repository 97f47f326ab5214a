import { type Archive, type FileRefusal, openArchive } from '@bacthang/files';
import { MAX_PARTS, MAX_TEXT_LENGTH, MAX_UNPACKED_BYTES } from '../limits.ts';
import { type Read, refuse } from '../source.errors.ts';
import type { Source } from '../source.ts';
import { bodyListener, type ListMark } from './body.ts';
import { counterOf, depthOfStyle, type Numbering, numberingListener } from './numbering.ts';
import { type StyleList, stylesListener } from './styles.ts';
import { readXml, type XmlListener } from './xml.ts';

const BODY = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
/** The list that takes a paragraph out of its style's list. */
const NO_LIST = '0';

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
  const styles = stylesListener();
  for (const [path, part] of [
    [NUMBERING, numbering],
    [STYLES, styles],
  ] as const) {
    const heard = archive.has(path) ? await readPart(archive, path, part) : null;
    if (heard?.ok === false) return heard;
  }

  const listener = bodyListener(markOf(numbering.lists(), styles.listOf));
  const read = await readPart(archive, BODY, listener);
  if (!read.ok) return read;
  const blocks = listener.blocks();
  const length = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  if (length > MAX_TEXT_LENGTH) return refuse('textTooLong', String(length), `..${MAX_TEXT_LENGTH}`);
  return { ok: true, value: { format: 'docx', blocks } };
}

/** The number of a paragraph, by the list it names or else by that of its style. */
function markOf(numbering: Numbering, listOf: (style: string) => StyleList | null): ListMark {
  const count = counterOf(numbering);
  return (style, list, depth) => {
    const styled = style === null ? null : listOf(style);
    const named = list ?? styled?.list ?? NO_LIST;
    if (named === NO_LIST) return null;
    return count(named, depth ?? styled?.depth ?? depthOfStyle(numbering, named, style ?? ''));
  };
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
