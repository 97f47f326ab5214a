import type { Allocation } from '@bacthang/domain/cascade';
import { foldVietnamese } from '@bacthang/domain/shared';
import { useMemo } from 'react';
import { copyText, downloadText } from '../../../../lib/clipboard.ts';
import { formatInteger } from '../../../../lib/format.ts';
import { notify } from '../../../../lib/notify.ts';
import { parseCells } from '../../../observation/entry.paste.ts';
import type { Place } from '../../board.keys.ts';
import { byHandOf, type CellChange, setCells } from '../assign.draft.ts';
import type { Sheet } from '../sheet.ts';
import type { Assign } from '../use-assign.ts';
import { raised } from '../words/assign.labels.ts';
import { type AssignRow, type Column, type ColumnKey, cellText, cellValue, fieldOf } from './assign.columns.ts';
import { exportedTable, plain, toCsv, toTsv } from './assign.export.ts';
import { readPaste } from './assign.paste.ts';
import { shownSum, totalsOf } from './assign.totals.ts';
import { type GridRange, span } from './grid.range.ts';

interface TableInput {
  readonly sheet: Sheet;
  readonly assign: Assign;
  readonly columns: readonly Column[];
  /** Shares by the way that it is held against. */
  readonly other: Allocation | null;
}

/** The sheet as a table: its rows and totals, and what the cells, the clipboard and a file do with them. */
export function useSheetTable({ sheet, assign, columns, other }: TableInput) {
  const { draft, standing, present, refusals } = assign;
  const sum = useMemo(() => shownSum(draft, standing, sheet), [draft, standing, sheet]);
  const totals = useMemo(() => totalsOf({ draft, standing, other, sum }, sheet), [draft, standing, other, sum, sheet]);
  const wrong = useMemo(
    () => new Set(refusals.flatMap(({ path: [list, row, field] }) => (list === 'units' ? [`${row} ${field}`] : []))),
    [refusals],
  );

  const isWholeWrong = refusals.some(({ path, code }) => path[0] === 'whole' && WHOLE_CODES.has(code));

  const rowAt = (index: number): AssignRow | null => {
    const unit = sheet.units[index];
    if (!unit) return null;
    const [share = null, others] = [standing?.shares[index], other?.shares[index]];
    return { unit, byHand: byHandOf(draft, unit.key), share, other: others?.share ?? null };
  };
  const rowsBetween = (top: number, bottom: number) => span(top, bottom).flatMap((index) => rowAt(index) ?? []);
  const rows = () => rowsBetween(0, sheet.units.length - 1);
  const table = () => exportedTable({ sheet, columns, rows: rows(), totals });

  const set = (changes: readonly CellChange[]) => assign.change(setCells(present, changes));
  const at = (row: number, field: CellChange['field'], text: string): CellChange => ({
    unitKey: sheet.units[row]?.key ?? '',
    field,
    text,
  });

  const paste = (text: string, place: Place) => {
    const cells = parseCells(text) ?? [[text.trim()]];
    const result = readPaste(cells, { units: sheet.units, columns }, place);
    if (result.kind === 'manyFigures') {
      return notify({
        color: 'yellow',
        title: 'Chưa dán',
        message:
          'Bảng chép có nhiều cột số mà không có dòng tên cột. Chép cả dòng tên cột, hoặc chỉ tên và một cột số.',
      });
    }
    const { changes, strangers, leftOut } = result.pasted;
    set(changes);
    const unknown =
      strangers.length > 0 ? ` Không nhận ra ${strangers.length} tên: ${strangers.slice(0, NAMED).join(', ')}.` : '';
    const outside = leftOut > 0 ? ` ${formatInteger(leftOut)} ô nằm ngoài bảng hoặc ở cột chỉ để đọc đã bỏ qua.` : '';
    return notify({
      message: `Đã dán ${formatInteger(changes.length)} ô.${unknown}${outside}`,
      undo: () => assign.change(present),
    });
  };

  const copy = ({ top, bottom, left, right }: GridRange) =>
    toTsv(
      rowsBetween(top, bottom).map((row) => [
        ...(left < 0 ? [raised(row.unit.fullName)] : []),
        ...columns.slice(Math.max(0, left), right + 1).map(({ key }) => plain(cellValue(row, key, sheet))),
      ]),
    );

  return {
    sum,
    totals,
    rowAt,
    /** Every row, for paper and for a file. */
    rows,
    textAt: (row: AssignRow, key: ColumnKey) => cellText(cellValue(row, key, sheet), key),
    /** What is wrong with the whole by itself. */
    wholeError: isWholeWrong ? 'Cần một số nguyên không âm.' : undefined,
    isWrong: (row: number, field: string) => wrong.has(`${row} ${field}`),
    actions: {
      type: (row: number, field: CellChange['field'], text: string) =>
        assign.type(setCells(present, [at(row, field, text)])),
      enter: (row: number, field: CellChange['field'], text: string) => set([at(row, field, text)]),
      cancel: () => assign.type(null),
      clear: ({ top, bottom, left, right }: GridRange) =>
        set(
          rowsBetween(top, bottom).flatMap(({ unit }) =>
            columns.slice(Math.max(0, left), right + 1).flatMap((column) => {
              const field = fieldOf(column);
              return field ? [{ unitKey: unit.key, field, text: '' }] : [];
            }),
          ),
        ),
      togglePin: (row: number) => {
        const found = rowAt(row);
        if (found) set([at(row, 'pinned', found.byHand.pinned === '' ? String(found.share?.share ?? '') : '')]);
      },
      paste,
      copy,
    },
    copyAll: async () => {
      const copied = await copyText(toTsv(table()));
      await notify(
        copied
          ? { message: `Đã chép ${formatInteger(sheet.units.length)} dòng. Mở Excel và dán (Ctrl+V).` }
          : { color: 'yellow', message: 'Trình duyệt không cho chép. Hãy dùng “Tải tệp cho Excel”.' },
      );
    },
    download: async (name: string) => {
      downloadText(name, toCsv(table()), 'text/csv;charset=utf-8');
      await notify({ message: `Đã tải ${name}: mở bằng Excel, sửa, rồi chép cả bảng dán lại vào đây cũng được.` });
    },
    /** The first row whose unit has those words; null where none has. */
    find: (text: string): number | null => {
      const wanted = foldVietnamese(text);
      const found = sheet.units.findIndex(({ fullName }) => foldVietnamese(fullName).includes(wanted));
      return wanted === '' || found < 0 ? null : found;
    },
  };
}

const WHOLE_CODES: ReadonlySet<string> = new Set(['fieldRequired', 'notWhole', 'outOfRange', 'tooManyDigits']);

/** Names that a notice tells. */
const NAMED = 5;
