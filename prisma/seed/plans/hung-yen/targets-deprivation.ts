import { coverage, level, totalQuantity } from '../../build/commitments.ts';
import type { TargetDraft } from '../../build/targets.ts';

const COMMON = { section: 'II.2', subgroupCode: 'poor-near-poor' };
const WATER = 'Chiều thiếu hụt nước sinh hoạt và vệ sinh';

export const DEPRIVATION_TARGETS: readonly TargetDraft[] = [
  {
    ...COMMON,
    key: 'homes-built',
    statement: 'Khoảng 3.000 căn nhà xây mới cho hộ nghèo, cận nghèo khó khăn nhà ở',
    indicatorCode: 'homes-built',
    commitment: totalQuantity('about', '3000', [2022, 2025]),
    note: 'Chiều thiếu hụt nhà ở',
  },
  {
    ...COMMON,
    key: 'hygienic-water',
    statement: 'Mọi hộ nghèo, cận nghèo dùng nước hợp vệ sinh để sinh hoạt',
    indicatorCode: 'hygienic-water-household-rate',
    commitment: level('eq', '100', 2025),
    note: WATER,
  },
  {
    ...COMMON,
    key: 'hygienic-latrine',
    statement: '85% hộ nghèo, cận nghèo có nhà tiêu hợp vệ sinh',
    indicatorCode: 'hygienic-latrine-household-rate',
    commitment: level('eq', '85', 2025),
    note: WATER,
  },
  {
    ...COMMON,
    key: 'telecom-access',
    statement: '90% hộ nghèo, cận nghèo có nhu cầu dùng được viễn thông, internet',
    indicatorCode: 'telecom-access-coverage',
    commitment: coverage('90', 2025, 'Có nhu cầu'),
    note: 'Chiều thiếu hụt thông tin',
  },
];
