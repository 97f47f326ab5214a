import type { Indicator } from '../../indicator/index.ts';
import { foldVietnamese } from '../../shared/fold.ts';
import { type Refusal, type Result, refusal } from '../../shared/refusal.ts';
import { columnLetters } from '../../shared/sheet.rules.ts';
import type { SheetRow } from '../../shared/sheet.ts';
import { readFigureCell } from '../../shared/sheet-cell.rules.ts';
import { isSumName } from '../../shared/sheet-head.rules.ts';
import { checkOptionalText } from '../../shared/text.rules.ts';
import { TEXT_LIMITS } from '../../shared/text.ts';
import { isYear } from '../../shared/year.ts';
import { checkParts } from './figure.rules.ts';
import type { FoundMeasure } from './measure-finder.rules.ts';
import type { FindPlace } from './place.rules.ts';
import type {
  ObservationColumn,
  ObservationColumnRole,
  ObservationSheetContext,
  ReadParts,
  SheetFigure,
  SheetFinding,
  SheetUnit,
} from './sheet.ts';

const FIGURE_ROLES = ['numerator', 'denominator', 'value'] as const;
type Part = (typeof FIGURE_ROLES)[number];

const NOTE = { path: ['note'], max: TEXT_LIMITS.reason, lines: true } as const;

/** What rows are read with, once for all of them. */
export interface RowReading {
  readonly columns: readonly ObservationColumn[];
  readonly context: ObservationSheetContext;
  readonly findPlace: FindPlace;
  readonly findMeasure: (words: string) => readonly FoundMeasure[];
  readonly defaultYear: number;
}

/** What a row gives. `sum`: it is a sum of others, of which nothing is stored. */
export interface ReadRow {
  readonly figures: readonly SheetFigure[];
  readonly findings: readonly SheetFinding[];
  readonly sum: boolean;
}

export const isFigureColumn = ({ role }: ObservationColumn): boolean => FIGURE_ROLES.some((part) => part === role);

/** One thing of a row: the columns that give it, of one year and group. */
interface Asked {
  readonly indicator: Indicator;
  readonly subgroupCode: string | null;
  readonly year: number;
  readonly columns: readonly ObservationColumn[];
  readonly certain: boolean;
}

/**
 * A reader of rows, from the top down: where a cell of a unit is merged over several rows, the lower ones are of the same
 * unit. A row without figures says nothing, whatever it names. Refusals are told at the cell that they are about.
 */
export function rowReader(reading: RowReading): (row: SheetRow) => ReadRow {
  let above = { code: '', name: '' };
  return (row) => {
    const cellOf = (role: ObservationColumnRole) => textAt(row, placeOf(reading.columns, role));
    const named = { code: cellOf('unitCode'), name: cellOf('unitName') };
    if (named.code !== '' || named.name !== '') above = named;
    const label = cellOf('unitName') || cellOf('indicatorName');
    const filled = reading.columns.filter(
      (column) => isFigureColumn(column) && readFigureCell(textAt(row, column.place)).kind !== 'empty',
    );
    if (filled.length === 0) return { figures: [], findings: [], sum: false };
    if (isSumName(label)) return { figures: [], findings: [], sum: true };
    return readRow(row, filled, above, reading);
  };
}

function readRow(
  row: SheetRow,
  filled: readonly ObservationColumn[],
  named: { readonly code: string; readonly name: string },
  reading: RowReading,
): ReadRow {
  const findings: SheetFinding[] = [];
  const note = (reasons: readonly Refusal[], place: number | null, warning = false) => {
    const cell = place === null ? null : addressOf(place, row);
    for (const reason of reasons) findings.push({ row: row.number, cell, warning, refusal: reason });
  };
  const { columns, context, findPlace } = reading;
  const asked = askedIn(row, filled, reading);
  if (!asked.ok) {
    note(
      asked.refusals,
      placeOf(columns, asked.refusals[0]?.path[0] === 'year' ? 'year' : 'indicatorName', 'indicatorCode'),
    );
    return { figures: [], findings, sum: false };
  }
  const isNamed = placeOf(columns, 'unitCode', 'unitName') !== null;
  const figures = asked.value.flatMap((thing): readonly SheetFigure[] => {
    const place = findPlace(isNamed ? named : { code: context.unitId, name: '' }, thing.year);
    const at = placeOf(columns, 'unitName', 'unitCode');
    if (!place.ok) {
      if (findings.every(({ refusal: { path } }) => path[0] !== 'unit')) note(place.refusals, at);
      return [];
    }
    return figureOf(row, thing, place.value, reading, note);
  });
  return { figures, findings, sum: false };
}

