import { isDecimalString } from '@bacthang/domain/shared';
import { formatDate, formatDecimal } from './format.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A figure or a day in Vietnamese form; any other text as it is. */
export function shown(text: string | null): string {
  if (text === null) return '(để trống)';
  if (DAY.test(text)) return formatDate(text);
  return isDecimalString(text) && !/^(19|20)\d\d$/.test(text) ? formatDecimal(text) : `“${text}”`;
}

const RANGE = /^(\(?)(-?[\d.]+?)\.\.(-?[\d.]*?)\]?$/;

/** `0..100` → `từ 0 đến 100`; `1..` → `từ 1 trở lên`; `(0..1]` → `trên 0 và không quá 1`. */
export function shownRange(allowed: string | null): string {
  const [, open, from = '', to = ''] = RANGE.exec(allowed ?? '') ?? [];
  if (open === undefined) return allowed ?? '';
  if (open === '(') return to === '' ? `trên ${plain(from)}` : `trên ${plain(from)} và không quá ${plain(to)}`;
  return to === '' ? `từ ${plain(from)} trở lên` : `từ ${plain(from)} đến ${plain(to)}`;
}

const BOUND_WORDS: Readonly<Record<string, string>> = {
  '<': 'dưới ',
  '<=': 'không quá ',
  '=': '',
  '>=': 'từ ',
  '>': 'trên ',
};

/** A bound as a rule writes it: `<=0.80` → `không quá 0,80`. */
export function shownBound(bound: string | null): string {
  const [, sign = '', figure = ''] = /^(<=|>=|<|>|=)(.+)$/.exec(bound ?? '') ?? [];
  return sign === '' ? shown(bound) : BOUND_WORDS[sign] + plain(figure);
}

/** The upper end of `0..300`. */
export function upperEnd(allowed: string | null): string {
  const [, , , to] = RANGE.exec(allowed ?? '') ?? [];
  return to ? plain(to) : '';
}

