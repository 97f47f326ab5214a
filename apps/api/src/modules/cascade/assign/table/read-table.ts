import {
  type AssignedCell,
  type AssignmentTable,
  assignable,
  type FixedShare,
  fillShares,
  fixedAt,
  isQuotient,
  methodToBegin,
  type Result,
  readAssignmentSheet,
  refusal,
  unitFullName,
  type WholeSource,
  wholeToFill,
} from '@bacthang/domain';
import type { Context } from '../../../../graphql/context.ts';
import { uuidOf } from '../../../../graphql/global-id.ts';
import { checkRows } from '../../../observation/sheet/sheet-rows.input.ts';
import { loadSuccessions } from '../../../unit/successions.store.ts';
import { type OpenTarget, openTarget, yearsOf } from '../assign.access.ts';
import { type AssignableTarget, findTargetsOf, loadPlacesBelow } from '../assignable.store.ts';
import type { AllocationInputShape } from '../assignment.input.ts';
import { loadSheet, suggestionOf } from '../sheet.store.ts';
import type { AssignmentTableInputShape } from './assignment-table.input.ts';
import { loadStanding, type StandingAssignment } from './standing.store.ts';

export interface FilledCell extends AssignedCell {
  readonly unitName: string;
  readonly standing: bigint | null;
  /** Whether it is among those that are to be taken. */
  readonly taken: boolean;
}

/** What a table makes of the assignment of one target for one year. */
export interface FilledTarget {
  readonly open: OpenTarget;
  readonly year: number;
  readonly cells: readonly FilledCell[];
  readonly standing: StandingAssignment | null;
  readonly whole: { readonly value: bigint; readonly source: WholeSource } | null;
  /** What to put to `allocate`; null where nobody could say the whole. */
  readonly input: AllocationInputShape | null;
  /** Whether taking it would change anything. */
  readonly changes: boolean;
}

export interface FilledTable extends Pick<AssignmentTable, 'headRows' | 'columns' | 'findings'> {
  readonly targets: readonly FilledTarget[];
}

/**
 * A table of shares as the person who sends it may take it: read by the domain's rules, each target and year beside its draft,
 * or else what is in force. Refuses what `openTarget` and `readAssignmentSheet` refuse, and tables that are too large.
 */
export async function readTable(context: Context, input: AssignmentTableInputShape): Promise<Result<FilledTable>> {
  const asked = { targetId: String(input.targetId), year: input.year };
  const open = await openTarget(context, asked, 'plan.assign');
  if (!open.ok) return prefixed(open);
  const tooLarge = checkRows(input.rows, 'table');
  if (tooLarge) return { ok: false, refusals: [tooLarge] };
  const { revision, id } = open.value.target;
  const targets = openable(await findTargetsOf(context, revision.id));
  const units = (await loadPlacesBelow(context.db, revision.id)).map(({ type, ...place }) => ({
    ...place,
    fullName: unitFullName(type, place.name),
  }));
  const read = readAssignmentSheet(input.rows, {
    units,
    successions: await loadSuccessions(
      context.db,
      units.map((unit) => unit.id),
    ),
    targets: targets.map(({ target }) => {
      const { periodFrom, periodTo } = yearsOf(target);
      const { ordinal, statement, indicator } = target;
      const named = { number: String(ordinal), statement, indicatorName: indicator.name };
      return { key: target.id, ...named, years: [periodFrom, periodTo] as const };
    }),
    ...{ targetKey: id, year: input.year, headRow: input.headRow ?? null },
    choices: (input.columns ?? []).map(({ place, role, targetId, year }) => {
      const isPart = role === 'share' || role === 'minimum' || role === 'maximum';
      const chosen = targetId == null ? id : (uuidOf('Target', String(targetId)) ?? String(targetId));
      return { place, role, targetKey: isPart ? chosen : null, year: isPart ? (year ?? input.year) : null };
    }),
  });
  if (!read.ok) return prefixed(read);
  const { headRows, columns, findings } = read.value;
  const standing = await loadStanding(context.db, revision.planId);
  const names = new Map(units.map(({ id: unitId, fullName }) => [unitId, fullName]));
  const filled: FilledTarget[] = [];
  for (const each of targets) {
    const years = new Set(
      [...read.value.cells, ...read.value.wholes].filter(isOf(each.target)).map(({ year }) => year),
    );
    for (const year of [...years].toSorted((one, other) => one - other)) {
      const before = standing.get(`${each.target.key} ${year}`) ?? null;
      filled.push(await fill(context, { open: each, year, before, table: read.value, names, input }));
    }
  }
  return { ok: true, value: { headRows, columns, findings, targets: filled } };
}

