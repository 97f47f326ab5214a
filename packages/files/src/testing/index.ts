export { type MadeCell, workbook } from './workbook.ts';
export { type MadeFile, zip } from './zip.ts';
