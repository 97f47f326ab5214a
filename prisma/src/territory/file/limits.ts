import type { SheetLimits } from '@bacthang/files';

const MEBIBYTE = 1024 * 1024;

/** Bytes of a file as uploaded. The whole country, both maps, is under 2 MB as CSV. */
export const MAX_FILE_BYTES = 10 * MEBIBYTE;

/** Rows below the header. Both maps together have under 15,000. */
export const MAX_ROWS = 50_000;

/** What a file may hold; a small workbook can be made to unpack to gigabytes. */
export const FILE_LIMITS: SheetLimits = { bytes: MAX_FILE_BYTES, unpacked: 64 * MEBIBYTE, rows: MAX_ROWS };

/** Characters of one cell, and of a name. */
export const MAX_CELL_LENGTH = 500;
export const MAX_NAME_LENGTH = 100;
