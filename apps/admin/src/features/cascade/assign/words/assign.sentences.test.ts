import type { Refusal } from '@bacthang/domain/shared';
import { describe, expect, it, test } from 'vitest';
import { HOMES } from '../../../target/indicator.fixture.ts';
import { type AssignDraft, draftOf, setCells, setPart, setWhole } from '../assign.draft.ts';
import { sheet, unit } from '../assign.fixture.ts';
import { balance } from '../balance.ts';
import type { Sheet } from '../sheet.ts';
import { shownSum, totalsOf } from '../table/assign.totals.ts';
import { commonText, wayExplained, wayLabel, wholeLabel } from './assign.labels.ts';
import { problemsOf } from './assign.refusals.ts';
import { startsSentence, suggestionSentence, sumSentence, wholeSentence } from './assign.sentences.ts';

const homes = sheet({
  indicator: HOMES,
  ...{ measure: 'inYear', direction: 'up', hasRate: false, total: { start: 30n, denominator: null } },
  suggestion: { comparator: 'GE', value: '40', onPath: true, whole: '40' },
});

describe('where the suggested whole comes from', () => {
  it.each<[string, Sheet, string]>([
    [
      'a bound of the year',
      sheet(),
      'Năm 2025 đến hạn, cuối năm phải còn dưới 5%; cuối 2024 có 200 hộ nghèo trên 3.000 hộ, vậy phải giảm ít nhất 51.',
    ],
    [
      'the way to a later one',
      sheet({ suggestion: { comparator: 'LE', value: '5.833333', onPath: true, whole: '26' } }),
      'Năm 2025 chưa đến hạn nên không bắt buộc; đi thẳng đến mức của năm đến hạn thì cuối năm còn không quá 5,83%; cuối 2024 có 200 hộ nghèo trên 3.000 hộ, vậy nên giảm 26.',
    ],
    [
      'one that holds already',
      sheet({ suggestion: { comparator: 'LT', value: '7', onPath: false, whole: '0' } }),
      'Năm 2025 đến hạn, cuối năm phải còn dưới 7%; cuối 2024 có 200 hộ nghèo trên 3.000 hộ, đã đạt mà không phải giảm thêm.',
    ],
    [
      'figures that are not there',
      sheet({ suggestion: { comparator: 'LT', value: '5', onPath: false, whole: null } }),
      'Năm 2025 đến hạn, cuối năm phải còn dưới 5%; chưa có số liệu cuối năm 2024 nên chưa tính ra tổng, hãy tự nhập.',
    ],
    ['no figure at all', sheet({ suggestion: null }), 'Chỉ tiêu chưa có mức bằng số cho năm 2025; hãy tự nhập tổng.'],
    ['a part of the whole period', homes, 'Mức của cả giai đoạn chia đều cho từng năm: từ 40 căn nhà trở lên.'],
  ])('%s', (_, given, sentence) => expect(suggestionSentence(given)).toBe(sentence));
});

test.each([
  ['51', null],
  ['x', null],
  ['60', 'Nhiều hơn mức gợi ý 9 hộ nghèo.'],
  ['50', 'Ít hơn mức gợi ý 1 hộ nghèo: cuối năm còn 5,00%, chưa dưới 5%.'],
])('a whole of %s: %s', (whole, sentence) => expect(wholeSentence(whole, sheet())).toBe(sentence));

test.each([
  [{ sum: 51n, whole: '51', isBalanced: true }, 'Các mức cộng lại bằng đúng tổng: 51 hộ nghèo.'],
  [{ sum: 1051n, whole: '1000', isBalanced: false }, 'Các mức đang hiện cộng lại 1.051, thừa 51 so với tổng 1.000.'],
  [{ sum: 40n, whole: '51', isBalanced: false }, 'Các mức đang hiện cộng lại 40, thiếu 11 so với tổng 51.'],
  [{ sum: 51n, whole: '51', isBalanced: false }, 'Chưa chia lại được, xem lý do. Đang hiện các mức cân lần trước.'],
  [{ sum: null, whole: '51', isBalanced: false }, 'Chưa chia được, xem lý do.'],
])('the running total %#', (sum, sentence) => expect(sumSentence(sum, sheet())).toBe(sentence));

test('it is said where the units do not make up the whole', () => {
  expect(startsSentence(sheet())).toBeNull();
  expect(startsSentence(sheet({ total: { start: 210n, denominator: 3000n } }))).toBe(
    'Số hộ nghèo cuối 2024 của cả đơn vị là 210, các đơn vị cộng lại 200.',
  );
});

