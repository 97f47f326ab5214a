export { type MadeCell, workbook } from './workbook.ts';
export { FIELD, type MadeFile, withDirectory, zip } from './zip.ts';
