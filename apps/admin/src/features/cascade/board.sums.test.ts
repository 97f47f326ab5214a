import { expect, it, test } from 'vitest';
import { POVERTY } from '../target/indicator.fixture.ts';
import type { BoardSum } from './board.documents.ts';
import { shownSum } from './board.sums.ts';

const below = (value: string) => ({ comparator: 'LT', value, provisional: false }) as const;
const FIGURES: NonNullable<BoardSum['sum']> = {
  ...{ year: 2025, required: below('2.00'), implied: below('1.75'), obstacle: null },
  ...{ holds: true, slack: '0.25', slackCount: '10' },
};
const NOBODY = { notAnswered: 0, waitingForConsent: 0, notApplicable: 0, uncounted: [] };
const served = (sum: Partial<typeof FIGURES> | null, given: Partial<BoardSum> = {}): BoardSum => ({
  ...{ targetId: 't', units: 10, ...NOBODY, sum: sum && { ...FIGURES, ...sum } },
  ...given,
});
const shown = (...given: Parameters<typeof served>) => shownSum(served(...given), POVERTY);

it('says what all promise, what is required, and the room left in points and in households', () => {
  expect(shown({})).toEqual({
    about: '2025',
    implied: 'dưới 1,75%',
    required: 'dưới 2,00%',
    verdict: 'đạt, còn dư 0,25 điểm % (10 hộ nghèo)',
    tone: 'good',
    icon: 'done',
  });
});

it('or what is lacking', () => {
  const missed = shown({ implied: below('2.125'), holds: false, slack: '-0.125', slackCount: '-5' });
  expect(missed).toMatchObject({ implied: 'dưới 2,13%', tone: 'bad', icon: 'warning' });
  expect(missed.verdict).toBe('không đạt, thiếu 0,13 điểm % (5 hộ nghèo)');
});

it('names who stands in and who is left out', () => {
  const given = { notAnswered: 3, waitingForConsent: 1, notApplicable: 2 };
  const uncounted: BoardSum['uncounted'] = [{ cause: 'UNKNOWN_DENOMINATOR', count: 2 }];
  expect(shown({}, { ...given, uncounted }).about).toBe(
    '2025 · 3/10 chưa trả lời · 1 chờ đồng ý · 2 không áp dụng · 2 chưa tính được',
  );
});

const NO_SUM = { implied: null, holds: null, slack: null, slackCount: null };
test.each<[string, BoardSum, string]>([
  [
    'nothing is required',
    served({ ...NO_SUM, required: null, obstacle: 'WAITING_FOR_ASSIGNMENT' }),
    'chưa được giao mức cho năm này',
  ],
  [
    'nothing can be added',
    served({ obstacle: 'NOT_ADDABLE' }),
    'chỉ số này không cộng dồn được, mỗi đơn vị tự chịu trách nhiệm',
  ],
  [
    'nobody can be counted',
    served(NO_SUM, { uncounted: [{ cause: 'NOT_PROPOSED', count: 9 }] }),
    'chưa đề xuất mức của mình',
  ],
  ['it applies to nobody', served(NO_SUM, { notApplicable: 10 }), 'không áp dụng cho đơn vị nào'],
  ['nobody is reached', served(NO_SUM, { units: 0 }), 'chưa đơn vị nào tính được vào tổng'],
  ['nothing ever falls due', served(null), 'không có năm nào đến hạn'],
])('says why where %s', (_, sum, why) => {
  expect(shownSum(sum, POVERTY)).toMatchObject({ verdict: `chưa tính được: ${why}`, tone: 'plain', icon: null });
});