/** What a row gives figures of: by its columns, or by what it names. */
function askedIn(row: SheetRow, filled: readonly ObservationColumn[], reading: RowReading): Result<readonly Asked[]> {
  const { columns, context, defaultYear } = reading;
  const written = textAt(row, placeOf(columns, 'year'));
  const rowYear = written === '' ? null : Number(/^(?:năm )?(\d{4})$/iu.exec(written)?.[1]);
  if (rowYear !== null && !isYear(rowYear)) {
    return { ok: false, refusals: [refusal('yearOutOfRange', ['year'], { value: written, allowed: '2000..2100' })] };
  }
  const own = filled.some(({ indicatorCodes }) => indicatorCodes.length === 0) ? measureOfRow(row, reading) : null;
  if (own && !own.ok) return own;
  const group = groupOfRow(row, reading);
  if (!group.ok) return group;
  const things = new Map<string, Asked>();
  const give = (column: ObservationColumn, indicator: Indicator, year: number) => {
    const subgroupCode = column.subgroupCode ?? group.value;
    const key = `${indicator.code}/${subgroupCode ?? ''}/${year}`;
    const before = things.get(key);
    const certain = (before?.certain ?? true) && column.certain && (own?.value.certain ?? true);
    things.set(key, { indicator, subgroupCode, year, columns: [...(before?.columns ?? []), column], certain });
  };
  // A denominator without a year divides the figures of every year.
  const [floating, dated] = partition(
    columns.filter(isFigureColumn),
    ({ role, year }) => role === 'denominator' && year === null,
  );
  for (const column of [...dated, ...floating]) {
    for (const indicator of indicatorsOf(column, own?.value.code, context)) {
      const years = [...things.values()].filter((thing) => thing.indicator === indicator).map(({ year }) => year);
      const fallback = column.year ?? rowYear ?? defaultYear;
      for (const year of floating.includes(column) && years.length > 0 ? new Set(years) : [fallback])
        give(column, indicator, year);
    }
  }
  // A denominator alone, beside figures of something else, is a figure of nothing.
  const said = [...things.values()].filter(({ columns: of }) =>
    of.some(
      (column) => filled.includes(column) && (column.role !== 'denominator' || of.length > 1 || things.size === 1),
    ),
  );
  return { ok: true, value: said };
}

function indicatorsOf(
  { indicatorCodes }: ObservationColumn,
  own: string | undefined,
  { indicators }: ObservationSheetContext,
): readonly Indicator[] {
  const codes = indicatorCodes.length > 0 ? indicatorCodes : [own];
  return indicators.filter(({ code }) => codes.includes(code));
}

function partition<T>(all: readonly T[], belongs: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(belongs), all.filter((each) => !belongs(each))];
}

function measureOfRow(row: SheetRow, { columns, findMeasure }: RowReading): Result<FoundMeasure> {
  const code = textAt(row, placeOf(columns, 'indicatorCode'));
  const name = textAt(row, placeOf(columns, 'indicatorName'));
  const found = [code, name]
    .map((words) => findMeasure(words).filter(({ part }) => part === 'value'))
    .find((each) => each.length > 0);
  const [measure, ...others] = found ?? [];
  if (measure === undefined) {
    return {
      ok: false,
      refusals: [refusal('indicatorUnknown', ['indicator'], { value: (name || code).slice(0, 100) })],
    };
  }
  if (others.length === 0) return { ok: true, value: measure };
  const allowed = [measure, ...others].map((each) => each.code).join(', ');
  return {
    ok: false,
    refusals: [refusal('indicatorAmbiguous', ['indicator'], { value: name.slice(0, 100), allowed })],
  };
}

function groupOfRow(row: SheetRow, { columns, context }: RowReading): Result<string | null> {
  const written = textAt(row, placeOf(columns, 'subgroup'));
  if (/^[-–—\s]*$/.test(written)) return { ok: true, value: null };
  const folded = foldVietnamese(written);
  const group = context.subgroups.find(({ code, name }) => code === written || foldVietnamese(name) === folded);
  if (group) return { ok: true, value: group.code };
  return { ok: false, refusals: [refusal('subgroupUnknown', ['indicator'], { value: written.slice(0, 100) })] };
}

