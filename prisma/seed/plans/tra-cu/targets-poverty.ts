import { averageChange } from '../../build/commitments.ts';
import type { TargetDraft } from '../../build/targets.ts';

const PERIOD = [2021, 2025] as const;
const section = 'II.2.1';

export const POVERTY_TARGETS: readonly TargetDraft[] = [
  {
    key: 'poverty-rate-fall',
    section,
    statement: 'Giữ nhịp hạ tỷ lệ hộ nghèo bình quân 1 đến 1,5 điểm % mỗi năm',
    indicatorCode: 'poverty-rate',
    commitment: averageChange('ge', '1', PERIOD, '1.5'),
    note: '“Duy trì mức giảm” là giữ nhịp giảm, không phải giữ nguyên tỷ lệ',
  },
  {
    key: 'poverty-rate-fall-khmer',
    section,
    statement: 'Trong đó tỷ lệ hộ nghèo Khmer, tính trên số hộ Khmer, hạ 1,2 điểm %',
    indicatorCode: 'poverty-rate',
    subgroupCode: 'khmer',
    nestedInKey: 'poverty-rate-fall',
    commitment: averageChange('eq', '1.2', PERIOD),
  },
  {
    key: 'near-poverty-rate-fall',
    section,
    statement: 'Tỷ lệ hộ cận nghèo hạ bình quân 1 điểm % mỗi năm',
    indicatorCode: 'near-poverty-rate',
    commitment: averageChange('eq', '1', PERIOD),
  },
  {
    key: 'basic-services-access',
    section,
    statement: 'Hộ nghèo dùng được dịch vụ xã hội cơ bản: mỗi năm thêm bình quân 1 đến 1,5 điểm %',
    indicatorCode: 'basic-services-access-rate',
    subgroupCode: 'poor',
    commitment: averageChange('ge', '1', PERIOD, '1.5'),
  },
];
