import { ETHNIC_CODES, POVERTY_CAUSES, type SignKind } from '@bacthang/domain';
import { DEPRIVATIONS, HOUSEHOLD_GROUPS } from '../../lib/deprivation.labels.ts';
import { toWire } from '../../lib/wire.ts';
import { CLASSES } from '../household/household.labels.ts';
import { CAUSES } from '../support/support.labels.ts';

const LINES: Readonly<Record<string, string>> = {
  ...HOUSEHOLD_GROUPS,
  poor: CLASSES.POOR.label,
  nearPoor: CLASSES.NEAR_POOR.label,
  multidimensional: 'Nghèo đa chiều (nghèo và cận nghèo)',
  averageLiving: 'Hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
  total: 'Tổng số',
  all: 'Tổng số',
  none: 'Không thuộc nhóm nào ở trên',
  inSeveral: 'Thuộc từ hai nhóm trở lên',
  kinh: 'Kinh',
  minorities: 'Dân tộc thiểu số',
  foreign: 'Người nước ngoài',
  notRecorded: 'Chưa ghi',
};

const isEthnicCode = (name: string) => ETHNIC_CODES.some((code) => code === name);

/** A line of a report table in the words of the form; an ethnic group by its official code. */
export function lineLabel(name: string): string {
  const cause = POVERTY_CAUSES.find((each) => each === name);
  if (cause) return capitalized(CAUSES[toWire(cause)]);
  return LINES[name] ?? (isEthnicCode(name) ? `Dân tộc mã ${name}` : name);
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function deprivationLabel(name: string): string {
  return (DEPRIVATIONS as Readonly<Record<string, string>>)[name] ?? name;
}

const MOVEMENTS: Readonly<Record<string, string>> = {
  start: 'Số đầu kỳ',
  escapedToNearPoor: 'Thoát nghèo, thành cận nghèo',
  escapedAbove: 'Thoát, vượt chuẩn cận nghèo',
  otherDecrease: 'Giảm khác',
  fromNearPoor: 'Từ cận nghèo',
  rePoor: 'Tái nghèo',
  newlyPoor: 'Phát sinh mới',
  otherIncrease: 'Tăng khác',
  becamePoor: 'Thành hộ nghèo',
  fromPoor: 'Từ hộ nghèo',
  reNearPoor: 'Tái cận nghèo',
  newlyNearPoor: 'Phát sinh mới',
  end: 'Số cuối kỳ',
};

/** A column of a movement table. */
export function movementLabel(name: string): string {
  return MOVEMENTS[name] ?? name;
}

type Screaming<T extends string> = T extends `${infer A}${infer B}`
  ? `${A extends Uppercase<A> ? '_' : ''}${Uppercase<A>}${Screaming<B>}`
  : '';

export type SignKindCode = Screaming<SignKind>;

interface SignWords {
  readonly name: string;
  /** By what it is recognised. */
  readonly rule: string;
  /** What else may be behind it. */
  readonly innocent: string;
}

export const SIGN_WORDS: Readonly<Record<SignKindCode, SignWords>> = {
  ROTATION: {
    name: 'Luân phiên ra vào danh sách',
    rule: 'Nhiều hộ ra khỏi danh sách hộ nghèo từ hai lần trở lên trong sáu năm, hơn hẳn các đơn vị cùng cấp.',
    innocent: 'Hộ ở sát ngưỡng có thể ra vào nhiều lần một cách tự nhiên.',
  },
  BUNCHING: {
    name: 'Dồn điểm sát trên ngưỡng',
    rule: 'Số hộ có điểm ngay trên ngưỡng nhiều bất thường so với các khoảng điểm bên cạnh.',
    innocent: 'Cách làm tròn điểm của phiếu cũng có thể gây ra.',
  },
  EQUALS_TARGET: {
    name: 'Kết quả trùng chỉ tiêu',
    rule: 'Kết quả bằng đúng chỉ tiêu đến chữ số cuối cùng ba năm liền trở lên. Không xét chỉ tiêu 0% hay 100% và số đếm dưới 200, vì ở đó đơn vị trung thực cũng thường trùng.',
    innocent: 'Chỉ tiêu có thể đã được đặt theo kết quả dự kiến.',
  },
  OUTLYING_FALL: {
    name: 'Giảm nhanh khác thường',
    rule: 'Tỷ lệ hộ nghèo giảm nhanh hơn hẳn các xã khác trong cùng năm.',
    innocent: 'Một công trình hay chương trình lớn ở địa phương cũng có thể làm giảm nhanh.',
  },
  CHANGED_AFTER_DEADLINE: {
    name: 'Quyết định sau hạn',
    rule: 'Danh sách được quyết định sau ngày cuối của đợt rà soát.',
    innocent: 'Đây chỉ là điều ghi trong sổ, không suy đoán gì thêm.',
  },
  VANISHED_DEPRIVATIONS: {
    name: 'Hết thiếu hụt mà không thấy hỗ trợ',
    rule: 'Nhiều chỉ số thiếu hụt biến mất giữa hai lần rà soát mà sổ không ghi hỗ trợ nào, hơn hẳn các đơn vị khác.',
    innocent: 'Hộ có thể tự khắc phục, hoặc hỗ trợ chưa được ghi vào sổ.',
  },
  NO_RE_POVERTY: {
    name: 'Không hộ nào tái nghèo',
    rule: 'Không có hộ tái nghèo dù các đơn vị cùng cấp có nhiều đến mức khó là ngẫu nhiên.',
    innocent: 'Hỗ trợ sau thoát nghèo ở đây có thể tốt hơn.',
  },
};

const SIGN_FIGURES: Readonly<Record<string, string>> = {
  rotating: 'số hộ ra từ hai lần',
  everListed: 'số hộ từng trong danh sách',
  othersRotating: 'ở các nơi khác: ra từ hai lần',
  othersEverListed: 'ở các nơi khác: từng trong danh sách',
  years: 'số năm xem xét',
  cutOff: 'ngưỡng điểm',
  width: 'độ rộng khoảng điểm',
  below: 'số hộ ngay dưới ngưỡng',
  above: 'số hộ ngay trên ngưỡng',
  farBelow: 'số hộ ở khoảng dưới kế tiếp',
  farAbove: 'số hộ ở khoảng trên kế tiếp',
  fall: 'mức giảm (điểm %)',
  median: 'mức giảm ở giữa (điểm %)',
  usual: 'độ lệch thường gặp (điểm %)',
  dueOn: 'hạn cuối',
  changes: 'số lần sau hạn',
  lastChange: 'ngày quyết định',
  vanished: 'số thiếu hụt đã hết',
  withoutSupport: 'trong đó không thấy hỗ trợ',
  othersVanished: 'ở các nơi khác: đã hết',
  othersWithoutSupport: 'ở các nơi khác: không thấy hỗ trợ',
  escaped: 'số hộ đã thoát nghèo',
  othersEscaped: 'ở các nơi khác: đã thoát nghèo',
  othersReturned: 'ở các nơi khác: tái nghèo',
  from: 'từ năm',
  to: 'đến năm',
  equalYears: 'số năm liền trùng nhau',
  result: 'kết quả năm cuối',
};

/** Null for what no sentence needs. */
export function signFigureLabel(name: string): string | null {
  return SIGN_FIGURES[name] ?? null;
}

export const PART_WORDS = {
  RECORDS: { name: 'Hồ sơ sửa hoặc ghi muộn', meaning: 'Một đợt sau trong cùng năm đã quyết định khác đi.' },
  RULE: { name: 'Đổi chuẩn', meaning: 'Cùng câu trả lời ấy, chuẩn mới xếp hộ vào loại khác.' },
  BOUNDARY: { name: 'Đổi địa giới', meaning: 'Thôn chuyển đến hoặc chuyển đi đơn vị khác.' },
  FACTS: { name: 'Đời sống của hộ thay đổi', meaning: 'Hộ khá lên, khó đi, chuyển đến, chuyển đi, tách hoặc nhập.' },
} as const;

export const REASON_WORDS: Readonly<Record<string, string>> = {
  incomeLine: 'Nằm sang phía khác của ngưỡng thu nhập',
  incomeAlone: 'Có chuẩn chỉ xét thu nhập: từ ngưỡng trở xuống là hộ nghèo',
  deprivations: 'Số chỉ số thiếu hụt được tính khác đi',
};

/** Said of made-up households on a page and in a file alike. */
export const SYNTHETIC_SENTENCE = 'Số liệu giả định để trình diễn, không phải hộ có thật.';
