import { type PlanReading, readPlanText } from '@bacthang/documents';
import { HOMES, JOBS, POVERTY } from '../target/indicator.fixture.ts';
import type { Known } from './work/known.ts';

/** A small plan, made up; every group has something in it, and something is doubtful. */
export const TEXT = `ỦY BAN NHÂN DÂN HUYỆN NAM THỬ
Số: 31/KH-UBND
Nam Thử, ngày 05 tháng 3 năm 2022

KẾ HOẠCH
Giảm nghèo bền vững huyện Nam Thử giai đoạn 2021-2025

Căn cứ Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư;
Thực hiện Kế hoạch số 999/KH-UBND của UBND tỉnh;
I. KẾT QUẢ
Cuối năm 2020, tỷ lệ hộ nghèo còn 6,2%.
II. MỤC TIÊU
- Đến năm 2025, tỷ lệ hộ nghèo dưới 2%.
- Mỗi năm giải quyết việc làm mới cho 350 lao động, trong đó 210 lao động thuộc hộ nghèo.
- Trồng mới 120 ha nhãn.
III. GIẢI PHÁP
1. Dạy nghề
- Mở lớp trồng nhãn (Hội Nông dân chủ trì) trước ngày 30/6/2022.
IV. KINH PHÍ
Ngân sách huyện 350 triệu đồng.
V. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế: chủ trì tham mưu, báo cáo UBND huyện trước ngày 10/12 hằng năm.
Nơi nhận:
- UBND tỉnh (để báo cáo);
- Lưu: VT.`;

export function readingOf(text = TEXT): PlanReading {
  const read = readPlanText(text);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

export const KNOWN: Known = {
  indicators: [POVERTY, HOMES, JOBS],
  subgroups: [{ id: 'poor', code: 'poor', name: 'Thuộc hộ nghèo' }],
  standards: [],
  organizations: [{ id: 'kinh-te', name: 'Phòng Kinh tế huyện Nam Thử' }],
  place: 'huyện Nam Thử',
  directives: [
    {
      id: 'd1',
      kind: 'DIRECTIVE',
      number: '05-CT/TW',
      issuer: 'Ban Bí thư',
      date: '2021-06-23',
      title: 'Giảm nghèo bền vững',
    },
  ],
};
