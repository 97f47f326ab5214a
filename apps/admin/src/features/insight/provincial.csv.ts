import { CLASSES, villageLabel } from '../household/household.labels.ts';
import type { ProvincialHousehold } from './provincial.documents.ts';
import { csvRows } from './report.csv.ts';

const COLUMNS = ['Mã hộ', 'Chủ hộ', 'Số nhân khẩu', 'Thôn', 'Xã', 'Theo chuẩn quốc gia', 'Theo chuẩn của tỉnh'];

/** The list as a file for a spreadsheet. */
export function provincialCsv(rows: readonly ProvincialHousehold[]): string {
  return csvRows([
    COLUMNS,
    ...rows.map(({ code, headName, persons, village, national, provincial }) => [
      code ?? '',
      headName,
      String(persons),
      villageLabel(village),
      village.parent?.fullName ?? '',
      CLASSES[national].label,
      CLASSES[provincial].label,
    ]),
  ]);
}
