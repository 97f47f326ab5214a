/** Bytes of a file as sent. 100,000 rows of a workbook are about 8 MB, of CSV about 15 MB. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Bytes that a workbook may unpack to, counted while it does: what an archive says of itself is not believed. */
export const MAX_UNPACKED_BYTES = 384 * 1024 * 1024;

/** Rows below the header. */
export const MAX_ROWS = 100_000;

/** Characters of one row or one shared text of a workbook, and columns that are looked at. */
export const MAX_PIECE = 256 * 1024;
export const MAX_COLUMNS = 100;

/** Rows and shared texts of a workbook, blank ones too: as many as a sheet can have. */
export const MAX_PIECES = 1_048_576;
