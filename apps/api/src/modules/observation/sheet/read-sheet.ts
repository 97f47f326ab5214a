import {
  may,
  type ObservationSheet,
  type ObservationSheetContext,
  ofUnit,
  type Refusal,
  type Result,
  readObservationSheet,
  refusal,
  type SheetFigure,
  type SheetFinding,
  type SheetOutcome,
  sheetOutcome,
} from '@bacthang/domain';
import type { Context } from '../../../graphql/context.ts';
import { isWordKey } from '../../../graphql/global-id.ts';
import { measureKey } from '../figure.store.ts';
import { countedByRegister } from '../register.checks.ts';
import type { ObservationRow } from '../report.store.ts';
import type { ObservationSheetInputShape } from './observation-sheet.input.ts';
import { loadSheetContext } from './sheet-context.store.ts';
import { checkRows } from './sheet-rows.input.ts';

/** A figure of a sheet beside what is on record: the one submitted, else the official one. */
export interface ComparedFigure extends SheetFigure {
  readonly outcome: SheetOutcome;
  readonly submitted: ObservationRow | null;
  readonly recorded: ObservationRow | null;
  readonly unitName: string;
  readonly indicatorName: string;
  readonly subgroupName: string | null;
  readonly breaksAtStandard: boolean;
}

export interface ComparedSheet extends Omit<ObservationSheet, 'figures'> {
  readonly figures: readonly ComparedFigure[];
}

/** A sheet as the person who sent it may take it: read by the domain's rules, each figure beside what is on record. */
export async function readSheet(context: Context, input: ObservationSheetInputShape): Promise<Result<ComparedSheet>> {
  const { db, user } = context;
  const refused = (...refusals: readonly Refusal[]) => ({ ok: false, refusals }) as const;
  if (!user) return refused(refusal('notSignedIn', []));
  const unit = isWordKey(input.unitKey) ? await db.unit.findUnique({ where: { id: input.unitKey } }) : null;
  if (!unit) return refused(refusal('notFound', ['sheet', 'unitKey'], { value: input.unitKey }));
  if (!may(await context.actor(), 'observation.submit', ofUnit(unit.id, []))) {
    return refused(refusal('notAllowed', ['sheet', 'unitKey'], { value: input.unitKey }));
  }
  const tooLarge = checkRows(input.rows, 'sheet');
  if (tooLarge) return refused(tooLarge);
  const known = await loadSheetContext(context, input);
  const read = readObservationSheet(input.rows, known);
  if (!read.ok) return refused(...read.refusals.map((reason) => ({ ...reason, path: ['sheet', ...reason.path] })));
  const { figures, findings, ...sheet } = read.value;
  const counted = await countedIn(context, figures);
  const standing = await loadStanding(context, figures);
  const naming = namesIn(known);
  const compared = figures.map((figure): ComparedFigure => {
    const { provisional = null, official = null } = standing.get(keyOf(figure)) ?? {};
    const recorded = provisional ?? official;
    const outcome = sheetOutcome(figure, recorded);
    return { ...figure, ...naming(figure), outcome, submitted: provisional, recorded };
  });
  // What the register counted may stand in a table as it was counted; nobody enters another figure.
  const refusedAt = (figure: ComparedFigure, index: number) =>
    figure.outcome === 'unchanged' ? null : (counted.get(figures[index] ?? figure) ?? null);
  return {
    ok: true,
    value: {
      ...sheet,
      figures: compared.filter((figure, index) => refusedAt(figure, index) === null),
      findings: [...findings, ...compared.flatMap((figure, index) => refusedAt(figure, index) ?? [])].toSorted(
        (one, other) => one.row - other.row,
      ),
    },
  };
}

function namesIn({ units, indicators, subgroups }: ObservationSheetContext) {
  const unitNames = new Map(units.map(({ id, fullName }) => [id, fullName]));
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const groups = new Map(subgroups.map(({ code, name }) => [code, name]));
  return ({ unitId, indicatorCode, subgroupCode }: SheetFigure) => ({
    unitName: unitNames.get(unitId) ?? unitId,
    indicatorName: byCode.get(indicatorCode)?.name ?? indicatorCode,
    subgroupName: subgroupCode === null ? null : (groups.get(subgroupCode) ?? subgroupCode),
    breaksAtStandard: byCode.get(indicatorCode)?.breaksAtStandard ?? false,
  });
}

/** What the register counts, as findings at their cells. A unit and year are looked up once, however many figures they have. */
async function countedIn(
  { db }: Context,
  figures: readonly SheetFigure[],
): Promise<ReadonlyMap<SheetFigure, SheetFinding>> {
  const counted = new Map<SheetFigure, SheetFinding>();
  for (const group of Map.groupBy(figures, ({ unitId, year }) => `${unitId}/${year}`).values()) {
    const [first] = group;
    if (!first) continue;
    for (const reason of await countedByRegister(db, first.unitId, first.year, group)) {
      const figure = group[Number(reason.path[1])];
      const [cell = null] = figure?.cells ?? [];
      const told = { ...reason, path: ['indicatorCode'] };
      if (figure) counted.set(figure, { row: figure.row, cell, warning: false, refusal: told });
    }
  }
  return counted;
}

type Standing = Partial<Record<ObservationRow['status'], ObservationRow>>;

/** What is on record of the units and years of those figures. One statement. */
async function loadStanding({ db }: Context, figures: readonly SheetFigure[]): Promise<ReadonlyMap<string, Standing>> {
  const rows = await db.observation.findMany({
    where: {
      unitId: { in: [...new Set(figures.map(({ unitId }) => unitId))] },
      year: { in: [...new Set(figures.map(({ year }) => year))] },
      ...{ series: 'administrative', status: { in: ['provisional', 'official'] } },
    },
    include: { indicator: true },
  });
  const standing = new Map<string, Standing>();
  for (const row of rows) standing.set(keyOf(row), { ...standing.get(keyOf(row)), [row.status]: row });
  return standing;
}

/** A figure's unit, year and measure as one word. */
const keyOf = (figure: Pick<SheetFigure, 'unitId' | 'year' | 'indicatorCode' | 'subgroupCode'>): string =>
  `${figure.unitId}/${figure.year}/${measureKey(figure.indicatorCode, figure.subgroupCode)}`;
