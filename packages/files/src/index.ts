export { type Archive, type ArchiveLimits, openArchive } from './archive/archive.ts';
export { FILE_REFUSALS, type FileRead, type FileRefusal, type FileRefusalCode } from './file.errors.ts';
export { readSheet } from './sheet/read-sheet.ts';
export type { SheetLimits, SheetRow } from './sheet/sheet-row.ts';
export { type Signature, signatureOf } from './signature.ts';
export { decodeText } from './text.ts';
export { XmlParser } from './xml.ts';
