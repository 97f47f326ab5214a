import type { HouseholdClass, HouseholdLabel, ReviewActKind, ReviewKind, ReviewStep } from '@bacthang/domain';
import type { LabelledLooks, Tone } from '../../ui/chip.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { CLASSES, LABELS } from '../household/household.labels.ts';

/** The register's words for a class, by the domain's own: what judges in the browser speaks those. */
export const CLASS_LOOKS: Readonly<Record<HouseholdClass, LabelledLooks>> = {
  poor: CLASSES.POOR,
  nearPoor: CLASSES.NEAR_POOR,
  above: CLASSES.ABOVE,
};

/** How far a household is. */
export const STEP_LOOKS: Readonly<Record<ReviewStep, LabelledLooks>> = {
  listed: { label: 'Chờ chấm điểm', tone: 'plain', icon: 'inbox' },
  scored: { label: 'Đã chấm điểm', tone: 'info', icon: 'edit' },
  met: { label: 'Đã họp thôn', tone: 'info', icon: 'people' },
  posted: { label: 'Đang niêm yết', tone: 'wait', icon: 'document' },
  opinion: { label: 'Xin ý kiến cấp trên', tone: 'wait', icon: 'wait' },
  decided: { label: 'Đã quyết định', tone: 'good', icon: 'done' },
};

/** What is done to a household, as one step of a round; `list` is how it came into it. */
export const ACT_LABELS: Readonly<Record<ReviewActKind | 'list', string>> = {
  list: 'Lập danh sách',
  score: 'Chấm điểm',
  meet: 'Họp thôn',
  post: 'Niêm yết công khai',
  complain: 'Phản ánh, khiếu nại',
  recheck: 'Phúc tra',
  postRecheck: 'Niêm yết kết quả phúc tra',
  askOpinion: 'Xin ý kiến cấp trên',
  answerOpinion: 'Cấp trên trả lời',
  decide: 'Quyết định công nhận',
  certify: 'Cấp giấy chứng nhận',
};

export const SOURCE_LABELS: Readonly<Record<'LIST' | 'FORM01' | 'FORM04' | 'FILE', string>> = {
  LIST: 'trong danh sách đang quản lý',
  FORM01: 'đề nghị rà soát (Mẫu số 01)',
  FILE: 'nhập từ tệp kết quả rà soát',
  FORM04: 'đề nghị công nhận thoát nghèo (Mẫu số 04)',
};

export const HOUSEHOLD_LABEL_NAMES: Readonly<Record<HouseholdLabel, string>> = {
  noLabourCapacity: LABELS.NO_LABOUR_CAPACITY,
  ethnicMinority: LABELS.ETHNIC_MINORITY,
  merit: LABELS.MERIT,
  femaleHeaded: LABELS.FEMALE_HEADED,
  newlyEscaped: LABELS.NEWLY_ESCAPED,
  averageLiving: LABELS.AVERAGE_LIVING,
};

const PROCEDURES: Readonly<Record<string, string>> = {
  'QD-24-2021': 'Quy trình rà soát QĐ 24/2021/QĐ-TTg',
  'TT-17-2016': 'Quy trình rà soát TT 17/2016/TT-BLĐTBXH',
};
const STANDARDS: Readonly<Record<string, string>> = {
  'MDP-2016': 'Chuẩn nghèo 2016–2020',
  'MDP-2022': 'Chuẩn nghèo 2022–2025',
  'MDP-2027': 'Chuẩn nghèo 2027–2030',
};

export const procedureName = (code: string): string => PROCEDURES[code] ?? code;
export const standardName = (code: string): string => STANDARDS[code] ?? code;

interface RoundName {
  readonly kind: Uppercase<ReviewKind>;
  readonly year: number;
  readonly month: number | null;
}

/** `Rà soát định kỳ năm 2024`, `Rà soát thường xuyên tháng 3/2025`. */
export function roundName({ kind, year, month }: RoundName): string {
  return kind === 'PERIODIC' ? `Rà soát định kỳ năm ${year}` : `Rà soát thường xuyên tháng ${month ?? '…'}/${year}`;
}

/** What became of a class: `thoát nghèo`, `nghèo phát sinh`; empty where nothing changed. */
export function movementLabel(before: HouseholdClass | null, now: HouseholdClass | null): string {
  if (now === null || before === now) return '';
  if (now === 'poor') return before === 'nearPoor' ? 'cận nghèo thành nghèo' : 'nghèo phát sinh';
  if (before === 'poor') return now === 'nearPoor' ? 'thoát nghèo, thành cận nghèo' : 'thoát nghèo';
  if (before === 'nearPoor') return 'thoát cận nghèo';
  return now === 'nearPoor' ? 'cận nghèo phát sinh' : '';
}

/** Beside a deadline that runs into a year whose holidays nobody has entered. */
export const HOLIDAYS_UNKNOWN = '(chưa nhập ngày nghỉ lễ của năm, chỉ trừ thứ bảy, chủ nhật)';

/** `còn 12 ngày`, `hết hạn hôm nay`, `quá hạn 3 ngày`. */
export function daysLeftLabel(days: number): string {
  if (days === 0) return 'hết hạn hôm nay';
  return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
}

export function daysLeftLooks(days: number): { readonly tone: Tone; readonly icon: IconName } {
  return days < 0 ? { tone: 'bad', icon: 'warning' } : { tone: days <= 7 ? 'wait' : 'plain', icon: 'wait' };
}
