import { IMPORT_COLUMN_NAMES, IMPORT_COLUMNS } from '@bacthang/domain';
import { workbook } from '@bacthang/files/testing';

export const IMPORT_ROWS = 100_000;
const PEOPLE = 4;
const RELATIONS = ['Chủ hộ', 'Vợ', 'Con', 'Con'];

/** A made-up workbook in the template: 25,000 households of four, every column filled. */
export function importFile(): Uint8Array<ArrayBuffer> {
  const header = IMPORT_COLUMN_NAMES.map((column) => IMPORT_COLUMNS[column].header);
  const rows = Array.from({ length: IMPORT_ROWS }, (_, row) => {
    const place = row % PEOPLE;
    const number = `0010${70 + place}${String(row).padStart(6, '0')}`;
    const said = ['15/08/1970', 'Nam', number, 'Kinh', 'Không', 'Không'];
    const household = `HN-${(row - place) / PEOPLE}`;
    return [household, 'Thôn Đông', 'Xóm 3', '01/01/2015', `Nguyễn Văn ${row}`, RELATIONS[place] ?? '', ...said];
  });
  return workbook([header, ...rows]);
}
