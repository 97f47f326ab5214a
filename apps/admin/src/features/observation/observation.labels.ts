import type { graphql } from '@bacthang/contract';

export type AssessmentStatus = ReturnType<typeof graphql.scalar<'AssessmentStatus'>>;
export type ObservationStatus = ReturnType<typeof graphql.scalar<'ObservationStatus'>>;
export type ObservationSource = ReturnType<typeof graphql.scalar<'ObservationSource'>>;

const STATUSES: Readonly<Record<AssessmentStatus, string>> = {
  EXCEEDED: 'Vượt',
  MET: 'Đạt',
  ON_TRACK: 'Đúng tiến độ',
  AT_RISK: 'Có nguy cơ',
  OFF_TRACK: 'Chậm tiến độ',
  MISSED: 'Không đạt',
  NO_DATA: 'Chưa có số liệu',
  NOT_DUE: 'Chưa đến hạn',
  WAITING_FOR_ASSIGNMENT: 'Chờ giao mức',
  WAITING_FOR_PARENT: 'Chờ số liệu cấp trên',
};

/** How a result stands against its target. */
export function statusLabel(status: AssessmentStatus): string {
  return STATUSES[status];
}

const OBSERVATION_STATUSES: Readonly<Record<ObservationStatus, string>> = {
  ESTIMATED: 'Ước thực hiện',
  PROVISIONAL: 'Tạm tính',
  OFFICIAL: 'Chính thức',
};

export function observationStatusLabel(status: ObservationStatus): string {
  return OBSERVATION_STATUSES[status];
}

const SOURCES: Readonly<Record<ObservationSource, string>> = {
  REPORT: 'Báo cáo của đơn vị',
  PLAN_DOCUMENT: 'Văn bản kế hoạch',
  REVIEW: 'Rà soát hộ nghèo',
  REGISTER: 'Sổ hộ: nhu cầu và hỗ trợ',
  SURVEY: 'Điều tra mẫu',
  SYNTHETIC: 'Số liệu minh họa, không có thật',
};

export function observationSourceLabel(source: ObservationSource): string {
  return SOURCES[source];
}

/** Whether figures are counted from accepted reports alone, or from those submitted too; within a sentence. */
export function officialLabel(official: boolean): string {
  return observationStatusLabel(official ? 'OFFICIAL' : 'PROVISIONAL').toLowerCase();
}