type Note = (reasons: readonly Refusal[], place: number | null, warning?: boolean) => void;

function figureOf(
  row: SheetRow,
  { indicator, subgroupCode, year, columns, certain }: Asked,
  unit: SheetUnit,
  reading: RowReading,
  note: Note,
): readonly SheetFigure[] {
  const unread: Part[] = [];
  const parts: Record<keyof ReadParts, string | null> = { numerator: null, denominator: null, value: null };
  const places = new Map<Part, number>();
  for (const { role, place } of columns) {
    const part = role as Part;
    const cell = readFigureCell(textAt(row, place), indicator.unit);
    if (cell.kind === 'empty') continue;
    const text = textAt(row, place).slice(0, 100);
    places.set(part, place);
    if (cell.kind === 'number' && !(cell.percent && part !== 'value')) parts[part] = cell.value;
    else if (cell.kind === 'counts' && part === 'value') {
      Object.assign(parts, { numerator: cell.numerator, denominator: cell.denominator });
      places.set('numerator', place).set('denominator', place);
    } else if (cell.kind === 'formula' && part === 'value' && columns.some((each) => each.role === 'numerator')) {
      // A rate that the sheet works out is not needed: it is worked out here.
      places.delete(part);
    } else {
      unread.push(part);
      note([unreadOf(cell, part, text, indicator)], place);
    }
  }
  if (unread.length > 0 || places.size === 0) return [];
  const units = textAt(row, placeOf(reading.columns, 'measureUnit'));
  if (isOtherUnit(units, indicator)) {
    note(
      [
        refusal('measureUnitDiffers', ['measureUnit'], {
          value: units.slice(0, 100),
          allowed: indicator.unit,
          subject: indicator.name,
        }),
      ],
      placeOf(reading.columns, 'measureUnit'),
    );
    return [];
  }
  const told = (reasons: readonly Refusal[], warning: boolean) => {
    for (const reason of reasons) {
      const place = places.get(reason.path[0] as Part) ?? [...places.values()][0] ?? null;
      note([{ ...reason, subject: indicator.name }], place, warning);
    }
  };
  const checked = checkParts(indicator, year, parts);
  if (!checked.ok) {
    told(checked.refusals, false);
    return [];
  }
  const { figure, warnings } = checked.value;
  told(warnings, true);
  const first = places.get('numerator') ?? places.get('value') ?? 0;
  const cells = [...new Set([first, ...places.values()])].map((place) => addressOf(place, row));
  const remark = checkOptionalText(textAt(row, placeOf(reading.columns, 'note')), NOTE);
  if (!remark.ok) {
    note(remark.refusals, placeOf(reading.columns, 'note'));
    return [];
  }
  return [
    {
      ...{ row: row.number, cells, unitId: unit.id, indicatorCode: indicator.code, subgroupCode, year },
      ...{ numerator: figure.numerator, denominator: figure.denominator, note: remark.value, certain },
    },
  ];
}

function unreadOf(
  cell: ReturnType<typeof readFigureCell>,
  part: Part,
  value: string,
  { name: subject }: Indicator,
): Refusal {
  if (cell.kind === 'formula') return refusal('formulaNotAllowed', [part], { value, subject });
  if (cell.kind === 'unread' && cell.reason === 'pointIsNotDecimal')
    return refusal('pointUnclear', [part], { value, subject });
  return refusal(cell.kind === 'unread' ? 'notDecimal' : 'notWhole', [part], { value, subject });
}

/** A count in thousands, or money in millions, is another figure: it is not reckoned over in silence. */
function isOtherUnit(written: string, { valueType, unit }: Indicator): boolean {
  if (written === '' || (valueType !== 'count' && valueType !== 'money')) return false;
  return foldVietnamese(written) !== foldVietnamese(unit);
}

function placeOf(columns: readonly ObservationColumn[], ...roles: readonly ObservationColumnRole[]): number | null {
  for (const role of roles) {
    const found = columns.find((column) => column.role === role);
    if (found) return found.place;
  }
  return null;
}

const textAt = ({ cells }: SheetRow, place: number | null): string =>
  place === null ? '' : (cells[place] ?? '').normalize('NFC').trim();

const addressOf = (place: number, { number }: SheetRow): string => `${columnLetters(place)}${number}`;
