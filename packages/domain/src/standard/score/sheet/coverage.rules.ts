import { type Refusal, refusal } from '../../../shared/refusal.ts';
import { STRATA, type Stratum } from '../stratum.ts';
import type { ScoreColumnPlaces } from './header.rules.ts';
import { atCell, type ScoreRow } from './row.rules.ts';
import { STRATUM_NAMES } from './stratum-names.fields.ts';

/** What names an answer, whatever its region. */
const answerOf = ({ itemCode, optionCode }: ScoreRow): string => JSON.stringify([itemCode, optionCode]);

/** `codeRepeated`: rows that give an answer of a region again, or call an item or option otherwise than the first one did. */
export function repeatedRows(rows: readonly ScoreRow[], places: ScoreColumnPlaces): readonly Refusal[] {
  const seen = new Set<string>();
  const itemNames = new Map<string, string>();
  return rows.flatMap((row) => {
    const { stratum, itemCode, itemName, optionCode } = row;
    const item = JSON.stringify([stratum, itemCode]);
    const answer = JSON.stringify([stratum, answerOf(row)]);
    const isAgain = seen.has(answer);
    const isOther = (itemNames.get(item) ?? itemName) !== itemName;
    seen.add(answer);
    if (!itemNames.has(item)) itemNames.set(item, itemName);
    if (isAgain) return [atCell(refusal('codeRepeated', [], { value: optionCode }), row.row, 'optionCode', places)];
    return isOther ? [atCell(refusal('codeRepeated', [], { value: itemCode }), row.row, 'itemName', places)] : [];
  });
}

/**
 * `scoreAnswerMissing`: answers that some region of an area has and another of it lacks, so that whoever gives them there
 * would have no points. `value` the item and option, `subject` the region that lacks them.
 */
export function missingAnswers(byStratum: ReadonlyMap<Stratum, readonly ScoreRow[]>): readonly Refusal[] {
  return [...byStratum].flatMap(([stratum, rows]) => {
    const own = new Set(rows.map(answerOf));
    const ofArea = [...byStratum].filter(([other]) => STRATA[other] === STRATA[stratum]).flatMap(([, all]) => all);
    const lacking = new Map(ofArea.filter((row) => !own.has(answerOf(row))).map((row) => [answerOf(row), row]));
    return [...lacking.values()].map(({ itemName, optionName }) =>
      refusal('scoreAnswerMissing', ['sheet'], {
        value: `${itemName}: ${optionName}`,
        subject: STRATUM_NAMES[stratum][0],
      }),
    );
  });
}
