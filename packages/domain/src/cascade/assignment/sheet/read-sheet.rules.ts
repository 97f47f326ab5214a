import { foldVietnamese } from '../../../shared/fold.ts';
import { endOfYear } from '../../../shared/plain-date.ts';
import { type Refusal, type Result, refusal } from '../../../shared/refusal.ts';
import { columnLetters } from '../../../shared/sheet.rules.ts';
import type { SheetRow } from '../../../shared/sheet.ts';
import { readFigureCell } from '../../../shared/sheet-cell.rules.ts';
import { findHead, isSumName, yearAbove } from '../../../shared/sheet-head.rules.ts';
import { checkWhole } from '../../../shared/whole.rules.ts';
import { formerUnitFinder, placeRole, unitFinder } from '../../../unit/index.ts';
import { type ReadColumn, readAssignmentColumns } from './columns.rules.ts';
import type {
  AssignedCell,
  AssignedField,
  AssignedWhole,
  AssignmentColumn,
  AssignmentFinding,
  AssignmentSheetContext,
  AssignmentTable,
} from './sheet.ts';

/** `Tổng phải giao`: no sum of the rows, but what they have to come to. */
const WHOLE_NAME = /^(?:tong )?(?:so )?(?:phai giao|phai chia|can giao)/;

/**
 * An assignment as a spreadsheet has it: units down, parts of one target or of several, of a year or of several, across. Each
 * part is a whole number out of one cell; whatever else stands there is a finding at that cell: `unitUnknown`, `unitAmbiguous`,
 * `unitSucceeded` (a former unit, with those that took it over, also where its code has passed on to one of them), `formulaNotAllowed`, `pointUnclear`, `notDecimal`, what `checkWhole` refuses, `figureRepeated`, and as a warning `sumDiffers`.
 * Whether the parts come to the whole and keep within their bounds is for `allocate` to say. Refuses `headNotFound`, and of
 * columns that somebody corrected `notFound` (no such target) and `outOfRange` (a year it is not shared out for).
 */
export function readAssignmentSheet(
  rows: readonly SheetRow[],
  context: AssignmentSheetContext,
): Result<AssignmentTable> {
  const wrong = context.choices.flatMap((choice, index) => checkChoice(choice, index, context));
  if (wrong.length > 0) return { ok: false, refusals: wrong };
  const table = findHead(rows, (cell) => placeRole(cell) !== null, context.headRow);
  if (!table) return { ok: false, refusals: [refusal('headNotFound', ['rows'], { allowed: 'Đơn vị' })] };
  const columns = readAssignmentColumns(table.columns, { ...context, year: yearAbove(table) ?? context.year });
  const findUnit = finderOf(context, yearAbove(table) ?? context.year);
  const cells: AssignedCell[] = [];
  const findings: AssignmentFinding[] = [];
  const wholes: AssignedWhole[] = [];
  let since = 0;
  for (const row of table.body) {
    const name = textIn(row, columns, 'unitName');
    const code = textIn(row, columns, 'unitCode');
    const parts = columns.filter(
      (column) => isPart(column) && readFigureCell(row.cells[column.place] ?? '').kind !== 'empty',
    );
    if (WHOLE_NAME.test(foldVietnamese(name))) wholes.push(...wholesOf(row, columns));
    else if (isSumName(name)) {
      findings.push(...sumsOf(row, cells.slice(since), columns));
      since = cells.length;
    } else if (parts.length > 0) {
      const unit = findUnit(code, name);
      const place = columns.find(({ role }) => role === 'unitName' || role === 'unitCode')?.place ?? 0;
      if (!unit.ok) findings.push(...unit.refusals.map((reason) => findingAt(row, place, reason)));
      else for (const column of parts) readPart(row, column, unit.value, { cells, findings });
    }
  }
  const once = withoutRepeated(cells);
  return {
    ok: true,
    value: {
      headRows: table.headRows,
      columns: columns.map((column, index) => ({ ...column, words: table.columns[index]?.words ?? [] })),
      cells: once.cells,
      wholes: wholes.filter((whole, index) => wholes.findIndex((other) => isOfSame(whole, other)) === index),
      findings: [...findings, ...once.findings],
    },
  };
}

function checkChoice(
  { targetKey, year }: AssignmentColumn,
  index: number,
  { targets }: AssignmentSheetContext,
): readonly Refusal[] {
  if (targetKey === null) return [];
  const target = targets.find(({ key }) => key === targetKey);
  if (!target) return [refusal('notFound', ['columns', String(index), 'targetId'], { value: targetKey })];
  const [from, to] = target.years;
  if (year !== null && year >= from && year <= to) return [];
  return [
    refusal('outOfRange', ['columns', String(index), 'year'], { value: String(year), allowed: `${from}..${to}` }),
  ];
}

type Shared = Pick<AssignmentColumn, 'targetKey' | 'year'>;
const isOfSame = (one: Shared, other: Shared): boolean => one.targetKey === other.targetKey && one.year === other.year;

const isPart = ({ role }: AssignmentColumn): boolean => role === 'share' || role === 'minimum' || role === 'maximum';

