import { phrase } from '../language/phrase.ts';

/** Who is counted, where a plan counts fewer than all. `code` is of the catalogue, null for a group it does not have. */
export interface SubgroupSign {
  readonly code: string | null;
  readonly name: string;
  readonly sign: RegExp;
}

const group = (code: string | null, name: string, ...written: readonly string[]): SubgroupSign => ({
  code,
  name,
  sign: phrase(...written),
});

const ESCAPED = '{hộ mới thoát nghèo|mới thoát nghèo|hộ thoát nghèo|thoát nghèo}';

/** In this order: the first that is named. A longer list of groups stands before the shorter one it holds. */
export const SUBGROUP_SIGNS: readonly SubgroupSign[] = [
  group('khmer', 'Dân tộc Khmer', '[dân tộc|đồng bào] khmer', 'khmer'),
  group(
    'ethnic-minority',
    'Đồng bào dân tộc thiểu số',
    'dân tộc thiểu số',
    'dtts',
    'đồng bào dân tộc',
    'người dân tộc',
    'hộ dân tộc',
  ),
  group('merit-persons', 'Người có công với cách mạng', 'người có công', 'gia đình chính sách'),
  group(
    'no-labour-capacity',
    'Hộ không có khả năng lao động',
    'không [có|còn] khả năng lao động',
    'không [có] sức lao động',
  ),
  group(null, 'Phụ nữ', 'phụ nữ', 'lao động nữ', '{là|người} nữ', 'nữ _', 'nữ giới', 'cán bộ nữ'),
  group(null, 'Người khuyết tật', 'người khuyết tật'),
  group('preschool-five', 'Mẫu giáo 5 tuổi vào lớp 1', 'mẫu giáo', 'trẻ {5|05} tuổi', 'mầm non'),
  group('primary', 'Tiểu học', 'tiểu học'),
  group('lower-secondary', 'Trung học cơ sở', 'trung học cơ sở', 'thcs'),
  group('upper-secondary', 'Trung học phổ thông', 'trung học phổ thông', 'thpt'),
  group(
    'poor-near-poor-newly-escaped-low-income',
    'Thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo và lao động thu nhập thấp',
    `nghèo … cận nghèo … ${ESCAPED} … thu nhập thấp`,
  ),
  group(
    'poor-near-poor-newly-escaped-policy',
    'Thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo và đối tượng chính sách khác',
    `nghèo … cận nghèo … ${ESCAPED} … đối tượng chính sách`,
  ),
  group(
    'poor-near-poor-newly-escaped',
    'Thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo',
    'nghèo … cận nghèo … {hộ mới|mới} thoát nghèo',
  ),
  group('poor-near-poor-escaped', 'Thuộc hộ nghèo, hộ cận nghèo, hộ thoát nghèo', 'nghèo … cận nghèo … thoát nghèo'),
  group('poor-near-poor', 'Thuộc hộ nghèo, hộ cận nghèo', '{hộ|người} nghèo … cận nghèo'),
  group('rural-workers', 'Lao động nông thôn', 'lao động nông thôn'),
  group('poor', 'Thuộc hộ nghèo', 'thuộc hộ nghèo', 'của hộ nghèo', 'cho [các] hộ nghèo', 'hộ nghèo', 'người nghèo'),
];

/** Groups that the indicators of poverty itself do not narrow to: they are what these count. */
export const POVERTY_GROUPS = /^poor/;
