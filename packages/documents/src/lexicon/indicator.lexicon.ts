import { phrase } from '../language/phrase.ts';

/**
 * How plans speak of an indicator of the catalogue. `names` are ordinary ways to say it, all of what they mean; `hints` are
 * words that fit but may mean something else; `never` words with which it is another thing.
 */
export interface IndicatorSign {
  readonly code: string;
  readonly name: string;
  readonly measures: readonly ('share' | 'count' | 'rate' | 'none')[];
  readonly names: RegExp;
  readonly hints: RegExp | null;
  readonly never: RegExp | null;
  /** What a count of it is counted in. */
  readonly counted: RegExp | null;
}

type Measures = IndicatorSign['measures'];

function sign(
  code: string,
  name: string,
  measures: Measures,
  names: readonly string[],
  {
    hints = [],
    never = [],
    counted = null,
  }: { hints?: readonly string[]; never?: readonly string[]; counted?: RegExp | null } = {},
): IndicatorSign {
  return {
    code,
    name,
    measures,
    names: phrase(...names),
    hints: hints.length > 0 ? phrase(...hints) : null,
    never: never.length > 0 ? phrase(...never) : null,
    counted,
  };
}

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
];

const HOUSEHOLDS = /^ho(?![\p{L}])/u;
const PEOPLE = /nguoi|lao dong|thanh vien|hoc vien|nhan khau|khau|hoi vien|thanh nien|phu nu/;
const HOMES = /^(?:nha|can|ngoi|ho)(?![\p{L}])/u;

/** In this order where two fit equally well: what is special stands before what is general. */
export const INDICATOR_SIGNS: readonly IndicatorSign[] = [
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
    { hints: ['hộ cận nghèo', 'thoát cận nghèo'], never: OF_THE_POOR, counted: HOUSEHOLDS },
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
    { hints: ['hộ nghèo', 'thoát nghèo'], never: OF_THE_POOR, counted: HOUSEHOLDS },
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
  sign(
    'jobs-created',
    'Số lao động được tạo việc làm mới, việc làm tăng thêm',
    ['count'],
    ['{tạo|giải quyết|có} [thêm] việc làm', 'việc làm {mới|tăng thêm}', 'việc làm … cho'],
    { hints: ['việc làm'], never: ['nước ngoài', 'xuất khẩu lao động'], counted: PEOPLE },
  ),
  sign(
    'overseas-workers',
    'Số lao động đi làm việc ở nước ngoài theo hợp đồng',
    ['count'],
    ['{làm việc|lao động} … nước ngoài', 'xuất khẩu lao động', 'đi nước ngoài'],
    { counted: PEOPLE },
  ),
  sign('unemployment-rate', 'Tỷ lệ thất nghiệp', ['share'], ['tỷ lệ [lao động] thất nghiệp', 'thất nghiệp']),
  sign(
    'certified-workers-rate',
    'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ',
    ['share'],
    ['có {bằng cấp|bằng|văn bằng|chứng chỉ}', 'bằng cấp', 'chứng chỉ'],
  ),
  sign(
    'vocational-training-coverage',
    'Tỷ lệ người có nhu cầu được hỗ trợ đào tạo nghề',
    ['share'],
    [
      'nhu cầu {học nghề|đào tạo|được đào tạo|học}',
      'nhu cầu … đào tạo',
      '{đào tạo|dạy|học} nghề … nhu cầu',
      'được [hỗ trợ] {đào tạo|học} [kỹ năng] nghề',
      'hỗ trợ đào tạo',
      'được … học nghề',
      'được tư vấn … học nghề',
    ],
    { never: ['cán bộ'] },
  ),
  sign(
    'trained-workers-rate',
    'Tỷ lệ lao động qua đào tạo, bồi dưỡng nghề',
    ['share'],
    ['lao động … qua đào tạo', 'qua đào tạo', 'lao động được đào tạo'],
    { never: ['giáo viên', 'cán bộ', 'chứng chỉ', 'bằng cấp', 'văn bằng'] },
  ),
  sign('vocational-classes', 'Số lớp dạy nghề', ['count'], ['lớp … nghề'], { counted: /^lop/ }),
  sign(
    'vocational-trainees',
    'Số lao động được đào tạo nghề',
    ['count'],
    ['{đào tạo|dạy|bồi dưỡng|tập huấn} nghề', 'đào tạo … {lao động|người}', 'học nghề', 'chỉ tiêu đào tạo nghề'],
    { never: ['việc làm', 'cán bộ'], counted: PEOPLE },
  ),
  sign(
    'employment-support-coverage',
    'Tỷ lệ lao động có nhu cầu được hỗ trợ kết nối, tìm việc làm',
    ['share'],
    [
      'nhu cầu … {kết nối|việc làm}',
      '{kết nối|tư vấn|giới thiệu|tìm|tìm kiếm} … việc làm',
      'được giới thiệu việc làm',
      'hỗ trợ … việc làm',
    ],
  ),
  sign(
    'stable-job-members',
    'Số thành viên có việc làm bền vững, ở hộ có ít nhất',
    ['count'],
    ['{thành viên|lao động|người} … việc làm {bền vững|ổn định}', 'thành viên … có việc làm'],
  ),
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
    ],
  ),
  sign(
    'national-standard-schools',
    'Số trường đạt chuẩn quốc gia',
    ['count'],
    ['trường … {đạt chuẩn|chuẩn quốc gia}', 'trường chuẩn'],
    { counted: /^truong/ },
  ),
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
    never: ['{hộ} … nước sạch hợp vệ sinh'],
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
    ['vay vốn', 'tín dụng {ưu đãi|chính sách}', 'nguồn vốn tín dụng', 'được vay', 'vốn … ưu đãi', 'vốn vay'],
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

/** The rate that goes with a count. */
export const RATES: ReadonlyMap<string, string> = new Map([
  ['poor-households', 'poverty-rate'],
  ['near-poor-households', 'near-poverty-rate'],
]);
