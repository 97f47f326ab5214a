import { type IndicatorSign, sign } from './sign.ts';

/** Health and education. What is special stands before what is general. */
export const HEALTH_EDUCATION: readonly IndicatorSign[] = [
  sign('doctors-per-10000', 'Số bác sĩ trên 10.000 dân', ['rate'], ['bác {sĩ|sỹ}']),
  sign('hospital-beds-per-10000', 'Số giường bệnh trên 10.000 dân', ['rate'], ['giường bệnh', 'giường']),
  sign(
    'health-insurance-support-rate',
    'Tỷ lệ người được hỗ trợ tham gia bảo hiểm y tế',
    ['share'],
    [
      '{hộ nghèo|cận nghèo|người nghèo|dân tộc thiểu số} … {bảo hiểm y tế|bhyt}',
      'được {hỗ trợ|cấp} … {bảo hiểm y tế|bhyt}',
      '{hỗ trợ|cấp} [thẻ] {bảo hiểm y tế|bhyt}',
    ],
  ),
  sign('health-insurance-coverage', 'Tỷ lệ bao phủ bảo hiểm y tế', ['share'], ['{bảo hiểm y tế|bhyt}']),
  sign(
    'child-stunting-rate',
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng chiều cao theo tuổi',
    ['share'],
    ['suy dinh dưỡng … {chiều cao|thấp còi}', 'suy dinh dưỡng thể thấp còi', 'thấp còi'],
  ),
  sign(
    'child-underweight-rate',
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng cân nặng theo tuổi',
    ['share'],
    ['suy dinh dưỡng … {cân nặng|nhẹ cân}', 'suy dinh dưỡng thể nhẹ cân', 'nhẹ cân'],
    { hints: ['suy dinh dưỡng'] },
  ),
  sign(
    'school-age-attendance-rate',
    'Tỷ lệ trẻ em, học sinh đi học đúng độ tuổi',
    ['share', 'none'],
    [
      'đi học … độ tuổi',
      'đến trường … độ tuổi',
      '{huy động|tỷ lệ} … {đi học|đến trường|ra lớp|đến lớp|vào lớp 1}',
      'học sinh … trong độ tuổi',
      '{trẻ|trẻ em|học sinh} … {đến trường|đi học|ra lớp|đến lớp}',
      'đi học đúng',
      'vào lớp 1',
      'được {đến trường|đi học}',
    ],
  ),
  sign(
    'tuition-support-coverage',
    'Tỷ lệ học sinh thuộc diện được miễn, giảm học phí, hỗ trợ chi phí học tập',
    ['share'],
    ['{miễn|giảm} … học phí', '{học phí|chi phí học tập|học bổng}'],
  ),
  sign(
    'national-standard-schools',
    'Số trường đạt chuẩn quốc gia',
    ['count'],
    ['trường … {đạt chuẩn|chuẩn quốc gia}', 'trường chuẩn'],
    { counted: /^truong/ },
  ),
];
