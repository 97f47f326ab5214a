import type { Obligation } from '@bacthang/domain';
import { before, beforeEvery, during } from '../../build/obligations.ts';

const DISTRICT = 'Ủy ban nhân dân huyện Sơn Dương';
const LABOUR = 'Phòng Lao động - Thương binh và Xã hội huyện Sơn Dương';
const REPORTERS = {
  from: ['Các cơ quan, đơn vị liên quan', 'Ủy ban nhân dân các xã, thị trấn'],
  to: [DISTRICT],
  via: LABOUR,
};

export const OBLIGATIONS: readonly Obligation[] = [
  { ...REPORTERS, kind: 'annual', subject: 'Kết quả thực hiện Kế hoạch trong năm', due: beforeEvery('12-10') },
  { ...REPORTERS, kind: 'midTerm', subject: 'Báo cáo sơ kết', due: before('2025-09-15') },
  { ...REPORTERS, kind: 'final', subject: 'Báo cáo tổng kết', due: before('2030-09-15') },
  {
    kind: 'midTerm',
    subject: 'Sơ kết 5 năm thực hiện Kế hoạch 76-KH/HU',
    from: [DISTRICT],
    to: [],
    via: null,
    due: during('2025-Q4'),
  },
  {
    kind: 'final',
    subject: 'Tổng kết 10 năm thực hiện Chỉ thị 05-CT/TW',
    from: [DISTRICT],
    to: [],
    via: null,
    due: during('2030-Q4'),
  },
  { ...REPORTERS, kind: 'adHoc', subject: 'Phản ánh kịp thời khó khăn, vướng mắc', due: null },
];
