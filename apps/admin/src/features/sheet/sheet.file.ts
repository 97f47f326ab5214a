import type { SheetRow } from '@bacthang/domain/shared';
import type { SheetName } from '@bacthang/files';
import { unreadableSentence } from '../../lib/refusal.file.labels.ts';

const MEBIBYTE = 1024 * 1024;
/** A table of ten thousand rows has one or two. */
const MOST_BYTES = 16 * MEBIBYTE;
const LIMITS = { bytes: MOST_BYTES, unpacked: 128 * MEBIBYTE, rows: 10_000 };

export interface SheetFile {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** The sheets there are, and which was read; none of a table without sheets. */
  readonly sheets: readonly SheetName[];
  readonly sheet: number;
}

export type SheetRead =
  | { readonly ok: true; readonly file: SheetFile }
  | { readonly ok: false; readonly reason: string };

const refused = (reason: string): SheetRead => ({ ok: false, reason });

/** Why these cannot be a table, before anything is read; null where one may be. */
export function sheetFileRefusal(files: readonly { readonly name: string; readonly size: number }[]): string | null {
  const [file] = files;
  if (!file) return 'Chưa chọn tệp nào.';
  if (files.length > 1) return `Mỗi lần nhập một bảng; vừa chọn ${files.length} tệp.`;
  if (file.size === 0) return `“${file.name}” rỗng, không có dữ liệu nào.`;
  if (file.size > MOST_BYTES) {
    return `“${file.name}” lớn hơn ${MOST_BYTES / MEBIBYTE} MB. Hãy bỏ hình ảnh, hoặc chép riêng bảng cần nhập sang tệp mới.`;
  }
  return null;
}

/**
 * Reads a sheet of a file in the browser, the one chosen or the first with rows. The reader is loaded when it is asked for.
 */
export async function readSheetFile(file: File, chosen?: number): Promise<SheetRead> {
  const { listSheets, readSheet } = await import('@bacthang/files');
  const name = file.name.normalize('NFC');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return refused(`Không đọc được “${name}”. Tệp đã bị chuyển đi, hay đang mở ở chương trình khác?`);
  const listed = await listSheets(bytes, name, LIMITS);
  if (!listed.ok) return refused(unreadableSentence(listed.refusal.code));
  const places = chosen === undefined ? listed.value.map(({ place }) => place) : [chosen];
  for (const sheet of places.length > 0 ? places : [0]) {
    const read = await readSheet(bytes, name, LIMITS, { sheet, decimalComma: true });
    if (!read.ok) return refused(unreadableSentence(read.refusal.code));
    if (read.value.length > 0 || chosen !== undefined) {
      return { ok: true, file: { name, rows: read.value, sheets: listed.value, sheet } };
    }
  }
  return refused(`“${name}” không có dòng nào.`);
}

/** What a spreadsheet puts on the clipboard: tabs between cells, a cell of several lines between quotes. */
export function readPasted(text: string): SheetRead {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const put = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (const [at, letter] of [...text.replaceAll(/\r\n?/g, '\n')].entries()) {
    if (letter === '"' && (quoted || cell === '')) quoted = !quoted || at === 0;
    else if (quoted) cell += letter === '\n' ? ' ' : letter;
    else if (letter === '\t') put();
    else if (letter === '\n') {
      put();
      rows.push([]);
    } else cell += letter;
  }
  put();
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells }));
  const filled = numbered.filter(({ cells }) => cells.some((each) => each !== ''));
  if (filled.length < 2)
    return refused('Chưa thấy bảng nào trong phần đã dán. Hãy chép cả dòng tiêu đề và các dòng số liệu.');
  if (filled.length > LIMITS.rows) return refused(`Phần đã dán có hơn ${LIMITS.rows} dòng; hãy chia nhỏ.`);
  return { ok: true, file: { name: 'Bảng đã dán', rows: filled, sheets: [], sheet: 0 } };
}
