import { ETHNIC_CODES, type EthnicCode, type HouseholdClass } from '../../standard/index.ts';
import type { ReportRow, Tally } from './report-row.ts';
import { tallyOf } from './tally.rules.ts';

const KINH: EthnicCode = '01';
const FOREIGN: EthnicCode = '55';

/** Whether a household's ethnicity is recorded as Kinh. */
export function isKinh(code: EthnicCode | null): boolean {
  return code === KINH;
}

/** Dân tộc thiểu số: any of the 53 groups beside Kinh. Not recorded, or a foreigner, is none. */
export function isEthnicMinority(code: EthnicCode | null): boolean {
  return code !== null && !isKinh(code) && code !== FOREIGN;
}

/** Biểu 9 of one class: total = Kinh + minorities + foreign + not recorded; `groups` has each minority that occurs, by code. */
export interface EthnicityTable {
  readonly total: Tally;
  readonly kinh: Tally;
  readonly minorities: Tally;
  readonly foreign: Tally;
  readonly notRecorded: Tally;
  readonly groups: ReadonlyMap<EthnicCode, Tally>;
}

export function ethnicityTable(rows: readonly ReportRow[], of: HouseholdClass): EthnicityTable {
  const own = rows.filter((row) => row.class === of);
  const byCode = Map.groupBy(own, ({ ethnicity }) => ethnicity);
  const codes = ETHNIC_CODES.filter((code) => isEthnicMinority(code) && byCode.has(code));
  return {
    total: tallyOf(own),
    kinh: tallyOf(byCode.get(KINH) ?? []),
    minorities: tallyOf(own, ({ ethnicity }) => isEthnicMinority(ethnicity)),
    foreign: tallyOf(byCode.get(FOREIGN) ?? []),
    notRecorded: tallyOf(byCode.get(null) ?? []),
    groups: new Map(codes.map((code) => [code, tallyOf(byCode.get(code) ?? [])])),
  };
}
