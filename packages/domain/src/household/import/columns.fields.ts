/**
 * A column of the template: its header, other headers in use, and where it must be filled: in every row, in one row of each
 * household, or nowhere; a column that must be filled must be there.
 */
interface ColumnField {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly filled: 'row' | 'household' | 'never';
  readonly example: string;
}

/** The template of a file of households: one row a person, in the order in which it is downloaded. */
export const IMPORT_COLUMNS = {
  householdCode: { header: 'Mã hộ', aliases: ['Số hộ', 'Mã số hộ', 'Hộ số'], filled: 'row', example: 'HN-001' },
  village: {
    header: 'Thôn',
    aliases: ['Thôn/Tổ dân phố', 'Thôn, bản', 'Bản', 'Ấp', 'Tổ dân phố'],
    filled: 'household',
    example: '',
  },
  address: { header: 'Địa chỉ', aliases: ['Số nhà', 'Chỗ ở'], filled: 'never', example: 'Xóm 3' },
  residesFrom: { header: 'Ở từ ngày', aliases: ['Ngày đến ở', 'Cư trú từ'], filled: 'never', example: '01/01/2015' },
  name: { header: 'Họ và tên', aliases: ['Họ tên', 'Tên'], filled: 'row', example: 'Nguyễn Văn Mẫu' },
  relation: { header: 'Quan hệ với chủ hộ', aliases: ['Quan hệ'], filled: 'row', example: 'Chủ hộ' },
  birthDate: {
    header: 'Ngày sinh',
    aliases: ['Năm sinh', 'Ngày, tháng, năm sinh'],
    filled: 'row',
    example: '15/08/1970',
  },
  sex: { header: 'Giới tính', aliases: ['Giới', 'Nam/Nữ'], filled: 'row', example: 'Nam' },
  identityNumber: {
    header: 'Số định danh',
    aliases: ['Số CCCD', 'CCCD', 'Số căn cước', 'Số CMND/CCCD', 'CMND'],
    filled: 'never',
    example: '',
  },
  ethnicity: { header: 'Dân tộc', aliases: [], filled: 'never', example: 'Kinh' },
  disabled: { header: 'Khuyết tật', aliases: ['Người khuyết tật'], filled: 'never', example: 'Không' },
  seriouslyIll: { header: 'Bệnh nặng', aliases: ['Mắc bệnh nặng'], filled: 'never', example: 'Không' },
  scoredOn: { header: 'Ngày rà soát', aliases: ['Ngày chấm điểm'], filled: 'never', example: '' },
  incomePerPerson: {
    header: 'Thu nhập bình quân',
    aliases: ['Thu nhập bình quân đầu người', 'Thu nhập bình quân (đồng/người/tháng)'],
    filled: 'never',
    example: '1200000',
  },
  incomeScore: { header: 'Điểm thu nhập', aliases: ['Điểm B1', 'Điểm A'], filled: 'never', example: '' },
  deprivationScore: { header: 'Điểm thiếu hụt', aliases: ['Điểm B2', 'Điểm B'], filled: 'never', example: '' },
  stratum: { header: 'Vùng bảng điểm', aliases: [], filled: 'never', example: '' },
  deprivations: {
    header: 'Thiếu hụt',
    aliases: ['Chỉ số thiếu hụt', 'Các chỉ số thiếu hụt'],
    filled: 'never',
    example: 'Việc làm; Bảo hiểm y tế; Nhà tiêu hợp vệ sinh',
  },
  claimedClass: {
    header: 'Phân loại',
    aliases: ['Phân loại hộ', 'Kết quả rà soát'],
    filled: 'never',
    example: 'Hộ nghèo',
  },
} as const satisfies Readonly<Record<string, ColumnField>>;

export type ImportColumn = keyof typeof IMPORT_COLUMNS;

export const IMPORT_COLUMN_NAMES = Object.keys(IMPORT_COLUMNS) as ImportColumn[];
