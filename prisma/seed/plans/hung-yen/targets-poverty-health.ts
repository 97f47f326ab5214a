import { coverage, level, maintain } from '../../build/commitments.ts';
import type { TargetDraft } from '../../build/targets.ts';

const section = 'II.2';

export const POVERTY_HEALTH_TARGETS: readonly TargetDraft[] = [
  {
    key: 'poverty-rate-2025',
    section,
    statement: 'Năm 2025 tỷ lệ hộ nghèo xuống dưới 1%, đo bằng chuẩn đa chiều quốc gia 2022-2025',
    indicatorCode: 'poverty-rate',
    commitment: level('lt', '1', 2025),
    note: 'Mục tiêu chủ yếu; văn bản dẫn một phụ lục không có trong bản này',
  },
  {
    key: 'employment-support',
    section,
    statement: 'Mọi lao động hộ nghèo, cận nghèo, mới thoát nghèo có nhu cầu được tư vấn, kết nối và giúp tìm việc',
    indicatorCode: 'employment-support-coverage',
    subgroupCode: 'poor-near-poor-newly-escaped',
    commitment: coverage('100', 2025, 'Có nhu cầu'),
    note: 'Chiều thiếu hụt việc làm',
  },
  {
    key: 'health-insurance-support',
    section,
    statement: 'Giữ mức 100% người hộ nghèo, cận nghèo được hỗ trợ bảo hiểm y tế',
    indicatorCode: 'health-insurance-support-rate',
    subgroupCode: 'poor-near-poor',
    commitment: maintain('100', [2022, 2025]),
    note: 'Chiều thiếu hụt y tế',
  },
  {
    key: 'child-underweight',
    section,
    statement: 'Trẻ dưới 5 tuổi thiếu cân theo tuổi còn 9%',
    indicatorCode: 'child-underweight-rate',
    commitment: level('eq', '9', 2025),
    note: 'Chiều thiếu hụt y tế',
  },
  {
    key: 'child-stunting',
    section,
    statement: 'Trẻ dưới 5 tuổi thấp theo tuổi còn 15%',
    indicatorCode: 'child-stunting-rate',
    commitment: level('eq', '15', 2025),
    note: 'Chiều thiếu hụt y tế',
  },
];
