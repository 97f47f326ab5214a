/** Characters of one row or one shared text, and columns that are looked at. */
export const MAX_PIECE = 256 * 1024;
export const MAX_COLUMNS = 100;

/** Rows and shared texts of a workbook, blank ones too: as many as a sheet can have. */
export const MAX_PIECES = 1_048_576;

/** Parts of a workbook; one with a thousand pictures has a thousand and a few. */
export const MAX_PARTS = 10_000;

/** Characters of a part of a workbook that is read whole. */
export const MAX_PART = 4 * 1024 * 1024;
