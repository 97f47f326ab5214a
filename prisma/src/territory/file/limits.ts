/** Bytes of a file as uploaded. The whole country, both maps, is under 2 MB as CSV. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Bytes a workbook may unpack to: a small file can be made to unpack to gigabytes. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Rows below the header. Both maps together have under 15,000. */
export const MAX_ROWS = 50_000;

/** Characters of one cell, and of a name. */
export const MAX_CELL_LENGTH = 500;
export const MAX_NAME_LENGTH = 100;
