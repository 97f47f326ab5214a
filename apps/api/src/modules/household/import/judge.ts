import { randomUUID } from 'node:crypto';
import {
  type Applied,
  applyImported,
  type ColumnPlaces,
  checkHousehold,
  columnLetters,
  foldVietnamese,
  type Household,
  type ImportColumn,
  type ImportedHousehold,
  type ImportFinding,
  maskIdentityNumber,
  type PlainDate,
  type Refusal,
  refusal,
  sameHousehold,
} from '@bacthang/domain';
import type { HouseholdFile } from '../household.store.ts';
import type { Villages } from './known.store.ts';
import type { Registered } from './registered.store.ts';

/** A household of a file as it is to stand, and what that does to the register. */
export interface Judged {
  readonly imported: ImportedHousehold;
  readonly applied: Applied;
  readonly stored: HouseholdFile | null;
  readonly act: 'add' | 'change' | 'none';
  /** What somebody should look at before it is taken; nothing of one that stands so already. */
  readonly warnings: readonly ImportFinding[];
}

export interface JudgeContext {
  readonly today: PlainDate;
  /** The day of which a file speaks unless it says otherwise: today, or the last day of a commune that is no more. */
  readonly asOf: PlainDate;
  readonly places: ColumnPlaces;
  readonly villages: Villages;
}

type Outcome = { readonly judged: Judged | null; readonly findings: readonly ImportFinding[] };

/** Puts one household of a file to the rules of the register; null where they refuse it. */
export function judge(imported: ImportedHousehold, stored: HouseholdFile | null, context: JudgeContext): Outcome {
  const { villages, today, asOf } = context;
  const row = imported.members[0]?.row ?? 0;
  const village = villages.byName.get(foldVietnamese(imported.village ?? ''));
  if (!village) {
    const told = { value: imported.village, allowed: villages.names.slice(0, 20).join(', ') };
    return {
      judged: null,
      findings: [findingAt(context, row, 'village', refusal('villageUnknown', ['village'], told))],
    };
  }
  if (stored && stored.row.villageId !== village.id) {
    const told = { value: imported.village, allowed: stored.row.village.name, subject: imported.code };
    return {
      judged: null,
      findings: [findingAt(context, row, 'village', refusal('villageDiffers', ['village'], told))],
    };
  }
  const before = stored?.household ?? null;
  const applied = applyImported(imported, before, { villageId: village.id, asOf, newId: randomUUID });
  const { result, warnings } = checkHousehold(applied.household, { today, villages: villages.byId });
  if (!result.ok) {
    return { judged: null, findings: result.refusals.map((each) => inFile(each, applied, row, context)) };
  }
  const clean = { ...applied, household: result.value };
  const act = before === null ? 'add' : sameHousehold(before, result.value) ? 'none' : 'change';
  const told = act === 'none' ? [] : warnings.map((each) => inFile(each, applied, row, context));
  return { judged: { imported, applied: clean, stored, act, warnings: told }, findings: [] };
}

/** What was found of somebody who is registered elsewhere, at that person's name. */
export function duplicateFinding(
  { applied, imported }: Judged,
  found: Registered,
  context: JudgeContext,
): ImportFinding {
  const row = applied.rowOf.get(found.personId) ?? imported.members[0]?.row ?? 0;
  return findingAt(context, row, found.sure ? 'identityNumber' : 'name', found.reason);
}

const COLUMN_OF: Readonly<Record<string, ImportColumn>> = {
  name: 'name',
  birthDate: 'birthDate',
  sex: 'sex',
  identityNumber: 'identityNumber',
  from: 'residesFrom',
  addresses: 'residesFrom',
};

/** Where in the file a rule's path points: the row of the person, else the first of the household. */
function inFile(reason: Refusal, { household, rowOf }: Applied, first: number, context: JudgeContext): ImportFinding {
  const [list = '', position] = reason.path;
  const person = list === 'members' ? memberAt(household, position) : undefined;
  const column = COLUMN_OF[reason.path.at(-1) ?? ''] ?? COLUMN_OF[list] ?? null;
  return findingAt(context, (person && rowOf.get(person.id)) ?? first, column, reason);
}

function memberAt({ members }: Household, position: string | undefined) {
  return members[Number(position ?? -1)]?.person;
}

/** What is wrong, at the cell of that row; of an identity number no more than its last digits. */
export function findingAt(
  { places }: JudgeContext,
  row: number,
  column: ImportColumn | null,
  reason: Refusal,
): ImportFinding {
  const place = column === null ? undefined : places.get(column);
  const value = column === 'identityNumber' && reason.value !== null ? maskIdentityNumber(reason.value) : reason.value;
  const path = column === null ? [reason.path[0] ?? ''] : [column];
  return { row, column: place === undefined ? null : columnLetters(place), refusal: { ...reason, path, value } };
}
