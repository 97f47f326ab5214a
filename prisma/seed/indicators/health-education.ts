import type { Indicator } from '@bacthang/domain';
import { count, perTenThousand, ratio } from './build.ts';

const CHILDREN = 'Số trẻ em dưới 5 tuổi được cân, đo';
const HEALTH = { source: 'Ngành y tế' };
const EDUCATION = { source: 'Ngành giáo dục' };

export const HEALTH_EDUCATION: readonly Indicator[] = [
  perTenThousand('doctors-per-10000', 'Số bác sĩ trên 10.000 dân', 'bác sĩ', HEALTH),
  perTenThousand('hospital-beds-per-10000', 'Số giường bệnh trên 10.000 dân', 'giường bệnh', HEALTH),
  ratio('health-insurance-coverage', 'Tỷ lệ bao phủ bảo hiểm y tế', 'up', [
    'Số người tham gia bảo hiểm y tế',
    'Dân số địa phương quản lý',
  ]),
  ratio('health-insurance-support-rate', 'Tỷ lệ người được hỗ trợ tham gia bảo hiểm y tế', 'up', [
    'Số người được hỗ trợ',
    'Số người thuộc diện hỗ trợ',
  ]),
  ratio(
    'child-underweight-rate',
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng cân nặng theo tuổi',
    'down',
    ['Số trẻ em thiếu cân theo tuổi', CHILDREN],
    HEALTH,
  ),
  ratio(
    'child-stunting-rate',
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng chiều cao theo tuổi',
    'down',
    ['Số trẻ em thấp theo tuổi', CHILDREN],
    HEALTH,
  ),
  ratio(
    'school-age-attendance-rate',
    'Tỷ lệ trẻ em, học sinh đi học đúng độ tuổi',
    'up',
    ['Số trẻ em, học sinh đi học đúng độ tuổi', 'Số trẻ em, học sinh trong độ tuổi'],
    EDUCATION,
  ),
  ratio('tuition-support-coverage', 'Tỷ lệ học sinh thuộc diện được miễn, giảm học phí, hỗ trợ chi phí học tập', 'up', [
    'Số học sinh được miễn, giảm, hỗ trợ',
    'Số học sinh thuộc diện',
  ]),
  count('national-standard-schools', 'Số trường đạt chuẩn quốc gia', 'trường', 'up', EDUCATION),
];
