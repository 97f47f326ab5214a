import { formatDate } from '../../../lib/format.ts';
import { CLASSES, villageLabel } from '../../household/household.labels.ts';
import { csvRows } from '../../insight/report.csv.ts';
import type { UnmetNeed } from '../support.documents.ts';
import { CAUSES, supportKindLabel } from '../support.labels.ts';

const COLUMNS = ['Mã hộ', 'Chủ hộ', 'Cho ai', 'Loại hỗ trợ', 'Từ ngày', 'Thôn', 'Xã', 'Xếp loại', 'Nguyên nhân'];

/** The list as a file for a spreadsheet. */
export function unmetCsv(rows: readonly UnmetNeed[]): string {
  return csvRows([
    COLUMNS,
    ...rows.map(({ code, headName, memberName, kind, since, village, class: of, causes }) => [
      code,
      headName ?? '',
      memberName ?? 'cả hộ',
      supportKindLabel(kind),
      formatDate(since),
      villageLabel(village),
      village.parent?.fullName ?? '',
      of === null ? '' : CLASSES[of].label,
      causes.map((cause) => CAUSES[cause]).join('; '),
    ]),
  ]);
}
