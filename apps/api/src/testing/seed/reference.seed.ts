import type { Rows } from './rows.ts';

/** What targets and figures of seeds are about: a ratio that breaks at the standard, a count, a group and a standard. */
export function seedReference(rows: Rows): void {
  rows.add('indicator', {
    code: 'poverty-rate',
    name: 'Tỷ lệ hộ nghèo',
    value_type: 'ratio',
    unit: '%',
    per: 100,
    direction: 'down',
    roll_up: 'ratioOfSums',
    numerator: 'Số hộ nghèo',
    denominator: 'Tổng số hộ',
    breaks_at_standard: true,
  });
  rows.add('indicator', {
    code: 'jobs-created',
    name: 'Số lao động được tạo việc làm mới, việc làm tăng thêm',
    value_type: 'count',
    unit: 'lao động',
    per: 1,
    direction: 'up',
    roll_up: 'sum',
    numerator: 'Số lao động được tạo việc làm mới, việc làm tăng thêm',
    denominator: null,
    breaks_at_standard: false,
  });
  rows.add('subgroup', { code: 'khmer', name: 'Dân tộc Khmer' });
  rows.add('standard', { code: 'MDP-2022', name: 'Chuẩn nghèo đa chiều 2021–2025' });
}