const prefixed = ({ refusals }: Extract<Result<unknown>, { ok: false }>) =>
  ({ ok: false, refusals: refusals.map((reason) => ({ ...reason, path: ['table', ...reason.path] })) }) as const;

const isOf =
  ({ id }: AssignableTarget) =>
  ({ targetKey }: { readonly targetKey: string }): boolean =>
    targetKey === id;

function openable(targets: readonly AssignableTarget[]): readonly OpenTarget[] {
  return targets.flatMap((target) => {
    const how = assignable(target, target.indicator);
    return how ? [{ target, how }] : [];
  });
}

interface Filling {
  readonly open: OpenTarget;
  readonly year: number;
  readonly before: StandingAssignment | null;
  readonly table: AssignmentTable;
  readonly names: ReadonlyMap<string, string>;
  readonly input: AssignmentTableInputShape;
}

async function fill(context: Context, filling: Filling): Promise<FilledTarget> {
  const { open, year, before, table, names, input } = filling;
  const { target, how } = open;
  const fixed: readonly FixedShare[] = before?.fixed ?? [];
  const wanted = input.cells ? new Set(input.cells) : null;
  const cells = table.cells
    .filter((cell) => cell.targetKey === target.id && cell.year === year)
    .map((cell): FilledCell => {
      const taken = wanted?.has(cell.cell) ?? true;
      return { ...cell, taken, unitName: names.get(cell.unitId) ?? cell.unitId, standing: fixedAt(fixed, cell) };
    });
  const shares = fillShares(
    fixed,
    cells.filter(({ taken }) => taken),
  );
  const corrected = (input.wholes ?? []).find(
    (whole) => uuidOf('Target', String(whole.targetId)) === target.id && whole.year === year,
  );
  const known = {
    person: corrected ? BigInt(corrected.whole) : null,
    sheet: table.wholes.find((whole) => whole.targetKey === target.id && whole.year === year)?.value ?? null,
    draft: before?.whole ?? null,
  };
  const isSaid = Object.values(known).some((value) => value !== null);
  const demand = isSaid ? null : await demandOf(context, open, year);
  const whole = wholeToFill({ ...known, demand }, shares, names.size);
  const hasRate = how.measure === 'atEnd' && isQuotient(target.indicator);
  const method = before?.method ?? methodToBegin({ ...how, hasRate });
  return {
    ...{ open, year, cells, standing: before, whole },
    changes:
      cells.some(({ taken, value, standing }) => taken && value !== standing) ||
      (before !== null && whole !== null && whole.value !== before.whole),
    input: whole && {
      ...{ targetId: String(target.id), year, method, basis: before?.basis ?? 'start', whole: String(whole.value) },
      units: shares.map(({ unitId, pinned, minimum, maximum }) => ({
        unitKey: unitId,
        ...{ pinned: textOf(pinned), minimum: textOf(minimum), maximum: textOf(maximum) },
      })),
    },
  };
}

const textOf = (count: bigint | null): string | null => (count === null ? null : String(count));

/** What the plan itself demands of all units together in the year. */
async function demandOf(context: Context, open: OpenTarget, year: number): Promise<bigint | null> {
  const suggestion = await suggestionOf(await loadSheet(context, open, year), context);
  return suggestion?.whole ?? null;
}

export const unknownCells = ({ targets }: FilledTable, wanted: readonly string[]) => {
  const known = new Set(targets.flatMap(({ cells }) => cells.map(({ cell }) => cell)));
  return wanted
    .filter((cell) => !known.has(cell))
    .map((cell) => refusal('notFound', ['table', 'cells'], { value: cell }));
};
