import type { AssignedCell, AssignedField } from './sheet.ts';

/** What is fixed by hand for a unit of an assignment; null where nothing is. */
export interface FixedShare {
  readonly unitId: string;
  readonly pinned: bigint | null;
  readonly minimum: bigint | null;
  readonly maximum: bigint | null;
}

const FIXED = { share: 'pinned', minimum: 'minimum', maximum: 'maximum' } as const satisfies Record<
  AssignedField,
  keyof FixedShare
>;

/** What is fixed by hand where the cell would go; null where nothing is. */
export function fixedAt(standing: readonly FixedShare[], { unitId, field }: AssignedCell): bigint | null {
  return standing.find((share) => share.unitId === unitId)?.[FIXED[field]] ?? null;
}

/** What is fixed by hand once those cells are taken: the others stay as they stand. */
export function fillShares(standing: readonly FixedShare[], cells: readonly AssignedCell[]): readonly FixedShare[] {
  const filled = new Map(standing.map((share) => [share.unitId, share]));
  for (const { unitId, field, value } of cells) {
    const before = filled.get(unitId) ?? { unitId, pinned: null, minimum: null, maximum: null };
    filled.set(unitId, { ...before, [FIXED[field]]: value });
  }
  return [...filled.values()];
}

export const WHOLE_SOURCES = ['person', 'sheet', 'draft', 'demand', 'sum'] as const;
/** Where what all parts have to come to was read: who sends it, the sheet, the draft, what the plan demands, the parts. */
export type WholeSource = (typeof WHOLE_SOURCES)[number];

type KnownWholes = Readonly<Record<Exclude<WholeSource, 'sum'>, bigint | null>>;

/**
 * What all parts have to come to, by the first that says it; where none does, the sum of the parts if every unit has one. Null
 * where nobody could say: a sheet without its sum, of a target that has nothing to go by.
 */
export function wholeToFill(
  known: KnownWholes,
  shares: readonly FixedShare[],
  unitCount: number,
): { readonly value: bigint; readonly source: WholeSource } | null {
  for (const source of ['person', 'sheet', 'draft', 'demand'] as const) {
    const value = known[source];
    if (value !== null) return { value, source };
  }
  const parts = shares.flatMap(({ pinned }) => pinned ?? []);
  if (unitCount === 0 || parts.length < unitCount) return null;
  return { value: parts.reduce((sum, part) => sum + part, 0n), source: 'sum' };
}
