import { level } from '../../build/commitments.ts';
import type { TargetDraft } from '../../build/targets.ts';

const section = 'II.2.1';

export const LIVING_TARGETS: readonly TargetDraft[] = [
  {
    key: 'doctors',
    section,
    statement: '7 bác sĩ trên 10.000 dân vào năm 2025',
    indicatorCode: 'doctors-per-10000',
    commitment: level('eq', '7', 2025),
  },
  {
    key: 'hospital-beds',
    section,
    statement: '17 giường bệnh trên 10.000 dân vào năm 2025',
    indicatorCode: 'hospital-beds-per-10000',
    commitment: level('eq', '17', 2025),
  },
  {
    key: 'health-insurance',
    section,
    statement: '95% dân số do địa phương quản lý có bảo hiểm y tế',
    indicatorCode: 'health-insurance-coverage',
    commitment: level('eq', '95', 2025),
  },
  {
    key: 'electricity',
    section,
    statement: '99,65% hộ có điện thường xuyên, an toàn',
    indicatorCode: 'reliable-electricity-rate',
    commitment: level('eq', '99.65', 2025),
  },
  {
    key: 'hygienic-water',
    section,
    statement: '99,85% dân cư dùng nước hợp vệ sinh',
    indicatorCode: 'hygienic-water-population-rate',
    commitment: level('eq', '99.85', 2025),
  },
  {
    key: 'clean-water',
    section,
    statement: 'Trong đó 80% dân cư dùng nước sạch',
    indicatorCode: 'clean-water-population-rate',
    nestedInKey: 'hygienic-water',
    commitment: level('eq', '80', 2025),
  },
];
