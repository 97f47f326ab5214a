import {
  annualQuantity,
  asAssigned,
  averageChange,
  coverage,
  level,
  maintain,
  qualitative,
} from '../../build/commitments.ts';
import { targets } from '../../build/targets.ts';

const PERIOD = [2021, 2025] as const;

export const TARGETS = targets([
  {
    key: 'poverty-rate-fall',
    section: 'II.2',
    statement: 'Tỷ lệ hộ nghèo mỗi năm hạ bình quân 1 điểm %, tính theo chuẩn đa chiều của kỳ 2021-2025',
    indicatorCode: 'poverty-rate',
    commitment: averageChange('eq', '1', PERIOD),
  },
  {
    key: 'poverty-rate-2025',
    section: 'II.2',
    statement: 'Cuối năm 2025 tỷ lệ hộ nghèo của huyện ở dưới mức 2%',
    indicatorCode: 'poverty-rate',
    commitment: level('lt', '2', 2025),
  },
  {
    key: 'no-poor-merit-persons',
    section: 'II.2',
    statement: 'Giữ kết quả không người có công nào thuộc hộ nghèo',
    indicatorCode: 'persons-in-poor-households',
    subgroupCode: 'merit-persons',
    commitment: maintain('0', PERIOD),
  },
  {
    key: 'jobs-created',
    section: 'II.2',
    statement: 'Mỗi năm có thêm việc làm cho bình quân 1.000 lao động',
    indicatorCode: 'jobs-created',
    commitment: annualQuantity('eq', '1000', PERIOD),
  },
  {
    key: 'vocational-training-assigned',
    section: 'II.2',
    statement: 'Đạt chỉ tiêu đào tạo nghề mà tỉnh giao từng năm',
    indicatorCode: 'vocational-trainees',
    commitment: asAssigned(PERIOD, 'Chỉ tiêu tỉnh giao hằng năm'),
  },
  {
    key: 'trained-workers',
    section: 'II.2',
    statement: '55% lao động đã qua đào tạo, bồi dưỡng nghề',
    indicatorCode: 'trained-workers-rate',
    commitment: level('eq', '55', 2025),
  },
  {
    key: 'no-makeshift-homes',
    section: 'II.2',
    statement: 'Tiếp tục xóa nhà đơn sơ của hộ nghèo suốt kỳ 2021-2025',
    indicatorCode: 'makeshift-homes',
    subgroupCode: 'poor',
    commitment: qualitative(PERIOD),
    assessor: 'Ủy ban nhân dân huyện Tuy Phước',
    note: 'Văn bản không nêu con số; phần đánh giá cho biết cuối năm 2020 không còn nhà loại này',
  },
  {
    key: 'preferential-credit',
    section: 'II.2',
    statement: 'Mọi hộ nghèo, hộ cận nghèo cần vốn làm ăn và đủ điều kiện đều vay được vốn ưu đãi',
    indicatorCode: 'preferential-credit-coverage',
    subgroupCode: 'poor-near-poor',
    commitment: coverage('100', PERIOD, 'Đủ điều kiện, có nhu cầu vốn sản xuất, kinh doanh'),
  },
  {
    key: 'policy-delivery',
    section: 'II.2',
    statement:
      'Chế độ, chính sách cho người nghèo (trợ giúp xã hội, y tế, giáo dục, pháp lý, dịch vụ cơ bản) đến đủ, kịp, đúng',
    indicatorCode: 'policy-delivery',
    commitment: qualitative(PERIOD),
    assessor: 'Ủy ban nhân dân huyện Tuy Phước',
  },
]);
