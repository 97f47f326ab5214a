import { expect, it } from 'vitest';
import { fold } from '../language/fold.ts';
import { citationsIn } from './citations.rules.ts';

const cite = (text: string) =>
  citationsIn({ index: 0, text, folded: fold(text), line: 1, marker: null, start: 0, row: null }, 'implements').map(
    ({ kind, number, date, issuer, quote }) =>
      [kind, number ?? quote, date, issuer].filter((each) => each !== null).join(' · '),
  );

it.each<[string, string[]]>([
  [
    'Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư về giảm nghèo',
    ['directive · 05-CT/TW · 2021-06-23 · Ban Bí thư'],
  ],
  ['Chỉ thị số 05/CT-TW của Ban Bí thư', ['directive · 05-CT/TW · Ban Bí thư']],
  [
    'Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ quy định',
    ['decree · 07/2021/NĐ-CP · 2021-01-27 · Chính phủ'],
  ],
  ['Nghị quyết số 24/2021/QH15', ['resolution · 24/2021/QH15']],
  ['Luật số 72/2025/QH15', ['law · 72/2025/QH15']],
  ['Kế hoạch số 12 /KH-UBND và Quyết định 90/QÐ-TTg', ['plan · 12/KH-UBND', 'decision · 90/QĐ-TTg']],
  [
    'Nghị quyết Đại hội Đảng bộ xã lần thứ XX, nhiệm kỳ 2020-2025',
    ['congressResolution · Nghị quyết Đại hội Đảng bộ xã lần thứ XX, nhiệm kỳ 2020-2025'],
  ],
  ['giảm 3%/năm, 17 giường bệnh/10.000 dân, 15/9/2025', []],
])('%s', (text, found) => expect(cite(text)).toEqual(found));
