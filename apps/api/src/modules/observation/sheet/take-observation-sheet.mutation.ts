import type { Transaction } from '@bacthang/database';
import { type Refusal, refusal, sheetOutcome, standardOfReview } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../../graphql/mutation.ts';
import { measureKey } from '../figure.store.ts';
import { ObservationNode } from '../observation.type.ts';
import { ObservationConflict } from '../observation-conflict.type.ts';
import { lockSubmitted, type ObservationRow, type ReportedFigure, storeSubmitted } from '../report.store.ts';
import { ObservationSheetInput } from './observation-sheet.input.ts';
import { type ComparedFigure, readSheet } from './read-sheet.ts';

const TakenCellInput = builder.inputType('TakenCellInput', {
  description: 'A figure of a sheet that is to be taken.',
  fields: (t) => ({
    cell: t.string({ required: true, description: 'The cell that it is known by.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw; 0 when there was no figure yet.' }),
  }),
});

const TakeObservationSheetInput = builder.inputType('TakeObservationSheetInput', {
  description: 'A sheet, and which of its figures to take.',
  fields: (t) => ({
    sheet: t.field({ type: ObservationSheetInput, required: true, description: 'The sheet, as it was read.' }),
    taken: t.field({
      type: [TakenCellInput],
      required: true,
      description: 'The figures to take. All are stored, or none; the others of the sheet are left.',
    }),
  }),
});

interface Taken {
  readonly observations: readonly ObservationRow[];
  readonly unchanged: number;
}

const TakeObservationSheetSuccess = builder.objectRef<Taken>('TakeObservationSheetSuccess').implement({
  description: 'The figures stand as submitted (provisional).',
  fields: (t) => ({
    observations: t.field({
      type: [ObservationNode],
      description: 'Those that were stored.',
      resolve: ({ observations }) => [...observations],
    }),
    unchanged: t.exposeInt('unchanged', { description: 'Those that stood on record already, and stay as they are.' }),
  }),
});

type Input = typeof TakeObservationSheetInput.$inferInput;

interface Wanted {
  readonly figure: ComparedFigure;
  readonly expectedVersion: number;
}

async function run({ sheet, taken }: Input, context: Context): Promise<Outcome<Taken, { current: ObservationRow[] }>> {
  const read = await readSheet(context, sheet);
  if (!read.ok) return refused(read.refusals);
  const byCell = new Map(read.value.figures.map((figure) => [figure.cells[0], figure]));
  const unknown = taken.flatMap(({ cell }, position): Refusal[] =>
    byCell.has(cell) ? [] : [refusal('notFound', ['taken', String(position), 'cell'], { value: cell })],
  );
  if (unknown.length > 0) return refused(unknown);
  const wanted = new Map(taken.map((each) => [each.cell, each.expectedVersion]))
    .entries()
    .flatMap(([cell, version]) => {
      const figure = byCell.get(cell);
      return figure ? [{ figure, expectedVersion: version }] : [];
    });
  return store(context, wanted.toArray());
}

/** Units and years are locked in one order, so that two who take sheets of the same ones do not wait for each other. */
async function store(
  { db, user }: Context,
  wanted: readonly Wanted[],
): Promise<Outcome<Taken, { current: ObservationRow[] }>> {
  const groups = Map.groupBy(wanted, ({ figure }) => `${figure.unitId}/${figure.year}`);
  const overtaken: (ObservationRow | null)[] = [];
  const pending: { readonly unitId: string; readonly year: number; readonly figures: readonly ReportedFigure[] }[] = [];
  for (const [, group] of [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const [first] = group;
    if (!first) continue;
    const { unitId, year } = first.figure;
    const standing = await lockSubmitted(db, unitId, year);
    const figures = group.flatMap(({ figure, expectedVersion }): ReportedFigure[] => {
      const current = standing.get(measureKey(figure.indicatorCode, figure.subgroupCode)) ?? null;
      if (sheetOutcome(figure, current ?? figure.recorded) === 'unchanged') return [];
      if ((current?.version ?? 0) === expectedVersion) return [reported(figure, expectedVersion, current)];
      overtaken.push(current);
      return [];
    });
    if (figures.length > 0) pending.push({ unitId, year, figures });
  }
  if (overtaken.length > 0) return conflict({ current: overtaken.flatMap((row) => row ?? []) });
  const observations = await storeAll(db, user?.id ?? '', pending);
  return success({ observations, unchanged: wanted.length - observations.length });
}

async function storeAll(
  db: Transaction,
  userId: string,
  pending: readonly { readonly unitId: string; readonly year: number; readonly figures: readonly ReportedFigure[] }[],
): Promise<ObservationRow[]> {
  const observations: ObservationRow[] = [];
  for (const report of pending) observations.push(...(await storeSubmitted(db, { ...report, userId })));
  return observations;
}

/** A sheet without a remark leaves the one that stands. */
function reported(figure: ComparedFigure, expectedVersion: number, current: ObservationRow | null): ReportedFigure {
  const { indicatorCode, subgroupCode, numerator, denominator, year, breaksAtStandard } = figure;
  return {
    ...{ indicatorCode, subgroupCode, numerator, denominator, expectedVersion },
    standardCode: breaksAtStandard ? standardOfReview(year) : null,
    note: figure.note ?? current?.note ?? null,
  };
}

defineMutation('takeObservationSheet', {
  description:
    "Takes figures of a table of results from a spreadsheet, of any of one's units and years, in one operation: the sheet is read again, and the same sheet a second time changes nothing.",
  input: TakeObservationSheetInput,
  success: TakeObservationSheetSuccess,
  conflict: ObservationConflict,
  run,
});
