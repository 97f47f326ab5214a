import { coverage, level, relativeToParent } from '../../build/commitments.ts';
import { targets } from '../../build/targets.ts';

const PERIOD = [2021, 2025] as const;
const section = 'II.2';

export const TARGETS = targets([
  {
    key: 'poverty-rate-no-labour-capacity',
    section,
    statement: 'Cuối năm 2025, hộ nghèo không có khả năng lao động còn 1,7% theo chuẩn của Nghị định 07/2021/NĐ-CP',
    indicatorCode: 'poverty-rate',
    subgroupCode: 'no-labour-capacity',
    commitment: level('eq', '1.7', 2025),
    note: 'Văn bản không nêu mẫu số; hợp lý nhất là tổng số hộ của phường (khoảng 2.000 hộ)',
  },
  {
    key: 'near-poverty-rate-below-town',
    section,
    statement: 'Tới hết năm 2025, phường có tỷ lệ hộ cận nghèo thấp hơn mức toàn thị xã',
    indicatorCode: 'near-poverty-rate',
    commitment: relativeToParent('lt', 2025, 'Tỷ lệ hộ cận nghèo toàn thị xã Hương Trà'),
  },
  {
    key: 'preferential-credit',
    section,
    statement: 'Tất cả hộ nghèo, cận nghèo, thoát nghèo đủ điều kiện và cần vốn làm ăn được hỗ trợ vay',
    indicatorCode: 'preferential-credit-coverage',
    subgroupCode: 'poor-near-poor-escaped',
    commitment: coverage('100', PERIOD, 'Đủ điều kiện, có nhu cầu vay vốn sản xuất, kinh doanh'),
  },
  {
    key: 'vocational-training',
    section,
    statement:
      'Tất cả người nghèo đủ tuổi, đủ sức muốn học nghề được dạy nghề, tập huấn, định hướng và ưu tiên giới thiệu việc',
    indicatorCode: 'vocational-training-coverage',
    subgroupCode: 'poor',
    commitment: coverage('100', PERIOD, 'Đúng độ tuổi, đủ sức lao động, có nhu cầu học nghề'),
  },
  {
    key: 'household-guidance',
    section,
    statement: 'Hộ nghèo, hộ cận nghèo nào cũng được chính quyền, Mặt trận, đoàn thể theo dõi và có cách giúp cụ thể',
    indicatorCode: 'household-guidance-coverage',
    subgroupCode: 'poor-near-poor',
    commitment: coverage('100', PERIOD, null),
  },
]);
