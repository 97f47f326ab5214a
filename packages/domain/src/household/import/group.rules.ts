import { columnLetters, foldVietnamese, refusal } from '../../shared/index.ts';
import type { ColumnPlaces, HouseholdCells, ImportedHousehold, ImportedMember, ImportFinding } from './import.ts';
import type { RowRead } from './row.rules.ts';

/** A file's households, and what is wrong with it. `faulty` households have a bad row, and none of their rows is taken. */
export interface ImportRead {
  readonly households: readonly ImportedHousehold[];
  readonly faulty: ReadonlySet<string>;
  readonly findings: readonly ImportFinding[];
}

const ONE_A_HOUSEHOLD = [
  'village',
  'address',
  'residesFrom',
  'scoredOn',
  'incomePerPerson',
  'incomeScore',
  'deprivationScore',
  'stratum',
  'deprivations',
  'claimedClass',
] as const satisfies readonly (keyof HouseholdCells)[];

/** How codes are compared: `hn-001` and `HN-001`, composed or not, are one household. */
export function householdCodeKey(code: string): string {
  return foldVietnamese(code);
}

/**
 * The rows of one household together, wherever they stand in the file; an empty cell says nothing where another row says it.
 * Refuses `textMissing` where no row says the village, `rowsDiffer` where two rows say different things of one household, and `personRepeated` where an
 * identity number stands in two rows of the file.
 */
export function groupRows(rows: readonly RowRead[], places: ColumnPlaces): ImportRead {
  const members = rows.flatMap((row) => (row.ok ? [row.member] : []));
  const bad = rows.flatMap((row) => (row.ok ? [] : [row]));
  const faulty = new Set(
    bad.flatMap(({ householdCode }) => (householdCode === null ? [] : [householdCodeKey(householdCode)])),
  );
  const findings: ImportFinding[] = bad.flatMap((row) => row.findings);
  const note = (column: keyof ImportedMember & string, member: ImportedMember, finding: ImportFinding['refusal']) => {
    faulty.add(householdCodeKey(member.householdCode));
    const place = places.get(column as Parameters<ColumnPlaces['get']>[0]);
    findings.push({ row: member.row, column: place === undefined ? null : columnLetters(place), refusal: finding });
  };

  const firstWith = new Map<string, ImportedMember>();
  for (const member of members) {
    if (member.identityNumber === null) continue;
    const first = firstWith.get(member.identityNumber);
    if (first)
      note('identityNumber', member, refusal('personRepeated', ['identityNumber'], { allowed: String(first.row) }));
    else firstWith.set(member.identityNumber, member);
  }
  // As it stands first: a file that writes a code one way has its letters compared once, not in every row.
  const keys = new Map<string, string>();
  for (const { householdCode } of members) {
    if (!keys.has(householdCode)) keys.set(householdCode, householdCodeKey(householdCode));
  }
  const groups = [...Map.groupBy(members, ({ householdCode }) => keys.get(householdCode)).values()];
  const households = groups.flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    const said = Object.fromEntries(
      ONE_A_HOUSEHOLD.map((column) => [column, all.find((member) => member[column] !== null)?.[column] ?? null]),
    ) as unknown as HouseholdCells;
    for (const column of ONE_A_HOUSEHOLD) {
      for (const member of all) {
        const [one, other] = [spelled(member[column]), spelled(said[column])];
        if (one === null || one === other || foldVietnamese(one) === foldVietnamese(other ?? '')) continue;
        note(
          column,
          member,
          refusal('rowsDiffer', [column], { value: one, allowed: other, subject: first.householdCode }),
        );
      }
    }
    if (said.village === null) note('village', first, refusal('textMissing', ['village']));
    return [{ code: first.householdCode, ...said, members: all }];
  });
  return {
    households: households.filter(({ code }) => !faulty.has(householdCodeKey(code))),
    faulty,
    findings: findings.toSorted((a, b) => a.row - b.row),
  };
}

function spelled(said: HouseholdCells[keyof HouseholdCells]): string | null {
  return said === null ? null : typeof said === 'object' ? said.join(', ') : String(said);
}
