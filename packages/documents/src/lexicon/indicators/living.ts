import { type IndicatorSign, sign } from './sign.ts';

const HOMES = /^(?:nha|can|ngoi|ho)(?![\p{L}])/u;

/** Housing, water, power, information, credit, legal aid, the countryside. What is special stands before what is general. */
export const LIVING: readonly IndicatorSign[] = [
  sign(
    'homes-built',
    'Số nhà được hỗ trợ xây mới',
    ['count'],
    [
      '{xây mới|xây dựng mới|làm mới|xây} … {nhà|căn}',
      'hỗ trợ … {nhà ở|căn nhà|ngôi nhà|nhà}',
      '_ {nhà|căn|ngôi} [nhà] … {hộ nghèo|cận nghèo}',
      'nhà {đại đoàn kết|tình thương|tình nghĩa}',
    ],
    { never: ['nhà văn hóa', 'nhà tiêu'], counted: HOMES },
  ),
  sign(
    'homes-repaired',
    'Số nhà được hỗ trợ sửa chữa',
    ['count'],
    [
      '{sửa chữa|sửa|nâng cấp|cải tạo} … {hộ nghèo|cận nghèo}',
      '{sửa chữa|sửa|nâng cấp|cải tạo} … {nhà|căn|ngôi}',
      'sửa chữa',
    ],
    { never: ['{xây|làm} mới', 'xây dựng mới'], counted: HOMES },
  ),
  sign(
    'makeshift-homes',
    'Số nhà tạm, nhà đơn sơ, nhà dột nát',
    ['count', 'none'],
    ['nhà {tạm|đơn sơ|dột nát|dột|ở đơn sơ|ở tạm}', 'nhà ở {tạm|đơn sơ|dột nát}', 'xóa nhà', 'nhà … {tạm bợ|dột nát}'],
  ),
  sign(
    'housing-support-coverage',
    'Tỷ lệ hộ khó khăn về nhà ở được hỗ trợ',
    ['share', 'none'],
    [
      'khó khăn về nhà ở',
      'được hỗ trợ [về] nhà ở',
      'hộ … {nhà ở|xây nhà|làm nhà}',
      'nhà ở … {an toàn|kiên cố|đảm bảo}',
    ],
  ),
  sign(
    'reliable-electricity-rate',
    'Tỷ lệ hộ sử dụng điện thường xuyên, an toàn',
    ['share'],
    ['{sử dụng|dùng|có} điện', 'điện {thường xuyên|lưới|an toàn|sinh hoạt}', 'điện lưới quốc gia'],
    { never: ['điện thoại', 'điện tử'] },
  ),
  sign('clean-water-population-rate', 'Tỷ lệ dân cư sử dụng nước sạch', ['share'], ['nước sạch'], {
    never: ['mức [độ] thiếu hụt', '{hộ} … nước sạch hợp vệ sinh'],
  }),
  sign(
    'hygienic-water-household-rate',
    'Tỷ lệ hộ sử dụng nước sinh hoạt hợp vệ sinh',
    ['share'],
    ['hộ … nước [sinh hoạt] hợp vệ sinh', 'nước sinh hoạt hợp vệ sinh'],
    { never: ['dân cư', 'dân số', 'người dân'] },
  ),
  sign(
    'hygienic-water-population-rate',
    'Tỷ lệ dân cư sử dụng nước hợp vệ sinh',
    ['share'],
    ['{dân cư|dân số|người dân|dân nông thôn} … nước [sinh hoạt] hợp vệ sinh'],
    { hints: ['nước [sinh hoạt] hợp vệ sinh'] },
  ),
  sign(
    'hygienic-latrine-household-rate',
    'Tỷ lệ hộ sử dụng nhà tiêu hợp vệ sinh',
    ['share'],
    ['nhà {tiêu|vệ sinh} hợp vệ sinh', 'nhà tiêu', 'hố xí', 'nhà vệ sinh'],
  ),
  sign(
    'telecom-access-coverage',
    'Tỷ lệ hộ có nhu cầu được sử dụng dịch vụ viễn thông, internet',
    ['share'],
    [
      'dịch vụ viễn thông',
      'internet',
      'viễn thông',
      'tiếp cận [dịch vụ] thông tin',
      'phương tiện … thông tin',
      'sử dụng dịch vụ thông tin',
    ],
  ),
  sign(
    'preferential-credit-coverage',
    'Tỷ lệ hộ đủ điều kiện, có nhu cầu được vay vốn tín dụng ưu đãi',
    ['share'],
    [
      'vay vốn',
      'cho vay … hộ',
      'tín dụng {ưu đãi|chính sách}',
      'nguồn vốn tín dụng',
      'được vay',
      'vốn … ưu đãi',
      'vốn vay',
    ],
    { never: ['dư nợ', 'tổng nguồn vốn', 'tăng trưởng', '{nợ quá hạn|nợ xấu}', 'giải ngân'] },
  ),
  sign(
    'entrusted-credit',
    'Vốn địa phương ủy thác qua Ngân hàng Chính sách xã hội',
    ['money'],
    ['ủy thác … {ngân hàng|nhcsxh}', '{ngân sách|vốn} … ủy thác'],
  ),
  sign(
    'electricity-support-coverage',
    'Tỷ lệ hộ thuộc diện được hỗ trợ tiền điện',
    ['share'],
    ['hỗ trợ tiền điện', 'tiền điện'],
  ),
  sign(
    'legal-aid-coverage',
    'Tỷ lệ người có nhu cầu được trợ giúp pháp lý',
    ['share'],
    ['trợ giúp pháp lý', 'tư vấn pháp luật'],
  ),
  sign(
    'new-rural-communes-hamlets',
    'Xã, ấp đạt nông thôn mới và nông thôn mới nâng cao',
    ['none'],
    ['{xã|ấp|thôn|bản} … {nông thôn mới|ntm}'],
  ),
  sign('new-rural-district', 'Huyện đạt nông thôn mới', ['none'], ['{huyện|thị xã|thành phố} … {nông thôn mới|ntm}']),
  sign(
    'policy-delivery',
    'Thực hiện chế độ, chính sách đối với người nghèo',
    ['none'],
    [
      '{chế độ|chính sách} … {người nghèo|hộ nghèo|đối tượng}',
      'chế độ, chính sách',
      'chính sách … {giảm nghèo|an sinh xã hội|trợ giúp}',
    ],
  ),
];