function plain(text: string): string {
  return /^(19|20|21)\d\d$/.test(text) ? text : isDecimalString(text) ? formatDecimal(text) : text;
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Tên kế hoạch',
  number: 'Số ký hiệu',
  documentNumber: 'Số ký hiệu',
  issuedOn: 'Ngày ban hành',
  periodFrom: 'Năm đầu',
  periodTo: 'Năm cuối',
  outlookYear: 'Năm định hướng',
  statement: 'Lời văn chỉ tiêu',
  indicatorCode: 'Chỉ số',
  subgroupCode: 'Nhóm',
  nestedInKey: 'Chỉ tiêu bao trùm',
  kind: 'Dạng chỉ tiêu',
  comparator: 'So sánh',
  value: 'Mức',
  upper: 'Mức phấn đấu',
  baseYear: 'Năm gốc',
  condition: 'Đối tượng được tính',
  reference: 'Mức tham chiếu',
  section: 'Mục trong kế hoạch',
  assessor: 'Cơ quan đánh giá',
  note: 'Ghi chú',
  reason: 'Lý do',
  decision: 'Trả lời',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  year: 'Năm',
  name: 'Tên',
  email: 'Thư điện tử',
  password: 'Mật khẩu',
  role: 'Quyền',
  issuer: 'Cơ quan ban hành',
  date: 'Ngày',
  heading: 'Tiêu đề mục',
  paragraphs: 'Đoạn văn',
  preamble: 'Lời dẫn',
  sections: 'Các mục',
  scope: 'Phạm vi',
  count: 'Số lượng',
  planned: 'Kế hoạch',
  amount: 'Số tiền',
  description: 'Mô tả',
  purpose: 'Mục đích gửi',
  objective: 'Mục tiêu',
  code: 'Mã',
  deadline: 'Thời hạn',
  deliverable: 'Sản phẩm',
  duty: 'Nhiệm vụ',
  organizationName: 'Cơ quan',
  subject: 'Nội dung báo cáo',
  pastResults: 'Kết quả kỳ trước',
  targets: 'Các chỉ tiêu',
  tasks: 'Các nhiệm vụ',
  key: 'Mã',
  end: 'Số cuối kỳ',
  escapedToNearPoor: 'Hộ nghèo thoát nghèo thành cận nghèo',
  escapedAbove: 'Thoát nghèo, vượt chuẩn cận nghèo',
  otherDecrease: 'Giảm khác',
  fromNearPoor: 'Hộ cận nghèo rơi xuống nghèo',
  rePoor: 'Tái nghèo',
  newlyPoor: 'Nghèo phát sinh mới',
  otherIncrease: 'Tăng khác',
  becamePoor: 'Hộ cận nghèo thành hộ nghèo',
  fromPoor: 'Hộ cận nghèo từ hộ nghèo',
  reNearPoor: 'Tái cận nghèo',
  newlyNearPoor: 'Cận nghèo phát sinh mới',
  whole: 'Số phải chia',
  minimum: 'Mức tối thiểu',
  maximum: 'Mức tối đa',
  pinned: 'Mức đã ghim',
  basis: 'Số gốc để chia',
  start: 'Số đầu kỳ',
  fileName: 'Tên tệp',
  contentBase64: 'Nội dung tệp',
  birthDate: 'Ngày sinh',
  identityNumber: 'Số định danh',
  members: 'Thành viên',
  householdCode: 'Mã hộ',
  village: 'Thôn',
  relation: 'Quan hệ với chủ hộ',
  residesFrom: 'Ở từ ngày',
  rows: 'Dòng dữ liệu',
  cells: 'Ô dữ liệu',
  unit: 'Đơn vị',
  indicator: 'Chỉ tiêu',
  measureUnit: 'Đơn vị tính',
  file: 'Tệp',
  addresses: 'Địa chỉ',
  openedOn: 'Ngày mở đợt',
  month: 'Tháng',
  policyYear: 'Năm áp dụng chính sách',
  present: 'Số người dự',
  agreeing: 'Số người đồng ý',
  on: 'Ngày',
  giver: 'Đơn vị hỗ trợ',
  inKind: 'Hiện vật',
  text: 'Chữ cần tìm',
  villageKey: 'Thôn',
  address: 'Địa chỉ trong thôn',
  existsFrom: 'Vào sổ từ',
  sex: 'Giới tính',
  ethnicity: 'Dân tộc',
  from: 'Từ ngày',
  to: 'Đến ngày',
  intoHouseholdId: 'Hộ nhận',
  fromHouseholdId: 'Hộ cũ',
  source: 'Nguồn đã đọc',
  sheet: 'Tệp bảng điểm',
  points: 'Điểm',
  stratum: 'Vùng',
  itemCode: 'Mã mục',
  itemName: 'Mục',
  optionCode: 'Mã trả lời',
  optionName: 'Trả lời',
  document: 'Văn bản',
  article: 'Điều, phụ lục, trang',
  totalHouseholds: 'Tổng số hộ của xã',
  signedBy: 'Người ký',
  applicant: 'Người đề nghị',
  receivedOn: 'Ngày nhận',
  leavesOn: 'Không còn ở đây từ',
  arrivesOn: 'Ở đây từ',
  movesOn: 'Ở đó từ',
  validFrom: 'Áp dụng từ ngày',
  toUnitKey: 'Xã chuyển đến',
  unitKey: 'Đơn vị',
  places: 'Nơi niêm yết',
  finding: 'Kết quả phúc tra',
  headRow: 'Dòng tiêu đề',
  place: 'Cột',
  cell: 'Ô',
  workedDays: 'Ngày làm bù',
  holidays: 'Ngày nghỉ',
  votes: 'Kết quả họp',
  standardCode: 'Chuẩn nghèo',
  procedureCode: 'Quy trình rà soát',
  everyYear: 'Hạn hằng năm',
  quarter: 'Hạn hằng quý',
  via: 'Gửi qua',
  contents: 'Nội dung tiểu dự án',
  beneficiaries: 'Đối tượng',
  recipients: 'Nơi nhận',
  fundingSources: 'Nguồn vốn',
  components: 'Dự án thành phần',
  responsibilities: 'Phân công',
  obligations: 'Chế độ báo cáo',
  overrides: 'Mức của tỉnh',
  units: 'Các đơn vị',
  columns: 'Các cột',
  allocation: 'Cách chia',
  answer: 'Trả lời',
  commitment: 'Mức cam kết',
  proposal: 'Mức đề nghị',
  componentCodes: 'Dự án thành phần',
  parentCode: 'Dự án chứa nó',
  content: 'Nội dung kế hoạch',
  facts: 'Thông tin đã ghi',
  directives: 'Văn bản căn cứ',
  directiveIds: 'Văn bản căn cứ',
  corrects: 'Lần ghi được sửa',
  due: 'Thời hạn',
  drafts: 'Các bản chia nháp',
  entries: 'Các số liệu',
  figures: 'Các số liệu',
  indicatorCodes: 'Các chỉ số',
  most: 'Số hộ mỗi lần',
  only: 'Các hộ được chọn',
  parentKey: 'Mục chứa nó',
  resolutions: 'Các trả lời',
  rules: 'Các quy định',
  table: 'Bảng chia chỉ tiêu',
  taken: 'Các ô được nhận',
  target: 'Chỉ tiêu',
  targetKey: 'Chỉ tiêu',
  taskKey: 'Nhiệm vụ',
  wholes: 'Các số phải chia',
  expectedVersion: 'Phiên bản',
};

/** The field that a refusal is about, as the form names it: the last word of its path that has a name. */
export function fieldLabel(path: readonly string[]): string {
  const known = path.findLast((step) => FIELDS[step] !== undefined);
  return (known && FIELDS[known]) ?? 'Giá trị';
}

/** Where in a list a field stands, counted from one as people count: ` (dòng 3)`, ` (dòng 3.1)` in a list within a list. */
export function lineOf(path: readonly string[]): string {
  const places = path.flatMap((step) => (/^\d+$/.test(step) ? [Number(step) + 1] : []));
  return places.length === 0 ? '' : ` (dòng ${places.join('.')})`;
}
