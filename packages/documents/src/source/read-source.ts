import { type Signature, signatureOf } from '@bacthang/files';
import { readDocx } from './docx/read-docx.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { readTextFile } from './read-text.ts';
import { type Read, refuse, type SourceRefusalCode } from './source.errors.ts';
import type { Source } from './source.ts';

const REFUSED: Partial<Record<Signature, SourceRefusalCode>> = {
  empty: 'fileEmpty',
  ole: 'oldWord',
  encrypted: 'passwordProtected',
  pdf: 'pdf',
  rtf: 'richText',
};

/**
 * The text of a file that is a .docx or plain text, by what it is and not by its name. Never throws.
 * Refuses: `fileEmpty`, `fileTooLarge`, `oldWord`, `pdf`, `richText`, and those of `readDocx` and `readTextFile`.
 */
export async function readSource(bytes: Uint8Array): Promise<Read<Source>> {
  if (bytes.length > MAX_FILE_BYTES) return refuse('fileTooLarge', String(bytes.length), `..${MAX_FILE_BYTES}`);
  const signature = signatureOf(bytes);
  const refused = REFUSED[signature];
  if (refused) return refuse(refused, signature, 'docx|txt');
  return signature === 'zip' ? readDocx(bytes) : readTextFile(bytes);
}
