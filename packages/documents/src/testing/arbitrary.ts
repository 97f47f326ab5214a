import fc from 'fast-check';

/** Scraps of plans: what rules look for, in any order, with figures of every shape between. */
const SCRAPS = [
  'Giảm tỷ lệ hộ nghèo',
  'giảm bình quân',
  'xuống còn',
  'đạt',
  'trong đó',
  'phấn đấu',
  'đến năm',
  'giai đoạn',
  'hằng năm',
  'mỗi năm',
  'từ',
  'đến',
  'trở lên',
  'dưới',
  'trên',
  'ít nhất',
  'khoảng',
  'không quá',
  'hộ nghèo',
  'hộ cận nghèo',
  'lao động',
  'người',
  'căn nhà',
  'xã',
  '%',
  '%/năm',
  'điểm phần trăm',
  '/10.000 dân',
  'triệu đồng',
  'tỷ đồng',
  'lần',
  'tuổi',
  'tháng',
  'không còn',
  'một nửa',
  'duy trì',
  'so với',
  'Dự án',
  'Điều',
  'lớp',
  'ngày',
  'tháng',
  'năm',
  'quý IV',
  'trước ngày',
  'báo cáo',
  'chủ trì',
  'phối hợp',
  'Sở Y tế',
  'UBND xã',
  'Nghị quyết số',
  'Kế hoạch',
  '05-CT/TW',
  '103/KH-UBND',
  '07/2021/NĐ-CP',
  '2021-2025',
  '2025',
  '15/9/2025',
  ',',
  ';',
  '.',
  ':',
  '(',
  ')',
  '-',
  '–',
  '“',
  '”',
  '/',
  'và',
  '\n',
  '\n\n',
  '\n- ',
  '\n1. ',
  '\nII. ',
  '\n2.1. ',
  '\na) ',
  '\t',
  ' | ',
  'Ð',
  'e\u0301',
  '\u200b',
  '\u00a0',
  '\nKẾ HOẠCH\n',
  '\nI. MỤC TIÊU\n',
  '\nII. TỔ CHỨC THỰC HIỆN\n',
  '\nNơi nhận:\n- ',
  '\nMục tiêu cụ thể:\n',
  '\nI. KẾT QUẢ\n',
  '\nKINH PHÍ\n',
  '\nChế độ báo cáo:\n',
  'TT\tChỉ tiêu\tĐVT\tNăm 2025\n',
];

const digits = fc.stringMatching(/^\d{1,4}$/);
const figure = fc.oneof(
  digits,
  fc.tuple(digits, digits).map(([whole, part]) => `${whole},${part}`),
  fc.tuple(digits, digits).map(([whole, part]) => `${whole}.${part}`),
  fc.tuple(digits, digits).map(([from, to]) => `${from} - ${to}`),
);
const scrap = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SCRAPS) },
  { weight: 2, arbitrary: figure },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'binary' }) },
);

/** A text that looks like a plan and may be none. */
export const planLike = fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(' '));

/** A text with a piece cut out, doubled or moved. */
export function mutated(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  return fc.tuple(place, place, place, fc.constantFrom('cut', 'double', 'move', 'break')).map(([a, b, c, how]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const piece = text.slice(from, Math.min(to, from + 400));
    const without = text.slice(0, from) + text.slice(from + piece.length);
    if (how === 'cut') return without;
    if (how === 'move') return without.slice(0, c) + piece + without.slice(c);
    return how === 'double' ? text.slice(0, c) + piece + text.slice(c) : `${text.slice(0, c)}\n${text.slice(c)}`;
  });
}
