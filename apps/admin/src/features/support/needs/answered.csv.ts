import { formatDate } from '../../../lib/format.ts';
import { CLASSES, villageLabel } from '../../household/household.labels.ts';
import { csvRows } from '../../insight/report.csv.ts';
import type { AnsweredNeed } from '../support.documents.ts';
import { CAUSES, SOURCES, supportKindLabel, whatWasGiven } from '../support.labels.ts';

const COLUMNS = ['Mã hộ', 'Chủ hộ', 'Cho ai', 'Loại hỗ trợ', 'Từ ngày', 'Thôn', 'Xã', 'Xếp loại', 'Nguyên nhân'];
const GIVEN_COLUMNS = ['Được giúp ngày', 'Nơi giúp', 'Nguồn', 'Mức, hiện vật'];

/** The list as a file for a spreadsheet; of those who were helped with when and by whom. */
export function answeredCsv(rows: readonly AnsweredNeed[], helped: boolean): string {
  return csvRows([
    helped ? [...COLUMNS, ...GIVEN_COLUMNS] : COLUMNS,
    ...rows.map(({ code, headName, memberName, kind, since, village, class: of, causes, given }) => [
      code,
      headName ?? '',
      memberName ?? 'cả hộ',
      supportKindLabel(kind),
      formatDate(since),
      villageLabel(village),
      village.parent?.fullName ?? '',
      of === null ? '' : CLASSES[of].label,
      causes.map((cause) => CAUSES[cause]).join('; '),
      ...(given ? [formatDate(given.on), given.giver, SOURCES[given.source], whatWasGiven(given)] : []),
    ]),
  ]);
}
