import { type IndicatorSign, sign } from './sign.ts';

/** A thing other than poverty that is said of poor households. */
const OF_THE_POOR = [
  'nhà ở',
  'nhà tạm',
  'căn nhà',
  'nước',
  'nhà tiêu',
  'vay',
  'bảo hiểm',
  'học nghề',
  'đào tạo',
  'việc làm',
  'đi học',
  'viễn thông',
  'internet',
  'thông tin',
  'trợ giúp pháp lý',
  'tín dụng',
  'tiếp cận',
  'được hỗ trợ',
  'hưởng',
  'thu nhập',
  'điện',
  'tập huấn',
  'suy dinh dưỡng',
  'khám chữa bệnh',
  'học phí',
  'học bổng',
  'giúp đỡ',
  'mô hình',
];

const POOR_HOUSEHOLDS = /^ho(?![\p{L}]| can)/u;

const NEAR_POOR_HOUSEHOLDS = /^ho(?![\p{L}]| ngheo)/u;

/** Who is poor. What is special stands before what is general. */
export const POVERTY: readonly IndicatorSign[] = [
  sign(
    'near-poverty-rate',
    'Tỷ lệ hộ cận nghèo',
    ['share'],
    ['tỷ lệ [số] [hộ] cận nghèo', 'giảm … hộ cận nghèo', 'hộ cận nghèo … {giảm|còn|xuống|dưới|đạt}'],
    { hints: ['hộ cận nghèo', 'cận nghèo'], never: OF_THE_POOR },
  ),
  sign(
    'poverty-rate',
    'Tỷ lệ hộ nghèo',
    ['share'],
    [
      'tỷ lệ [số] [hộ] nghèo',
      'tỷ lệ nghèo',
      'tỷ lệ giảm [hộ] nghèo',
      'giảm … hộ nghèo',
      'hộ nghèo … {giảm|còn|xuống|dưới|đạt}',
      'mức giảm … nghèo',
    ],
    { hints: ['hộ nghèo', 'nghèo đa chiều', 'thoát nghèo'], never: [...OF_THE_POOR, 'tái nghèo'] },
  ),
  sign(
    'near-poor-households',
    'Số hộ cận nghèo',
    ['count'],
    [
      'số hộ cận nghèo',
      'giảm … hộ cận nghèo',
      'hộ cận nghèo … {giảm|còn|xuống}',
      '_ hộ cận nghèo {thoát|giảm}',
      'còn … hộ cận nghèo',
    ],
    { hints: ['hộ cận nghèo', 'thoát cận nghèo'], never: OF_THE_POOR, counted: NEAR_POOR_HOUSEHOLDS },
  ),
  sign(
    'persons-in-poor-households',
    'Số người thuộc hộ nghèo',
    ['count'],
    [
      'người có công … {hộ nghèo|diện nghèo|nghèo}',
      'người có công … thuộc [diện] hộ nghèo',
      'gia đình {chính sách|người có công} … nghèo',
      'hộ nghèo … {người có công|gia đình chính sách|đối tượng chính sách}',
      'người thuộc [diện] hộ nghèo',
    ],
    { never: ['bảo hiểm', 'đào tạo', 'vay', 'việc làm'] },
  ),
  sign(
    'poor-households',
    'Số hộ nghèo',
    ['count'],
    [
      'số hộ nghèo',
      'giảm … hộ nghèo',
      'hộ nghèo … {giảm|còn|xuống}',
      '_ hộ nghèo {thoát|giảm}',
      'còn … hộ nghèo',
      'hộ thoát nghèo',
      'không còn hộ nghèo',
      '_ hộ {thoát nghèo|nghèo}',
    ],
    { hints: ['hộ nghèo', 'thoát nghèo'], never: OF_THE_POOR, counted: POOR_HOUSEHOLDS },
  ),
  sign(
    'basic-services-access-rate',
    'Tỷ lệ hộ tiếp cận, sử dụng các dịch vụ xã hội cơ bản',
    ['share'],
    ['dịch vụ xã hội cơ bản'],
  ),
  sign(
    'household-guidance-coverage',
    'Tỷ lệ hộ được rà soát, theo dõi, giúp đỡ',
    ['share'],
    [
      '{rà soát|theo dõi|phân công} … {giúp đỡ|hỗ trợ|kèm cặp}',
      'hộ nghèo … được … {giúp đỡ|đỡ đầu|kèm cặp}',
      'giúp đỡ … thoát nghèo',
    ],
    { never: ['vay', 'nhà ở', 'đào tạo', 'bảo hiểm'] },
  ),
  sign(
    'area-three-communes',
    'Số xã khu vực III',
    ['count'],
    ['xã [thuộc] khu vực iii', 'xã khu vực 3', 'xã {đặc biệt khó khăn|đbkk}'],
    { counted: /^(?:xa|phuong)/ },
  ),
];
