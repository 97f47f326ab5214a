import type { Indicator } from '@bacthang/domain';
import { count, money, perPerson, ratio, text } from './build.ts';

const REVIEWED = { breaksAtStandard: true, source: 'Rà soát hộ nghèo, hộ cận nghèo hằng năm' };

/** Who is poor, by the standard in force: every series here breaks when the standard changes. */
export const POVERTY: readonly Indicator[] = [
  ratio('poverty-rate', 'Tỷ lệ hộ nghèo', 'down', ['Số hộ nghèo', 'Tổng số hộ'], REVIEWED),
  ratio('near-poverty-rate', 'Tỷ lệ hộ cận nghèo', 'down', ['Số hộ cận nghèo', 'Tổng số hộ'], REVIEWED),
  count('poor-households', 'Số hộ nghèo', 'hộ', 'down', REVIEWED),
  count('near-poor-households', 'Số hộ cận nghèo', 'hộ', 'down', REVIEWED),
  count('re-poor-households', 'Số hộ tái nghèo', 'hộ', 'down', REVIEWED),
  count('newly-poor-households', 'Số hộ nghèo phát sinh mới', 'hộ', 'down', REVIEWED),
  count('persons-in-poor-households', 'Số người thuộc hộ nghèo', 'người', 'down', REVIEWED),
  ratio(
    'basic-services-access-rate',
    'Tỷ lệ hộ tiếp cận, sử dụng các dịch vụ xã hội cơ bản',
    'up',
    ['Số hộ tiếp cận, sử dụng dịch vụ', 'Tổng số hộ'],
    REVIEWED,
  ),
  ratio('household-guidance-coverage', 'Tỷ lệ hộ được rà soát, theo dõi, giúp đỡ', 'up', [
    'Số hộ được theo dõi, giúp đỡ',
    'Tổng số hộ cần giúp đỡ',
  ]),
  perPerson('income-per-person', 'Thu nhập bình quân đầu người', 'triệu đồng/người/năm', [
    'Tổng thu nhập (triệu đồng)',
    'Dân số',
  ]),
  count('poverty-models', 'Số mô hình giảm nghèo', 'mô hình', 'up'),
  money('fund-for-the-poor', 'Số tiền vận động Quỹ “Vì người nghèo”', 'triệu đồng'),
  text('policy-delivery', 'Thực hiện chế độ, chính sách đối với người nghèo'),
  count('area-three-communes', 'Số xã khu vực III', 'xã', 'down'),
];
