import { formatDecimal, formatInteger } from '../../lib/format.ts';
import { deprivationLabel, lineLabel, movementLabel } from './insight.labels.ts';
import type { Report, ReportLine } from './report.documents.ts';

/** A report table as it stands on the screen, on paper and in a file: a head, and rows that begin with their name. */
export interface PrintedTable {
  readonly number: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...string[]])[];
  readonly note?: string;
}

const percent = (rate: string | null) => (rate === null ? '–' : `${formatDecimal(rate)}%`);

function lines(number: string, title: string, given: readonly ReportLine[], note?: string): PrintedTable {
  return {
    number,
    title,
    columns: ['Chỉ tiêu', 'Hộ', 'Nhân khẩu'],
    rows: given.map(({ name, households, persons }) => [
      lineLabel(name),
      formatInteger(households),
      formatInteger(persons),
    ]),
    ...(note === undefined ? {} : { note }),
  };
}

function rated(number: string, title: string, given: readonly ReportLine[], note: string): PrintedTable {
  return {
    number,
    title,
    columns: ['Chỉ tiêu', 'Hộ', 'Tỷ lệ hộ', 'Nhân khẩu'],
    rows: given.map(({ name, households, householdRate, persons }) => [
      lineLabel(name),
      formatInteger(households),
      percent(householdRate),
      formatInteger(persons),
    ]),
    note,
  };
}

function movement(number: string, title: string, columns: Report['movement']['poor']): PrintedTable {
  return {
    number,
    title,
    columns: ['Cột', 'Hộ', 'Nhân khẩu'],
    rows: columns.map(({ name, households, persons }, index) => [
      `${index + 1}. ${movementLabel(name)}`,
      formatInteger(households),
      formatInteger(persons),
    ]),
    note: 'Cột 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8. Người đến và người đi trong cùng một hộ bù trừ nhau.',
  };
}

type Deprivations = Report['tables']['deprivationsOfPoor'];

function deprivations(number: string, title: string, given: Deprivations): PrintedTable {
  return {
    number,
    title,
    columns: ['Chỉ số thiếu hụt', 'Số hộ', 'Tỷ lệ'],
    rows: given.map(({ deprivation, households, rate }) => [
      deprivationLabel(deprivation),
      formatInteger(households),
      percent(rate),
    ]),
  };
}

function children({ childrenOfPoor: poor, childrenOfNearPoor: near }: Report['tables']): PrintedTable {
  const row = (name: string, field: keyof typeof poor): readonly [string, ...string[]] => [
    name,
    formatInteger(poor[field]),
    formatInteger(near[field]),
  ];
  return {
    number: '11',
    title: 'Trẻ em dưới 16 tuổi',
    columns: ['Chỉ tiêu', 'Trong hộ nghèo', 'Trong hộ cận nghèo'],
    rows: [
      row('Tổng số trẻ em', 'children'),
      row('Chưa có bảo hiểm y tế', 'withoutHealthInsurance'),
      row('Suy dinh dưỡng', 'malnourished'),
      row('Từ 6 tuổi, không đi học', 'notAtSchool'),
    ],
    note: 'Chỉ đếm những gì phiếu rà soát đã trả lời.',
  };
}

const SEVERAL = 'Một hộ có thể thuộc nhiều nhóm, nên các nhóm cộng lại có thể lớn hơn tổng số.';
const OTHERS_NOT_COUNTED = 'Chưa ai đếm các hộ không rà soát theo dân tộc, nên chỉ có tỷ lệ chung.';

/** Biểu 1–13, with the unit's parts after the first. */
export function printedTables(report: Report): readonly PrintedTable[] {
  const { tables, movement: moved, parts } = report;
  const total = tables.totalHouseholds;
  return [
    rated(
      '1',
      'Tổng hợp kết quả rà soát',
      tables.main,
      `Tỷ lệ tính trên ${total === null ? 'tổng số hộ (chưa có)' : `${formatInteger(total)} hộ`} theo các quyết định. Tổng số nhân khẩu của toàn dân chưa có trong sổ nên không tính tỷ lệ nhân khẩu.`,
    ),
    byPart(parts),
    movement('2', 'Diễn biến hộ nghèo', moved.poor),
    movement('3', 'Diễn biến hộ cận nghèo', moved.nearPoor),
    deprivations('4, 5', 'Thiếu hụt của hộ nghèo', tables.deprivationsOfPoor),
    deprivations('6, 7', 'Thiếu hụt của hộ cận nghèo', tables.deprivationsOfNearPoor),
    lines('8a', 'Hộ nghèo theo nhóm đối tượng', tables.groupsOfPoor, SEVERAL),
    lines('8b', 'Hộ cận nghèo theo nhóm đối tượng', tables.groupsOfNearPoor, SEVERAL),
    lines('9a', 'Hộ nghèo theo dân tộc của chủ hộ', tables.ethnicitiesOfPoor),
    lines('9b', 'Hộ cận nghèo theo dân tộc của chủ hộ', tables.ethnicitiesOfNearPoor),
    lines('10a', 'Hộ nghèo theo nguyên nhân', tables.causesOfPoor, 'Một hộ có thể có nhiều nguyên nhân.'),
    lines('10b', 'Hộ cận nghèo theo nguyên nhân', tables.causesOfNearPoor, 'Một hộ có thể có nhiều nguyên nhân.'),
    children(tables),
    rated('12', 'Tổng hợp hộ nghèo', tables.overviewOfPoor, OTHERS_NOT_COUNTED),
    rated('13', 'Tổng hợp hộ cận nghèo', tables.overviewOfNearPoor, OTHERS_NOT_COUNTED),
  ];
}

function byPart(parts: Report['parts']): PrintedTable {
  const cells = (main: readonly ReportLine[], name: string) => {
    const line = main.find((each) => each.name === name);
    return line ? [formatInteger(line.households), percent(line.householdRate)] : ['–', '–'];
  };
  return {
    number: '1 (từng đơn vị)',
    title: 'Hộ nghèo, hộ cận nghèo của từng đơn vị bên dưới',
    columns: ['Đơn vị', 'Hộ nghèo', 'Tỷ lệ', 'Hộ cận nghèo', 'Tỷ lệ'],
    rows: parts.map(({ unit, tables: { main } }) => [
      unit.fullName,
      ...cells(main, 'poor'),
      ...cells(main, 'nearPoor'),
    ]),
  };
}
