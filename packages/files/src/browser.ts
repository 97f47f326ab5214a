/** What a page may use: the same names as in `index.ts`, without anything of Node. */
export { openArchive } from './archive/browser/archive.ts';
export { signatureOf } from './signature.ts';
export { decodeText } from './text.ts';
export { XmlParser } from './xml.ts';
