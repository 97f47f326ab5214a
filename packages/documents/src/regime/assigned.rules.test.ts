import { expect, it } from 'vitest';
import { readPlanText } from '../reading/read-plan.ts';

function read(title: string, items: string) {
  const found = readPlanText(
    `${title}\nvề công tác giảm nghèo giai đoạn 2022 - 2025\nBan Thường vụ yêu cầu:\n${items}`,
  );
  if (!found.ok) throw new Error(found.refusal.code);
  const { responsibilities, tasks } = found.value;
  return {
    bodies: responsibilities.map(({ organization }) => organization),
    tasks: tasks.map(({ title: task }) => task),
  };
}

it('gives the items of a directive to the bodies they begin with, and keeps the others as tasks', () => {
  const items = `1. Các cấp ủy quán triệt, chỉ đạo thực hiện Chỉ thị này.
2. Tập trung rà soát hộ nghèo, hộ cận nghèo trên địa bàn.
3. Ban cán sự đảng UBND tỉnh lãnh đạo xây dựng kế hoạch thực hiện.`;
  expect(read('CHỈ THỊ', items)).toEqual({
    bodies: ['Các cấp ủy', 'Ban cán sự đảng UBND tỉnh'],
    tasks: ['Tập trung rà soát hộ nghèo, hộ cận nghèo trên địa bàn'],
  });
});

it('knows the body that an article of a decision gives work to', () => {
  const items =
    'Điều 1. Phê duyệt Chương trình.\nĐiều 2. Giao Sở Y tế chủ trì, phối hợp với các đơn vị tổ chức thực hiện.';
  expect(read('QUYẾT ĐỊNH', items).bodies).toEqual(['Sở Y tế']);
});
