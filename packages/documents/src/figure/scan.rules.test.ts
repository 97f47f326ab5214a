import { expect, it } from 'vitest';
import { fold } from '../language/fold.ts';
import { tidy } from '../language/tidy.ts';
import { figuresIn } from './scan.rules.ts';

function scan(written: string) {
  const text = tidy(written);
  return figuresIn(text, fold(text), { start: 0, end: text.length }).map((figure) =>
    [figure.comparator, figure.value, figure.upper, text.slice(figure.numbers.end, figure.span.end).trim()]
      .filter((part) => part !== null)
      .join(' '),
  );
}

it.each<[string, string[]]>([
  ['Tỷ lệ hộ nghèo còn dưới 3,5%', ['lt 3.5 %']],
  ['giảm bình quân 01 - 1,5%/năm', ['ge 1 1.5 %/năm']],
  ['giảm từ 2% đến 2,5% mỗi năm', ['ge 2 2.5 % mỗi năm']],
  ['giảm từ 4%/năm trở lên', ['ge 4 %/năm trở lên']],
  ['giảm từ 9,2% xuống còn 4%', ['9.2 %', '4 %']],
  ['không quá 5 hộ', ['le 5 hộ']],
  ['900 lao động (nữ 450; dân tộc thiểu số 850)', ['900 lao động', '450 ', '850 ']],
  ['Hội Liên hiệp Phụ nữ 2', []],
  ['ít nhất 1.250 lao động', ['ge 1250 lao động']],
  ['khoảng 3.000 căn nhà', ['about 3000 căn nhà']],
  ['08 bác sĩ và 25 giường bệnh/10.000 dân', ['8 bác sĩ', '25 giường bệnh/10.000 dân']],
  ['thu nhập đạt 62 triệu đồng/người/năm', ['62 triệu đồng/người/năm']],
  ['có 12/15 xã đạt chuẩn', ['12 xã']],
  ['tăng gấp 1,8 lần so với năm 2020', ['1.8 lần']],
  ['trẻ em dưới 5 tuổi', []],
  ['trong vòng 36 tháng', []],
  ['giai đoạn 2021 - 2025', []],
  ['Nghị định số 07/2021/NĐ-CP ngày 27/01/2021', []],
  ['Kế hoạch số 76-KH/HU ngày 16 tháng 02 năm 2022', []],
  ['Dự án 2, Tiểu dự án 1; Điều 5; lớp 1; lần thứ 12', []],
  ['trước ngày 15/11 hằng năm', []],
  ['từ 15 đến 60 tuổi', []],
  ['sau 05 năm thực hiện', []],
  ['Đến năm 2025 có 2000 lao động', ['2000 lao động']],
  ['vào lớp 1 đạt 99,5%', ['99.5 %']],
  ['3,5 điểm phần trăm', ['3.5 điểm phần trăm']],
])('%s', (text, figures) => expect(scan(text)).toEqual(figures));

it('tells a figure that what is counted follows from one that it stands behind', () => {
  const leads = (text: string) => figuresIn(text, fold(text), { start: 0, end: text.length })[0]?.leads;
  expect(leads('100% hộ nghèo được vay vốn')).toBe(true);
  expect(leads('đạt 55% theo chuẩn mới')).toBe(false);
  expect(leads('đạt 55%, trong đó')).toBe(false);
});
