import { averageChange, milestone, qualitative } from '../../build/commitments.ts';
import { targets } from '../../build/targets.ts';

const PERIOD = [2021, 2025] as const;
const OUTSIDE = 'Nằm trong giải pháp III.4, ngoài phần mục tiêu';

export const TARGETS = targets([
  {
    key: 'poverty-rate-fall',
    section: 'II.2',
    statement: 'Tỷ lệ hộ nghèo hạ bình quân 3 điểm % mỗi năm trong giai đoạn 2021-2025',
    indicatorCode: 'poverty-rate',
    commitment: averageChange('eq', '3', PERIOD),
  },
  {
    key: 'poverty-rate-fall-ethnic-minority',
    section: 'II.2',
    statement: 'Trong đó hộ nghèo dân tộc thiểu số hạ ít nhất 4 điểm % mỗi năm',
    indicatorCode: 'poverty-rate',
    subgroupCode: 'ethnic-minority',
    nestedInKey: 'poverty-rate-fall',
    commitment: averageChange('ge', '4', PERIOD),
  },
  {
    key: 'poverty-rate-fall-2030',
    section: 'II.2',
    statement: 'Tới năm 2030 vẫn giữ nhịp hạ tỷ lệ hộ nghèo trên 2 điểm % mỗi năm',
    indicatorCode: 'poverty-rate',
    commitment: averageChange('gt', '2', [2026, 2030]),
    note: 'Văn bản ghi “đến năm 2030”; hiểu là nửa sau của thập kỷ, 2026-2030',
    outlook: true,
  },
  {
    key: 'no-area-three-communes',
    section: 'II.2',
    statement: 'Năm 2030 cơ bản hết xã khu vực III',
    indicatorCode: 'area-three-communes',
    commitment: milestone(2030, { comparator: 'eq', value: '0' }),
    outlook: true,
  },
  {
    key: 'no-makeshift-homes',
    section: 'III.4',
    statement: 'Năm 2025 xóa xong nhà tạm, nhà dột nát của hộ nghèo',
    indicatorCode: 'makeshift-homes',
    subgroupCode: 'poor',
    commitment: milestone(2025, { comparator: 'eq', value: '0' }),
    note: OUTSIDE,
  },
  {
    key: 'housing-support-2030',
    section: 'III.4',
    statement: 'Năm 2030 hộ nghèo khó khăn nhà ở về cơ bản đều đã được giúp',
    indicatorCode: 'housing-support-coverage',
    subgroupCode: 'poor',
    commitment: qualitative(2030),
    assessor: 'Phòng Lao động - Thương binh và Xã hội huyện Sơn Dương',
    note: `${OUTSIDE}; “cơ bản”, không có con số`,
    outlook: true,
  },
]);
