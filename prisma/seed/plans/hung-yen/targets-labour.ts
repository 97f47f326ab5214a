import { coverage, level, qualitative } from '../../build/commitments.ts';
import type { TargetDraft } from '../../build/targets.ts';

const EDUCATION = { section: 'II.2', note: 'Chiều thiếu hụt giáo dục, đào tạo' };

export const LABOUR_TARGETS: readonly TargetDraft[] = [
  {
    ...EDUCATION,
    key: 'school-age-attendance',
    statement: 'Trẻ em hộ nghèo, cận nghèo về cơ bản đến trường đúng tuổi',
    indicatorCode: 'school-age-attendance-rate',
    subgroupCode: 'poor-near-poor',
    commitment: qualitative(2025),
    assessor: 'Sở Lao động - Thương binh và Xã hội tỉnh Hưng Yên',
  },
  {
    ...EDUCATION,
    key: 'trained-workers',
    statement: '60% lao động hộ nghèo, cận nghèo, mới thoát nghèo qua đào tạo',
    indicatorCode: 'trained-workers-rate',
    subgroupCode: 'poor-near-poor-newly-escaped',
    commitment: level('eq', '60', 2025),
  },
  {
    ...EDUCATION,
    key: 'certified-workers',
    statement: 'Trong số đó, lao động có bằng cấp, chứng chỉ bằng 25%',
    indicatorCode: 'certified-workers-rate',
    subgroupCode: 'poor-near-poor-newly-escaped',
    nestedInKey: 'trained-workers',
    commitment: level('eq', '25', 2025),
  },
  {
    ...EDUCATION,
    key: 'vocational-training',
    statement:
      'Lao động các nhóm này và lao động thu nhập thấp, ai có nhu cầu cũng được giúp học kỹ năng nghề hợp với mình',
    indicatorCode: 'vocational-training-coverage',
    subgroupCode: 'poor-near-poor-newly-escaped-low-income',
    commitment: coverage('100', 2025, 'Có nhu cầu'),
  },
];
