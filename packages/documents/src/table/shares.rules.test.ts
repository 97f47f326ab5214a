import { expect, it } from 'vitest';
import { readPlanText } from '../reading/read-plan.ts';

const HEAD = `KẾ HOẠCH
Giảm nghèo bền vững huyện Nam Thử giai đoạn 2022-2025
I. MỤC TIÊU
- Đến năm 2025, tỷ lệ hộ nghèo còn 1,9%.
PHỤ LỤC
`;

function read(table: string) {
  const found = readPlanText(`${HEAD}${table}`);
  if (!found.ok) throw new Error(found.refusal.code);
  const { shares, targets } = found.value;
  return {
    shares: shares.map(({ place, year, value, unit }) => `${place} ${year} ${value} ${unit ?? ''}`.trim()),
    targets: targets.map(({ commitment: { kind, value, periodTo } }) => `${kind} ${value} ${periodTo}`),
  };
}

it('reads units under years: shares of the units, and the whole as targets but for what the text says already', () => {
  const table = `LỘ TRÌNH TỶ LỆ HỘ NGHÈO CÁC XÃ
TT\tXã, thị trấn\tNăm 2021\tNăm 2024\tNăm 2025
1\tXã An Thử\t5,1\t3,4\t2,1
\tToàn huyện\t4,8\t3,1\t1,9`;
  expect(read(table)).toEqual({
    shares: ['Xã An Thử 2024 3.4 %', 'Xã An Thử 2025 2.1 %'],
    targets: ['level 1.9 2025', 'level 3.1 2024'],
  });
});

it('reads indicators in rows with a column for each unit', () => {
  const table = `TT\tChỉ tiêu\tĐVT\tToàn huyện\tXã An Thử\tXã Bình Thử
1\tSố hộ nghèo được hỗ trợ nhà ở\tHộ\t60\t35\t25
2\tSố lao động được tạo việc làm\tNgười\t90\t50\t40`;
  expect(read(table)).toEqual({
    shares: ['Xã An Thử 2025 35 Hộ', 'Xã Bình Thử 2025 25 Hộ', 'Xã An Thử 2025 50 Người', 'Xã Bình Thử 2025 40 Người'],
    targets: ['level 1.9 2025', 'totalQuantity 60 2025', 'totalQuantity 90 2025'],
  });
});

it.each([
  [
    'how many there are',
    'TT\tXã\tTổng số hộ dân\tKinh phí (triệu đồng)\n1\tXã An Thử\t1.200\t350\n2\tXã Bình Thử\t900\t200',
  ],
  [
    'groups of units',
    'TT\tXã\tKế hoạch giảm hộ nghèo năm 2025 (hộ)\nI\tCác xã vùng cao\t120\nII\tCác xã vùng thấp\t80',
  ],
])('takes no share from %s', (_, table) => expect(read(table).shares).toEqual([]));
