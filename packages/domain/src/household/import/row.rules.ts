import {
  columnLetters,
  isFormula,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  refusalsOf,
  type SheetRow,
} from '../../shared/index.ts';
import { checkIdentityNumber } from '../identity-number.rules.ts';
import { maskIdentityNumber } from '../masking.rules.ts';
import { checkPerson } from '../person.rules.ts';
import {
  classCell,
  dateCell,
  deprivationsCell,
  ethnicityCell,
  partialDateCell,
  relationCell,
  sexCell,
  textCell,
  wholeCell,
  yesNoCell,
} from './cell.rules.ts';
import { IMPORT_COLUMNS, type ImportColumn } from './columns.fields.ts';
import type { ColumnPlaces, ImportedMember, ImportFinding } from './import.ts';

type Reader<T> = (text: string, field: string) => Result<T>;

/** A row that is read, or everything that is wrong with it. `householdCode` is null only where that cell is itself bad. */
export type RowRead =
  | { readonly ok: true; readonly member: ImportedMember }
  | { readonly ok: false; readonly householdCode: string | null; readonly findings: readonly ImportFinding[] };

/**
 * One person of a file. Refuses `formulaNotAllowed` (a cell that begins with `=`, `+`, `-` or `@`), `textMissing` (a required
 * cell is empty), `choiceUnknown`, `dateInvalid`, `notWhole`, and what `checkText` and `checkPerson` refuse, all at once, each at its cell.
 * Of an identity number no more than its last digits is said again.
 */
export function readImportRow(row: SheetRow, places: ColumnPlaces, today: PlainDate): RowRead {
  const findings: ImportFinding[] = [];
  const note = (column: ImportColumn, reasons: readonly Refusal[]) => {
    const place = places.get(column);
    for (const reason of reasons) {
      const path = [column];
      const value =
        column === 'identityNumber' && reason.value !== null ? maskIdentityNumber(reason.value) : reason.value;
      findings.push({
        row: row.number,
        column: place === undefined ? null : columnLetters(place),
        refusal: { ...reason, path, value },
      });
    }
  };
  const read = <T>(column: ImportColumn, reader: Reader<T>): T | null => {
    const text = (row.cells[places.get(column) ?? -1] ?? '').trim();
    if (text === '') {
      if (IMPORT_COLUMNS[column].filled === 'row') note(column, [refusal('textMissing', [column])]);
      return null;
    }
    if (isFormula(text)) {
      note(column, [refusal('formulaNotAllowed', [column], { value: text.slice(0, 100) })]);
      return null;
    }
    const result = reader(text, column);
    note(column, refusalsOf(result));
    return result.ok ? result.value : null;
  };

  const householdCode = read('householdCode', textCell);
  const rest = {
    village: read('village', textCell),
    address: read('address', textCell),
    residesFrom: read('residesFrom', dateCell),
    scoredOn: read('scoredOn', dateCell),
    incomePerPerson: read('incomePerPerson', wholeCell),
    incomeScore: read('incomeScore', wholeCell),
    deprivationScore: read('deprivationScore', wholeCell),
    stratum: read('stratum', textCell),
    deprivations: read('deprivations', deprivationsCell),
    claimedClass: read('claimedClass', classCell),
    identityNumber: read('identityNumber', (text, field) => checkIdentityNumber(text, [field])),
    ethnicity: read('ethnicity', ethnicityCell),
    disabled: read('disabled', yesNoCell),
    seriouslyIll: read('seriouslyIll', yesNoCell),
  };
  const name = read('name', textCell);
  const relation = read('relation', relationCell);
  const birthDate = read('birthDate', partialDateCell);
  const sex = read('sex', sexCell);
  if (birthDate !== null) {
    const person = {
      id: '',
      name: name ?? '?',
      sex: sex ?? 'male',
      birthDate,
      identityNumber: null,
      ethnicity: null,
      disabled: null,
      seriouslyIll: null,
    } as const;
    note(
      'birthDate',
      refusalsOf(checkPerson(person, today).result).filter(({ path }) => path[0] === 'birthDate'),
    );
  }
  const whole = householdCode !== null && name !== null && relation !== null && birthDate !== null && sex !== null;
  if (!whole || findings.length > 0) return { ok: false, householdCode, findings };
  return { ok: true, member: { row: row.number, householdCode, name, relation, birthDate, sex, ...rest } };
}
