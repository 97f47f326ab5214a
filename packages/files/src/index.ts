export { type Archive, type ArchiveLimits, openArchive } from './archive/archive.ts';
export { FILE_REFUSALS, type FileRead, type FileRefusal, type FileRefusalCode } from './file.errors.ts';
export { eachSheetRow, listSheets, readSheet } from './sheet/read-sheet.ts';
export type { SheetChoice, SheetLimits, SheetRow } from './sheet/sheet-row.ts';
export type { SheetName } from './sheet/xlsx/workbook.ts';
export { type Signature, signatureOf } from './signature.ts';
export { decodeText } from './text.ts';
export { XmlParser } from './xml.ts';
