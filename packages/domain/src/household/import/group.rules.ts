import { columnLetters, foldVietnamese, type Refusal, refusal } from '../../shared/index.ts';
import type { ImportColumn } from './columns.fields.ts';
import type { ColumnPlaces, HouseholdCells, ImportedHousehold, ImportedMember, ImportFinding } from './import.ts';
import type { RowRead } from './row.rules.ts';

/** The rows of a file put together, household by household. */
export interface RowGrouping {
  /** The next row of the file. */
  readonly add: (row: RowRead) => void;
  /**
   * Once every row was added, and once: its households in the order of the file, null for one with something wrong in it. One
   * after the other, so that whoever puts thousands together may do other things between.
   */
  readonly households: () => Generator<ImportedHousehold | null>;
  /** The codes, as they are compared, of the households with something wrong that were met so far: none of their rows is taken. */
  readonly faulty: ReadonlySet<string>;
}

const ONE_A_HOUSEHOLD = [
  'village',
  'address',
  'residesFrom',
  'scoredOn',
  'incomePerPerson',
  'incomeScore',
  'deprivationScore',
  'deprivations',
  'claimedClass',
] as const satisfies readonly (keyof HouseholdCells)[];

/** How codes are compared: `hn-001` and `HN-001`, composed or not, are one household. */
export function householdCodeKey(code: string): string {
  return foldVietnamese(code);
}

/**
 * Puts the rows of each household together, wherever they stand in the file; an empty cell says nothing where another row says it.
 * `note` is told what is wrong with rows, and refuses `textMissing` where no row says the village, `rowsDiffer` where two rows say different
 * things of one household, and `personRepeated` where an identity number stands in two rows of the file.
 */
export function rowGrouping(places: ColumnPlaces, note: (finding: ImportFinding) => void): RowGrouping {
  const faulty = new Set<string>();
  const groups = new Map<string, ImportedMember[]>();
  const rowOf = new Map<string, number>();
  // A file that writes a code one way has its letters compared once, not in every row.
  const keys = new Map<string, string>();
  const keyOf = (code: string): string => {
    const key = keys.get(code) ?? householdCodeKey(code);
    keys.set(code, key);
    return key;
  };
  const noteAt = (column: ImportColumn, { householdCode, row }: ImportedMember, reason: Refusal) => {
    faulty.add(keyOf(householdCode));
    const place = places.get(column);
    note({ row, column: place === undefined ? null : columnLetters(place), refusal: reason });
  };
  const addMember = (member: ImportedMember) => {
    const { identityNumber, householdCode, row } = member;
    const first = identityNumber === null ? undefined : rowOf.get(identityNumber);
    if (first !== undefined) {
      noteAt('identityNumber', member, refusal('personRepeated', ['identityNumber'], { allowed: String(first) }));
    } else if (identityNumber !== null) rowOf.set(identityNumber, row);
    const group = groups.get(keyOf(householdCode));
    if (group) group.push(member);
    else groups.set(keyOf(householdCode), [member]);
  };

  return {
    add: (row) => {
      if (row.ok) return addMember(row.member);
      if (row.householdCode !== null) faulty.add(keyOf(row.householdCode));
      for (const finding of row.findings) note(finding);
    },
    households: function* () {
      for (const [key, members] of groups) {
        groups.delete(key);
        const household = together(members, noteAt);
        yield faulty.has(key) ? null : household;
      }
    },
    faulty,
  };
}

function together(
  members: readonly ImportedMember[],
  note: (column: ImportColumn, member: ImportedMember, reason: Refusal) => void,
): ImportedHousehold | null {
  const [first] = members;
  if (!first) return null;
  const said = Object.fromEntries(
    ONE_A_HOUSEHOLD.map((column) => [column, members.find((member) => member[column] !== null)?.[column] ?? null]),
  ) as unknown as HouseholdCells;
  for (const column of ONE_A_HOUSEHOLD) {
    for (const member of members) {
      const [one, other] = [spelled(member[column]), spelled(said[column])];
      if (one === null || one === other || foldVietnamese(one) === foldVietnamese(other ?? '')) continue;
      const told = { value: one, allowed: other, subject: first.householdCode };
      note(column, member, refusal('rowsDiffer', [column], told));
    }
  }
  if (said.village === null) note('village', first, refusal('textMissing', ['village']));
  return { code: first.householdCode, ...said, members };
}

function spelled(said: HouseholdCells[keyof HouseholdCells]): string | null {
  return said === null ? null : typeof said === 'object' ? said.join(', ') : String(said);
}
