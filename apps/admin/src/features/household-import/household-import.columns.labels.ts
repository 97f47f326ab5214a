import type { ImportColumn } from '@bacthang/domain/household';

/** How each column of the template is filled in. */
export const COLUMN_HELP: Readonly<Record<ImportColumn, string>> = {
  householdCode: 'Mã của hộ trong tệp, ghi ở mọi dòng của hộ. Tệp sau ghi đúng mã này thì hộ được nhận ra.',
  village: 'Tên thôn, bản, tổ dân phố như trong sổ; ghi ở ít nhất một dòng của hộ.',
  address: 'Xóm, ngõ, số nhà.',
  residesFrom: 'Ngày bắt đầu ở đây: ngày/tháng/năm. Để trống là ngày nhập tệp.',
  name: 'Họ và tên đầy đủ.',
  relation: 'Quan hệ với chủ hộ. Mỗi hộ có đúng một chủ hộ.',
  birthDate: 'Ngày/tháng/năm, tháng/năm hoặc chỉ năm.',
  sex: 'Nam hoặc Nữ.',
  identityNumber: 'Căn cước 12 số, hoặc chứng minh cũ 9 số. Để dạng chữ để giữ số 0 ở đầu.',
  ethnicity: 'Tên dân tộc, ví dụ Kinh, Tày, Thái.',
  disabled: 'Có hoặc Không. Để trống là chưa biết.',
  seriouslyIll: 'Có hoặc Không. Để trống là chưa biết.',
  scoredOn: 'Ngày rà soát hộ, trong thời gian của đợt. Để trống là ngày nhập tệp.',
  incomePerPerson: 'Đồng/người/tháng, số nguyên; cần khi đợt rà soát xét theo thu nhập.',
  incomeScore: 'Tổng điểm thu nhập của phiếu B; cần khi đợt rà soát xét theo điểm.',
  deprivationScore: 'Tổng điểm thiếu hụt của phiếu B, nếu có.',
  stratum: 'Mã vùng của bảng điểm, khi đợt rà soát xét theo điểm.',
  deprivations: 'Mọi chỉ số thiếu hụt của hộ, cách nhau bằng dấu chấm phẩy; không thiếu hụt nào thì ghi Không.',
  claimedClass: 'Phân loại theo tệp, để đối chiếu; phân loại được ghi luôn theo chuẩn của đợt rà soát.',
};

/** Of the columns that only an import into a round reads. */
export const REVIEW_COLUMNS: ReadonlySet<ImportColumn> = new Set([
  'scoredOn',
  'incomePerPerson',
  'incomeScore',
  'deprivationScore',
  'stratum',
  'deprivations',
  'claimedClass',
]);
