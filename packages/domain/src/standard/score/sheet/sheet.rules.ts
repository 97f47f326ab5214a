import type { PlainDate } from '../../../shared/plain-date.ts';
import { type Refusal, type Result, refusal, refusalsOf } from '../../../shared/refusal.ts';
import type { SheetRow } from '../../../shared/sheet.ts';
import type { StandardCode } from '../../standard.ts';
import { checkScoreTable } from '../score-table.schema.ts';
import type { ScoreItem, ScoreTable } from '../score-table.ts';
import { STRATA, STRATUM_CODES, type Stratum } from '../stratum.ts';
import { missingAnswers, repeatedRows } from './coverage.rules.ts';
import { readScoreHeader } from './header.rules.ts';
import { readScoreRow, type ScoreRow } from './row.rules.ts';
import { STRATUM_NAMES } from './stratum-names.fields.ts';

/** What a sheet of score tables is of, and by whose reading. */
export interface ScoreSheetReading {
  readonly standard: StandardCode;
  /** The document and its article. */
  readonly source: string;
  readonly loadedBy: string;
  readonly loadedOn: PlainDate;
}

/** More is not told of one sheet at once. */
const MOST_REASONS = 100;

/**
 * A sheet as the score tables of all regions, or what is wrong with it, cell by cell: `templateUnknown`, `fieldRequired` (no
 * rows), what `readScoreRow` refuses; then `codeRepeated` (an answer of a region twice, or a code with two names),
 * `scoreStratumMissing` (a region without any row), `scoreAnswerMissing` (an answer that other regions of its area have).
 */
export function readScoreSheet(
  [header, ...rows]: readonly SheetRow[],
  reading: ScoreSheetReading,
): Result<readonly ScoreTable[]> {
  const places = readScoreHeader(header?.cells ?? []);
  if (!places.ok) return places;
  if (rows.length === 0) return { ok: false, refusals: [refusal('fieldRequired', ['sheet'])] };
  const read = rows.map((row) => readScoreRow(row, places.value));
  const wrong = read.flatMap((row) => [...refusalsOf(row)]);
  if (wrong.length > 0) return { ok: false, refusals: wrong.slice(0, MOST_REASONS) };
  const answers = read.flatMap((row) => (row.ok ? [row.value] : []));
  const byStratum = Map.groupBy(answers, ({ stratum }) => stratum);
  const refusals: readonly Refusal[] = [
    ...repeatedRows(answers, places.value),
    ...STRATUM_CODES.filter((stratum) => !byStratum.has(stratum)).map((stratum) =>
      refusal('scoreStratumMissing', ['sheet'], { value: STRATUM_NAMES[stratum][0] }),
    ),
    ...missingAnswers(byStratum),
  ];
  if (refusals.length > 0) return { ok: false, refusals: refusals.slice(0, MOST_REASONS) };
  const tables = [...byStratum].map(([stratum, of]) =>
    checkScoreTable(tableOf(stratum, of, reading), ['sheet', stratum]),
  );
  const unfit = tables.flatMap((table) => [...refusalsOf(table)]);
  if (unfit.length > 0) return { ok: false, refusals: unfit };
  return { ok: true, value: tables.flatMap((table) => (table.ok ? [table.value] : [])) };
}

function tableOf(
  stratum: Stratum,
  rows: readonly ScoreRow[],
  { standard, source, loadedBy, loadedOn }: ScoreSheetReading,
): ScoreTable {
  const byItem = Map.groupBy(rows, ({ itemCode }) => itemCode);
  const items = [...byItem].map(
    ([code, options]): ScoreItem => ({
      code,
      name: options[0]?.itemName ?? '',
      options: options.map(({ optionCode, optionName, points }) => ({ code: optionCode, name: optionName, points })),
    }),
  );
  const code = `${standard}-${stratum}-${loadedOn}`.toLowerCase();
  return { code, standard, area: STRATA[stratum], stratum, synthetic: false, source, loadedBy, loadedOn, items };
}
