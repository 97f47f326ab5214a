import {
  checkText,
  foldVietnamese,
  isPlainDate,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  refusalsOf,
  resultOf,
  TEXT_LIMITS,
} from '../shared/index.ts';

interface NamedVillage {
  readonly id: string;
  readonly name: string;
}

/**
 * The name of a village among the others of its commune. Refuses what `checkText` says, and `duplicateFound` of one that another
 * has, marks and case aside: reviewers could not tell the two apart.
 */
export function checkVillageName(name: string, others: readonly NamedVillage[]): Result<string> {
  const checked = checkText(name, { path: ['name'], max: TEXT_LIMITS.name });
  if (!checked.ok) return checked;
  const same = others.find((other) => foldVietnamese(other.name) === foldVietnamese(checked.value));
  return resultOf(
    checked.value,
    same ? [refusal('duplicateFound', ['name'], { value: same.id, subject: same.name })] : [],
  );
}

/** Its names before this one, each `[validFrom, validTo)`, and since when the village is there; null: longer than our records. */
export interface VillageNames {
  readonly validFrom: PlainDate | null;
  readonly former: readonly { readonly validTo: PlainDate | null }[];
}

/**
 * A new name from a day on; the one it had is kept with its days. Refuses what `checkVillageName` says; `dateInvalid`, `dateInFuture`;
 * `endNotAfterStart` of a day on which the present name was not there yet.
 */
export function checkRenaming(
  { name, from }: { readonly name: string; readonly from: PlainDate },
  { validFrom, former }: VillageNames,
  others: readonly NamedVillage[],
  today: PlainDate,
): Result<string> {
  const checked = checkVillageName(name, others);
  const since = former.reduce<PlainDate | null>((last, { validTo }) => later(last, validTo), validFrom);
  const refusals: Refusal[] = [...refusalsOf(checked)];
  if (!isPlainDate(from)) refusals.push(refusal('dateInvalid', ['from'], { value: from, allowed: 'YYYY-MM-DD' }));
  else if (from > today) refusals.push(refusal('dateInFuture', ['from'], { value: from, allowed: `..${today}` }));
  else if (since !== null && from <= since) {
    refusals.push(refusal('endNotAfterStart', ['from'], { value: from, allowed: `${since}..` }));
  }
  return resultOf(checked.ok ? checked.value : name, refusals);
}

const later = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null || (b !== null && b > a) ? b : a;
