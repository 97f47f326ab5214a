import { describe, expect, it, test } from 'vitest';
import { POVERTY } from '../target/indicator.fixture.ts';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import type { AssessmentFacts, ReasonFacts } from './assessment.fragment.ts';
import { explanationSentences } from './explanation.labels.ts';

const JOBS: IndicatorFacts = { ...POVERTY, valueType: 'COUNT', unit: 'lao động', direction: 'UP', rollUp: 'SUM' };
const STANDARDS = new Map([['MDP-2016', 'chuẩn nghèo 2016–2020']]);

function told(
  explanation: readonly ReasonFacts[],
  given: Partial<AssessmentFacts> = {},
  indicator: IndicatorFacts = POVERTY,
): readonly string[] {
  const facts = { status: 'MET', required: { comparator: 'LE', value: '0.80' }, restated: null, ...given } as const;
  return explanationSentences({ ...facts, explanation: [...explanation] }, indicator, STANDARDS);
}

it('tells a fall as a report does', () => {
  const sentences = told([
    { __typename: 'RequiredReason', year: 2025, bound: { comparator: 'LE', value: '0.80', provisional: true } },
    { __typename: 'CountedFromReason', year: 2020, value: '5.8', estimated: true },
    { __typename: 'MeasuredReason', year: 2025, value: '0.5' },
    { __typename: 'ChangedReason', since: 2020, by: '5.3', planned: '5' },
    { __typename: 'MarginReason', by: '0.3' },
  ]);
  expect(sentences).toEqual([
    'Yêu cầu năm 2025: không quá 0,80% (dựa trên số ước hoặc mục tiêu, chưa phải kết quả).',
    'Tính từ 5,80% cuối năm 2020 (ước thực hiện).',
    'Kết quả năm 2025: 0,50%.',
    'Từ cuối năm 2020 đã giảm 5,30 điểm %; đến mức yêu cầu là giảm 5,00 điểm %.',
    'Tốt hơn yêu cầu 0,30 điểm %.',
  ]);
});

describe('a change', () => {
  const changed = (by: string, planned: string, comparator: 'LE' | 'GE') =>
    told([{ __typename: 'ChangedReason', since: 2020, by, planned }], { required: { comparator, value: '1' } })[0];
  test.each([
    ['-0.4', '1', 'LE', 'Từ cuối năm 2020 đã tăng 0,40 điểm %; đến mức yêu cầu là giảm 1,00 điểm %.'],
    ['2', '3', 'GE', 'Từ cuối năm 2020 đã tăng 2,00 điểm %; đến mức yêu cầu là tăng 3,00 điểm %.'],
    ['-2', '0', 'GE', 'Từ cuối năm 2020 đã giảm 2,00 điểm %; đến mức yêu cầu là giữ nguyên.'],
  ] as const)('of %s towards %s under %s', (by, planned, comparator, sentence) => {
    expect(changed(by, planned, comparator)).toBe(sentence);
  });
});

test.each([
  ['0.3', 'Tốt hơn yêu cầu 0,30 điểm %.'],
  ['0', 'Vừa bằng mức yêu cầu.'],
  ['-0.1', 'Còn thiếu 0,10 điểm % so với yêu cầu.'],
  ['-0.0012', 'Còn thiếu 0,0012 điểm % so với yêu cầu.'],
])('a margin of %s', (by, sentence) => expect(told([{ __typename: 'MarginReason', by }])).toEqual([sentence]));

it('tells quantities with their unit, and how much of them was reached', () => {
  const sentences = told(
    [
      { __typename: 'AddedReason', counted: 2, of: 5, value: '5433' },
      { __typename: 'AchievementReason', percent: '108.66' },
      { __typename: 'MissingYearsReason', missing: [2021, 2022] },
      { __typename: 'MarginReason', by: '433' },
    ],
    {},
    JOBS,
  );
  expect(sentences).toEqual([
    'Cộng 2/5 năm của giai đoạn: 5.433 lao động.',
    'Đạt 108,7% mức yêu cầu.',
    'Chưa có số liệu năm 2021, 2022, nên chưa kết luận được cả giai đoạn.',
    'Tốt hơn yêu cầu 433 lao động.',
  ]);
});

it('says where a path and the change so far lead, and that nobody was in need', () => {
  const sentences = told([
    { __typename: 'PathReason', year: 2023, value: '2.8' },
    { __typename: 'ProjectionReason', year: 2025, value: '1.1' },
    { __typename: 'NobodyInNeedReason', year: 2023 },
  ]);
  expect(sentences).toEqual([
    'Đi đều từ số gốc đến mức yêu cầu thì cuối năm 2023 ở 2,80%.',
    'Giữ mức thay đổi bình quân đến nay thì năm 2025 ở 1,10%.',
    'Năm 2023 không ai có nhu cầu, nên không có gì phải làm thêm.',
  ]);
});

it('names what stands in the way, and both standards', () => {
  const sentences = told([
    { __typename: 'SeriesBreakReason', year: 2020, from: 'MDP-2016', to: null },
    { __typename: 'ObstacleReason', year: 2025, obstacle: 'WAITING_FOR_ASSIGNMENT' },
  ]);
  expect(sentences[0]).toMatch(
    /đo theo chuẩn nghèo 2016–2020, kết quả đo theo chuẩn chưa được ghi: hai số không so được/,
  );
  expect(sentences[1]).toBe('Chưa đánh giá được năm 2025: cấp trên chưa giao mức cho năm này.');
});

it('says what the official figure makes of what was decided on the estimate', () => {
  const restated = (estimate: string, official: string, shift: string) =>
    told([], {
      restated: {
        onEstimate: { comparator: 'LE', value: estimate },
        onOfficial: { comparator: 'LE', value: official },
        shift,
      },
    })[0];
  expect(restated('1.20', '0.80', '-0.40')).toBe(
    'Khi giao, tính trên số ước, yêu cầu là không quá 1,20%; theo số chính thức là không quá 0,80%, chặt hơn 0,40 điểm %.',
  );
  expect(restated('0.80', '1.20', '0.40')).toMatch(/nhẹ hơn 0,40 điểm %\.$/);
});
