import type { ScoreTable } from '../score-table.ts';
import { STRATUM_CODES } from '../stratum.ts';
import { SCORE_COLUMN_NAMES, SCORE_COLUMNS } from './columns.fields.ts';
import { scoreRowCells } from './row.rules.ts';
import { STRATUM_NAMES } from './stratum-names.fields.ts';

/** A sheet to fill in: every answer of some tables, the points left out. The header first. */
export function scoreTemplate(
  tables: readonly Pick<ScoreTable, 'stratum' | 'items'>[],
): readonly (readonly string[])[] {
  const rows = STRATUM_CODES.flatMap((stratum) =>
    tables
      .filter((table) => table.stratum === stratum)
      .flatMap(({ items }) =>
        items.flatMap((item) =>
          item.options.map((option) =>
            scoreRowCells({
              stratum: STRATUM_NAMES[stratum][0],
              itemCode: item.code,
              itemName: item.name,
              optionCode: option.code,
              optionName: option.name,
              points: '',
            }),
          ),
        ),
      ),
  );
  return [SCORE_COLUMN_NAMES.map((column) => SCORE_COLUMNS[column].header), ...rows];
}
