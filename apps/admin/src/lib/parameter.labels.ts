import { DEPRIVATIONS, HOUSEHOLD_GROUPS } from './deprivation.labels.ts';

/** What a parameter is about: the part of its key before the first dot. */
const ABOUT: Readonly<Record<string, string>> = {
  incomeLine: 'Mức thu nhập chuẩn',
  povertyLine: 'Chuẩn nghèo về thu nhập',
  livingLine: 'Chuẩn mức sống tối thiểu',
  deprivationLine: 'Số chỉ số thiếu hụt để là hộ nghèo',
  averageUpper: 'Mức trên của mức sống trung bình',
  scoreLine: 'Điểm thu nhập chuẩn',
  scorePovertyLine: 'Điểm thu nhập của chuẩn nghèo',
  scoreLivingLine: 'Điểm thu nhập của mức sống tối thiểu',
  scoreAverageUpper: 'Điểm trên của mức sống trung bình',
  deprivationScoreLine: 'Điểm thiếu hụt để là hộ nghèo',
  pointsPerDeprivation: 'Điểm của một chỉ số thiếu hụt',
  lowIncomeUpper: 'Mức trên của người lao động có thu nhập thấp',
  nearPoor: 'Hộ cận nghèo',
  indicators: 'Danh mục chỉ số',
  ...DEPRIVATIONS,
  ...HOUSEHOLD_GROUPS,
};

/** Which side of it: the part after the dot. */
const SIDES: Readonly<Record<string, string>> = {
  rural: 'nông thôn',
  urban: 'thành thị',
  wording: 'lời văn',
  workingAgeFrom: 'tuổi lao động từ',
  morePercentThan: 'nhiều hơn',
  childUnder: 'trẻ em dưới',
  allowances: 'trợ cấp hằng tháng được tính',
  fromAge: 'từ đủ',
  upToAge: 'đến',
  minorUnder: 'người chưa thành niên dưới',
  bornFrom: 'sinh từ năm',
  levels: 'trình độ được tính là đạt',
  levelsOfMinors: 'trình độ đạt của người chưa thành niên',
  levelsOfAdults: 'trình độ đạt của người lớn',
  under: 'dưới',
  primaryFrom: 'vào tiểu học từ',
  lowerSecondaryFrom: 'vào trung học cơ sở từ',
  nonDurableAtLeast: 'kết cấu không bền chắc từ',
  lessThan: 'dưới',
  clean: 'nguồn được coi là sạch',
  hygienic: 'loại được coi là hợp vệ sinh',
  devices: 'phương tiện được tính',
  months: 'trong',
  notCounted: 'dân tộc không tính',
};

/** A parameter in words: `Mức thu nhập chuẩn, nông thôn`; a key that is new here stays as it is. */
export function parameterLabel(key: string): string {
  const [about = '', side] = key.split('.');
  const subject = ABOUT[about];
  if (subject === undefined) return key;
  if (side === undefined) return subject;
  return `${subject}, ${SIDES[side] ?? side}`;
}

const PROCEDURE_KEYS: Readonly<Record<string, string>> = {
  inForce: 'Quy trình này còn áp dụng',
  calendar: 'Thời gian mở đợt rà soát',
  agreeingPercent: 'Tỷ lệ người dự họp đồng ý',
  posting: 'Thời hạn niêm yết',
  recheck: 'Thời hạn phúc tra',
  recheckPosting: 'Thời hạn niêm yết kết quả phúc tra',
  opinion: 'Thời hạn cho ý kiến của cấp trên',
  decision: 'Thời hạn ra quyết định (rà soát thường xuyên)',
  opinionRule: 'Có xin ý kiến cấp trên hay không',
};

/** A fact of a procedure in words. */
export function procedureLabel(key: string): string {
  return PROCEDURE_KEYS[key] ?? key;
}

/** `3 ngày làm việc`, `50%`; empty for what is no number. */
export function termText(key: string, value: number | null): string {
  if (value === null) return '';
  if (key === 'agreeingPercent') return `${value}%`;
  return key === 'decision' ? `${value} ngày` : `${value} ngày làm việc`;
}

const CODES: Readonly<Record<string, string>> = {
  'MDP-2016': 'Chuẩn 2016–2020',
  'MDP-2022': 'Chuẩn 2022–2025',
  'MDP-2027': 'Chuẩn 2027–2030',
  'TT-17-2016': 'TT 17/2016/TT-BLĐTBXH',
  'QD-24-2021': 'QĐ 24/2021/QĐ-TTg',
  'TT-07-2021': 'TT 07/2021/TT-BLĐTBXH',
  'TT-02-2022': 'TT 02/2022/TT-BLĐTBXH',
};

/** A standard, procedure or layout as people call it; the code stands beside it where it matters. */
export function codeLabel(code: string | null): string {
  return code === null ? 'chưa tìm thấy văn bản' : (CODES[code] ?? code);
}
