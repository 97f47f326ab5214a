import type { Indicator } from '@bacthang/domain';
import { count, milestone, money, ratio } from './build.ts';

const HOUSEHOLDS = 'Tổng số hộ';
const POPULATION = 'Tổng dân số';

/** Housing, water, power, information, credit, legal aid, and the countryside they stand in. */
export const LIVING: readonly Indicator[] = [
  count('homes-built', 'Số nhà được hỗ trợ xây mới', 'căn nhà', 'up'),
  count('homes-repaired', 'Số nhà được hỗ trợ sửa chữa', 'căn nhà', 'up'),
  count('makeshift-homes', 'Số nhà tạm, nhà đơn sơ, nhà dột nát', 'nhà', 'down'),
  ratio('housing-support-coverage', 'Tỷ lệ hộ khó khăn về nhà ở được hỗ trợ', 'up', [
    'Số hộ được hỗ trợ nhà ở',
    'Số hộ khó khăn về nhà ở',
  ]),
  ratio('reliable-electricity-rate', 'Tỷ lệ hộ sử dụng điện thường xuyên, an toàn', 'up', [
    'Số hộ sử dụng điện thường xuyên, an toàn',
    HOUSEHOLDS,
  ]),
  ratio('hygienic-water-population-rate', 'Tỷ lệ dân cư sử dụng nước hợp vệ sinh', 'up', [
    'Số người sử dụng nước hợp vệ sinh',
    POPULATION,
  ]),
  ratio('clean-water-population-rate', 'Tỷ lệ dân cư sử dụng nước sạch', 'up', [
    'Số người sử dụng nước sạch',
    POPULATION,
  ]),
  ratio('hygienic-water-household-rate', 'Tỷ lệ hộ sử dụng nước sinh hoạt hợp vệ sinh', 'up', [
    'Số hộ sử dụng nước sinh hoạt hợp vệ sinh',
    HOUSEHOLDS,
  ]),
  ratio('hygienic-latrine-household-rate', 'Tỷ lệ hộ sử dụng nhà tiêu hợp vệ sinh', 'up', [
    'Số hộ sử dụng nhà tiêu hợp vệ sinh',
    HOUSEHOLDS,
  ]),
  ratio('telecom-access-coverage', 'Tỷ lệ hộ có nhu cầu được sử dụng dịch vụ viễn thông, internet', 'up', [
    'Số hộ được sử dụng dịch vụ',
    'Số hộ có nhu cầu',
  ]),
  ratio('preferential-credit-coverage', 'Tỷ lệ hộ đủ điều kiện, có nhu cầu được vay vốn tín dụng ưu đãi', 'up', [
    'Số hộ được vay vốn',
    'Số hộ đủ điều kiện, có nhu cầu',
  ]),
  money('entrusted-credit', 'Vốn địa phương ủy thác qua Ngân hàng Chính sách xã hội', 'triệu đồng'),
  ratio('electricity-support-coverage', 'Tỷ lệ hộ thuộc diện được hỗ trợ tiền điện', 'up', [
    'Số hộ được hỗ trợ tiền điện',
    'Số hộ thuộc diện hỗ trợ',
  ]),
  ratio('legal-aid-coverage', 'Tỷ lệ người có nhu cầu được trợ giúp pháp lý', 'up', [
    'Số người được trợ giúp pháp lý',
    'Số người có nhu cầu',
  ]),
  milestone('new-rural-district', 'Huyện đạt nông thôn mới', 'none'),
  milestone('new-rural-communes-hamlets', 'Xã, ấp đạt nông thôn mới và nông thôn mới nâng cao', 'all'),
];