describe('methods in words', () => {
  it('name what they go by', () => {
    expect(wholeLabel(sheet())).toBe('Tổng phải giảm (hộ nghèo)');
    expect(wholeLabel(homes)).toBe('Tổng phải giao (căn nhà)');
    expect(wayLabel({ method: 'proportional', basis: 'denominator' }, sheet())).toBe('Chia theo tỷ lệ số hộ');
    expect(wayLabel({ method: 'proportional', basis: 'start' }, homes)).toBe('Chia theo tỷ lệ kết quả năm 2024');
    expect(wayExplained({ method: 'sameLevel', basis: 'start' }, sheet())).toEqual({
      meaning: 'Tất cả về cùng một mức cuối năm; nơi đã thấp hơn thì giữ nguyên.',
      formula: 'Giảm = số hộ nghèo − số hộ × mức chung',
    });
  });

  it.each([
    ['proportional', 'Cứ 100 hộ nghèo thì giảm 25,50'],
    ['sameReduction', 'Tỷ lệ chung: 25,50%'],
    ['sameLevel', 'Mức chung: 5,45%'],
  ] as const)('%s tells what all have in common', (method, text) => {
    const way = { method, basis: 'start' } as const;
    const { allocation } = balance({ ...draftOf(null, sheet()), ...way, whole: '51' }, sheet());
    const common = allocation?.common ?? null;
    expect(commonText(way, common, sheet())).toBe(text);
  });
});

describe('why the shares do not add up', () => {
  const told = (draft: AssignDraft, given = sheet()) => problemsOf(balance(draft, given).refusals, given);
  const begin = draftOf(null, sheet());
  const set = (field: 'pinned' | 'minimum' | 'maximum', ...texts: readonly string[]) =>
    setCells(
      begin,
      texts.map((text, index) => ({ unitKey: 'ABC'.charAt(index), field, text })),
    );

  it.each<[string, AssignDraft, readonly string[]]>([
    [
      'minima above the whole',
      set('minimum', '40', '20'),
      [
        'Các mức ghim và mức ít nhất cộng lại đã 60, vượt tổng 51 là 9. Cần bớt ở: huyện Ân Thi (ít nhất 40), huyện Phù Cừ (ít nhất 20).',
      ],
    ],
    [
      'maxima below it',
      set('maximum', '10', '10', '10'),
      [
        'Các đơn vị chỉ giảm được nhiều nhất 30 hộ nghèo, còn thiếu 21 so với tổng 51. Cần nới ở: huyện Ân Thi (nhiều nhất 10), huyện Phù Cừ (nhiều nhất 10), thành phố Hưng Yên (nhiều nhất 10).',
      ],
    ],
    [
      'more than there is',
      setWhole(begin, '1.201'),
      ['Các đơn vị chỉ giảm được nhiều nhất 200 hộ nghèo, còn thiếu 1.001 so với tổng 1.201. Hãy giảm tổng.'],
    ],
    ['a share beyond what a unit has', set('pinned', '101'), ['Huyện Ân Thi, mức ghim là 101; chỉ nhận từ 0 đến 100.']],
    ['half a household', set('pinned', '12,5'), ['Huyện Ân Thi, mức ghim: “12,5” phải là số nguyên.']],
    ['no whole', setWhole(begin, ''), ['Chưa nhập tổng.']],
    ['a whole below nothing', setWhole(begin, '-1'), ['Tổng là −1; chỉ nhận từ 0 trở lên.']],
  ])('%s', (_, draft, sentences) => expect(told(draft)).toEqual(sentences));

  it('names some of many, and counts the others', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const given = sheet({ units: names.map((name) => unit(name, name, null, 'xã')) });
    expect(told(begin, given)).toEqual([
      'Chưa có căn cứ để chia của xã A, xã B, xã C, xã D, xã E và 2 đơn vị khác: chọn căn cứ khác, hoặc ghim mức của các đơn vị đó.',
    ]);
    expect(told(setPart(begin, { method: 'sameReduction' }), given)).toEqual([
      'Chưa có số hộ nghèo của xã A, xã B, xã C, xã D, xã E và 2 đơn vị khác, mà cách chia này cần đến; hãy chọn cách khác.',
    ]);
  });

  it('says what the server says in the same words', () => {
    const { refusals } = balance(set('minimum', '40', '20'), sheet());
    const wire = refusals.map((refusal: Refusal) => ({
      ...refusal,
      code: refusal.code.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
    }));
    expect(problemsOf(wire, sheet())).toEqual(problemsOf(refusals, sheet()));
  });
});

describe('what the shares in sight come to', () => {
  const begin = draftOf(null, sheet());
  const { allocation } = balance(begin, sheet());

  it('counts what was typed in the place of what stood there', () => {
    const typed = setCells(begin, [{ unitKey: 'A', field: 'pinned', text: '101' }]);
    expect(shownSum(begin, allocation, sheet())).toBe(51n);
    expect(shownSum(typed, allocation, sheet())).toBe(126n);
    expect(shownSum(typed, null, sheet())).toBeNull();
  });

  it('keeps a rate apart from the bound that it has to stay below', () => {
    const close = sheet({
      units: [unit('A', 'Ân Thi', 4966n)].map((each) => ({ ...each, denominator: 384_314n })),
      suggestion: { comparator: 'LT', value: '1', onPath: false, whole: '1123' },
    });
    const draft = draftOf(null, close);
    const standing = balance(draft, close).allocation;
    expect(totalsOf({ draft, standing, other: null, sum: 1123n }, close).endRate).toBe('0.999964');
  });
});
