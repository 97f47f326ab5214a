import { level, totalQuantity } from '../../build/commitments.ts';
import type { TargetDraft } from '../../build/targets.ts';

const PERIOD = [2021, 2025] as const;
const section = 'II.2.1';
const indicatorCode = 'school-age-attendance-rate';

export const SCHOOL_TARGETS: readonly TargetDraft[] = [
  {
    key: 'attendance-preschool-five',
    section,
    statement: '99,5% trẻ mẫu giáo 5 tuổi vào lớp 1',
    indicatorCode,
    subgroupCode: 'preschool-five',
    commitment: level('eq', '99.5', 2025),
  },
  {
    key: 'attendance-primary',
    section,
    statement: '99,8% trẻ độ tuổi tiểu học đi học',
    indicatorCode,
    subgroupCode: 'primary',
    commitment: level('eq', '99.8', 2025),
  },
  {
    key: 'attendance-lower-secondary',
    section,
    statement: '98,5% trẻ độ tuổi trung học cơ sở đi học',
    indicatorCode,
    subgroupCode: 'lower-secondary',
    commitment: level('eq', '98.5', 2025),
  },
  {
    key: 'attendance-upper-secondary',
    section,
    statement: '75% trẻ độ tuổi trung học phổ thông đi học',
    indicatorCode,
    subgroupCode: 'upper-secondary',
    commitment: level('eq', '75', 2025),
  },
  {
    key: 'national-standard-schools',
    section,
    statement: 'Xây 12 trường chuẩn quốc gia',
    indicatorCode: 'national-standard-schools',
    commitment: totalQuantity('eq', '12', PERIOD),
  },
  {
    key: 'national-standard-schools-upper-secondary',
    section,
    statement: 'Trong đó 4 trường trung học phổ thông',
    indicatorCode: 'national-standard-schools',
    subgroupCode: 'upper-secondary',
    nestedInKey: 'national-standard-schools',
    commitment: totalQuantity('eq', '4', PERIOD),
  },
];