function finderOf({ units, successions }: AssignmentSheetContext, year: number) {
  const byCode = new Map(units.flatMap(({ id, code }) => [[code, id] as const, [id, id] as const]));
  const byName = unitFinder(units);
  const findFormer = formerUnitFinder(successions);
  return (code: string, name: string): Result<string> => {
    const coded = byCode.get(code);
    const named = byName(name);
    const isFound = name === '' ? coded !== undefined : named.some(({ id }) => coded === undefined || id === coded);
    const former = isFound ? null : findFormer({ code, name }, endOfYear(year));
    if (former) return { ok: false, refusals: [former] };
    if (coded !== undefined) return { ok: true, value: coded };
    const [found, ...others] = named;
    if (found && others.length === 0) return { ok: true, value: found.id };
    if (!found) return { ok: false, refusals: [refusal('unitUnknown', ['unit'], { value: name || code })] };
    const allowed = [found, ...others].map((unit) => `${unit.fullName} (${unit.code})`).join(', ');
    return { ok: false, refusals: [refusal('unitAmbiguous', ['unit'], { value: name, allowed })] };
  };
}

interface Read {
  readonly cells: AssignedCell[];
  readonly findings: AssignmentFinding[];
}

function readPart(row: SheetRow, column: ReadColumn, unitId: string, { cells, findings }: Read): void {
  const { place, role, targetKey, year, certain } = column;
  const text = (row.cells[place] ?? '').trim();
  const found = readFigureCell(text);
  const wrong = (reason: Refusal) => findings.push(findingAt(row, place, reason));
  const told = { value: text.slice(0, 100) };
  if (found.kind === 'formula') wrong(refusal('formulaNotAllowed', [role], told));
  else if (found.kind === 'unread') {
    wrong(refusal(found.reason === 'pointIsNotDecimal' ? 'pointUnclear' : 'notDecimal', [role], told));
  } else {
    const checked = checkWhole(found.kind === 'number' && !found.percent ? found.value : text, [role]);
    for (const reason of checked.refusals) wrong(reason);
    if (checked.number !== null && targetKey !== null && year !== null) {
      const what = { unitId, targetKey, year, field: role as AssignedField, value: checked.number, certain };
      cells.push({ cell: addressOf(row, place), row: row.number, ...what });
    }
  }
}

function sumsOf(
  row: SheetRow,
  above: readonly AssignedCell[],
  columns: readonly AssignmentColumn[],
): readonly AssignmentFinding[] {
  return columns.flatMap((column) => {
    const { place, role } = column;
    const stated = readFigureCell(row.cells[place] ?? '');
    const parts = above.filter((cell) => cell.field === role && isOfSame(cell, column));
    if (role !== 'share' || stated.kind !== 'number' || parts.length === 0) return [];
    const total = String(parts.reduce((sum, { value }) => sum + value, 0n));
    if (total === stated.value) return [];
    return [
      {
        ...findingAt(row, place, refusal('sumDiffers', [role], { value: stated.value, allowed: total })),
        warning: true,
      },
    ];
  });
}

/** Under each column of shares what it has to come to; one figure anywhere in the row where only one thing is shared out. */
function wholesOf(row: SheetRow, columns: readonly AssignmentColumn[]): readonly AssignedWhole[] {
  const shares = columns.filter(({ role }) => role === 'share');
  const under = shares.flatMap((column) => wholeAt(row, column.place, column));
  const [only, ...others] = shares;
  if (under.length > 0 || !only || others.some((other) => !isOfSame(only, other))) return under;
  return row.cells.flatMap((_, place) => wholeAt(row, place, only)).slice(0, 1);
}

function wholeAt(row: SheetRow, place: number, { targetKey, year }: AssignmentColumn): readonly AssignedWhole[] {
  const found = readFigureCell(row.cells[place] ?? '');
  const value = found.kind === 'number' && !found.percent ? checkWhole(found.value, ['whole']).number : null;
  if (value === null || targetKey === null || year === null) return [];
  return [{ cell: addressOf(row, place), targetKey, year, value }];
}

/** What is said twice counts once; of two parts of one unit neither does. */
function withoutRepeated(cells: readonly AssignedCell[]): Pick<AssignmentTable, 'cells' | 'findings'> {
  const findings: AssignmentFinding[] = [];
  const kept: AssignedCell[] = [];
  const groups = Map.groupBy(cells, ({ unitId, targetKey, year, field }) => `${unitId}/${targetKey}/${year}/${field}`);
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    const differing = others.find(({ value }) => value !== first.value);
    if (!differing) kept.push(first);
    else {
      for (const part of [first, ...others]) {
        const other = part === first ? differing : first;
        const told = { value: String(part.value), allowed: String(other.value), against: other.cell };
        const { cell, row } = part;
        findings.push({ row, cell, warning: false, refusal: refusal('figureRepeated', [part.field], told) });
      }
    }
  }
  return { cells: kept, findings };
}

function findingAt(row: SheetRow, place: number, reason: Refusal): AssignmentFinding {
  return { row: row.number, cell: addressOf(row, place), warning: false, refusal: reason };
}

const addressOf = ({ number }: SheetRow, place: number): string => `${columnLetters(place)}${number}`;

function textIn(row: SheetRow, columns: readonly AssignmentColumn[], role: AssignmentColumn['role']): string {
  const place = columns.find((column) => column.role === role)?.place;
  return place === undefined ? '' : (row.cells[place] ?? '').normalize('NFC').trim();
}
