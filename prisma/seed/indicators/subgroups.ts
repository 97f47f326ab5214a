import type { Subgroup } from '@bacthang/domain';

/** Who is counted, where a plan counts fewer than all. */
export const SUBGROUPS: readonly Subgroup[] = [
  { code: 'khmer', name: 'Dân tộc Khmer' },
  { code: 'ethnic-minority', name: 'Đồng bào dân tộc thiểu số' },
  { code: 'merit-persons', name: 'Người có công với cách mạng' },
  { code: 'no-labour-capacity', name: 'Hộ không có khả năng lao động' },
  { code: 'rural-workers', name: 'Lao động nông thôn' },
  { code: 'preschool-five', name: 'Mẫu giáo 5 tuổi vào lớp 1' },
  { code: 'primary', name: 'Tiểu học' },
  { code: 'lower-secondary', name: 'Trung học cơ sở' },
  { code: 'upper-secondary', name: 'Trung học phổ thông' },
  { code: 'poor', name: 'Thuộc hộ nghèo' },
  { code: 'poor-near-poor', name: 'Thuộc hộ nghèo, hộ cận nghèo' },
  { code: 'poor-near-poor-escaped', name: 'Thuộc hộ nghèo, hộ cận nghèo, hộ thoát nghèo' },
  { code: 'poor-near-poor-newly-escaped', name: 'Thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo' },
  {
    code: 'poor-near-poor-newly-escaped-low-income',
    name: 'Thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo và lao động thu nhập thấp',
  },
  {
    code: 'poor-near-poor-newly-escaped-policy',
    name: 'Thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo và đối tượng chính sách khác',
  },
];
