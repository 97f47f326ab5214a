import { expect, it } from 'vitest';
import { readPlanText } from '../reading/read-plan.ts';

const tasksIn = (items: string) => {
  const read = readPlanText(
    `KẾ HOẠCH\nGiảm nghèo năm 2024\nI. MỤC TIÊU\nGiảm 12 hộ nghèo.\nII. NHIỆM VỤ VÀ GIẢI PHÁP\n${items}\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Y tế: chủ trì.\nNơi nhận:\n- Lưu: VT.`,
  );
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.tasks;
};

it('takes numbered items as tasks, and bullets as parts of them', () => {
  expect(
    tasksIn(
      '1. Tuyên truyền\n- Phát thanh hằng tuần.\n- Cấp phát tờ rơi.\n2. Hỗ trợ nhà ở: rà soát hộ khó khăn về nhà ở.',
    ).map(({ key, parentKey, number, title, description }) => [key, parentKey, number, title, description]),
  ).toEqual([
    ['nhiem-vu-1', null, '1', 'Tuyên truyền', null],
    ['nhiem-vu-2', 'nhiem-vu-1', null, 'Phát thanh hằng tuần', null],
    ['nhiem-vu-3', 'nhiem-vu-1', null, 'Cấp phát tờ rơi', null],
    ['nhiem-vu-4', null, '2', 'Hỗ trợ nhà ở', 'rà soát hộ khó khăn về nhà ở'],
  ]);
});

it('passes over headings that only say that tasks follow', () => {
  expect(
    tasksIn('1. Nhiệm vụ trọng tâm\na) Dạy nghề.\n2. Các giải pháp chủ yếu\na) Vay vốn.').map(({ title }) => title),
  ).toEqual(['Dạy nghề', 'Vay vốn']);
});

it('takes what stands under an item without a number as its description', () => {
  const [task, ...others] = tasksIn('1. Tín dụng chính sách\nCho vay đúng đối tượng, thu hồi nợ đúng hạn.');
  expect([task?.description, others]).toEqual([
    'Tín dụng chính sách\nCho vay đúng đối tượng, thu hồi nợ đúng hạn.',
    [],
  ]);
});

it.each<[string, string | null, string | null, string | null]>([
  [
    '1. Giao Phòng Y tế chủ trì, phối hợp với Phòng Tài chính tổ chức khám bệnh trước ngày 30/6/2024.',
    'Phòng Y tế',
    'Phòng Tài chính',
    'trước ngày 30/6/2024',
  ],
  ['1. Sửa nhà (Hội Nông dân chủ trì) trong quý II năm 2024.', 'Hội Nông dân', null, 'trong quý II năm 2024'],
  [
    '1. Dạy nghề\n- Cơ quan chủ trì: Phòng Kinh tế.\n- Cơ quan phối hợp: Hội Phụ nữ, Đoàn Thanh niên.\n- Thời gian hoàn thành: Quý III/2024.',
    'Phòng Kinh tế',
    'Hội Phụ nữ, Đoàn Thanh niên',
    'Quý III/2024',
  ],
  ['1. Tuyên truyền sâu rộng trong Nhân dân.', null, null, null],
])('%s', (items, lead, coordinating, deadline) => {
  const [task, ...others] = tasksIn(items);
  expect(task).toMatchObject({ lead, coordinating, deadline });
  expect(others).toEqual([]);
});

it('gives a long item a title that fits, and keeps all of it', () => {
  const long = `Đẩy mạnh ${'tuyên truyền và vận động '.repeat(20)}Nhân dân`;
  const [task] = tasksIn(`1. ${long}`);
  expect(task?.title.length).toBeLessThanOrEqual(300);
  expect(task?.description).toBe(long);
});
