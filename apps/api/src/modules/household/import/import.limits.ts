import type { SheetLimits } from '@bacthang/files';

const MEBIBYTE = 1024 * 1024;

/** What the import takes: 100,000 rows of a workbook are about 8 MB and unpack to some 100, of CSV they are about 15 MB. */
export const IMPORT_LIMITS = {
  bytes: 32 * MEBIBYTE,
  unpacked: 384 * MEBIBYTE,
  rows: 100_000,
} as const satisfies SheetLimits;

/** Findings that are kept; a file with more has another fault than its cells. */
export const MOST_FINDINGS = 20_000;
