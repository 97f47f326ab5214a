import { expect, it } from 'vitest';
import { unwrap } from './unwrap.rules.ts';

const lines = (text: string) => {
  let gap = false;
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') {
      gap = true;
      return [];
    }
    const made = { text: line, line: index + 1, gap, marker: null };
    gap = false;
    return [made];
  });
};
const FULL = 'Các cơ quan, đơn vị tổ chức thực hiện nghiêm túc nội dung được giao trong';

it.each<[string, string, string[]]>([
  ['a sentence broken at the margin', `${FULL}\nkế hoạch này.`, [`${FULL} kế hoạch này.`]],
  ['also before a name', `${FULL}\nThủ tướng.`, [`${FULL} Thủ tướng.`]],
  ['over a page break', 'đẩy mạnh công tác xuất\n\nkhẩu lao động', ['đẩy mạnh công tác xuất khẩu lao động']],
  [
    'a heading in capitals over two lines',
    'VII. TỔ CHỨC THỰC\nHIỆN\n1. Sở Y tế',
    ['VII. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế'],
  ],
  [
    'a dash that is no bullet',
    `${FULL}, kinh tế\n- xã hội của địa phương.`,
    [`${FULL}, kinh tế - xã hội của địa phương.`],
  ],
  ['items stay apart', '- Giảm nghèo\n- Tạo việc làm', ['- Giảm nghèo', '- Tạo việc làm']],
  ['the kind of document stands alone', 'KẾ HOẠCH\nthực hiện Nghị quyết', ['KẾ HOẠCH', 'thực hiện Nghị quyết']],
  ['drawn rules are no text', 'ỦY BAN NHÂN DÂN\n-------\nSố: 1/KH-UBND', ['ỦY BAN NHÂN DÂN', 'Số: 1/KH-UBND']],
  [
    'two columns typed on one line',
    'ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ],
  [
    'a list of names in brackets',
    'ở các xã (xã A, xã\n\nĐông Quý) trong vùng',
    ['ở các xã (xã A, xã Đông Quý) trong vùng'],
  ],
])('%s', (_, text, paragraphs) => {
  expect(unwrap(lines(text)).map((each) => each.text)).toEqual(paragraphs);
});
