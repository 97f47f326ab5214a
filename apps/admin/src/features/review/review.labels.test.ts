import { DEPRIVATIONS, HOUSEHOLD_CLASSES, HOUSEHOLD_LABELS, REVIEW_ACTS, REVIEW_STEPS } from '@bacthang/domain';
import { describe, expect, it } from 'vitest';
import { DEPRIVATIONS as DEPRIVATION_NAMES } from '../../lib/deprivation.labels.ts';
import { reasonSentence, reasonSource } from './reason.labels.ts';
import {
  ACT_LABELS,
  CLASS_LOOKS,
  daysLeftLabel,
  HOUSEHOLD_LABEL_NAMES,
  movementLabel,
  roundName,
  STEP_LOOKS,
} from './review.labels.ts';

describe('words of the review', () => {
  it('name every step, act, class, indicator and label of the domain, each otherwise', () => {
    const tables = [
      [REVIEW_ACTS, ACT_LABELS],
      [DEPRIVATIONS, DEPRIVATION_NAMES],
      [HOUSEHOLD_LABELS, HOUSEHOLD_LABEL_NAMES],
      [REVIEW_STEPS, Object.fromEntries(REVIEW_STEPS.map((step) => [step, STEP_LOOKS[step].label]))],
      [HOUSEHOLD_CLASSES, Object.fromEntries(HOUSEHOLD_CLASSES.map((of) => [of, CLASS_LOOKS[of].label]))],
    ] as const;
    for (const [words, labels] of tables) {
      const named = words.map((word) => (labels as Readonly<Record<string, string>>)[word]);
      expect(named.every(Boolean)).toBe(true);
      expect(new Set(named).size).toBe(words.length);
    }
  });

  it('name a round by its year, a monthly one by its month', () => {
    expect(roundName({ kind: 'PERIODIC', year: 2024, month: null })).toBe('Rà soát định kỳ năm 2024');
    expect(roundName({ kind: 'REGULAR', year: 2025, month: 3 })).toBe('Rà soát thường xuyên tháng 3/2025');
  });

  it.each([
    ['poor', 'poor', ''],
    ['poor', 'nearPoor', 'thoát nghèo, thành cận nghèo'],
    ['poor', 'above', 'thoát nghèo'],
    ['nearPoor', 'poor', 'cận nghèo thành nghèo'],
    ['nearPoor', 'above', 'thoát cận nghèo'],
    [null, 'poor', 'nghèo phát sinh'],
    [null, 'nearPoor', 'cận nghèo phát sinh'],
    [null, 'above', ''],
    ['poor', null, ''],
  ] as const)('tell what %s becoming %s is', (before, now, label) => {
    expect(movementLabel(before, now)).toBe(label);
  });

  it.each([
    [12, 'còn 12 ngày'],
    [0, 'hết hạn hôm nay'],
    [-3, 'quá hạn 3 ngày'],
  ])('tell %i days left', (days, label) => expect(daysLeftLabel(days)).toBe(label));
});

describe('reasons', () => {
  const reason = {
    kind: 'incomeWithinLine',
    amount: '1500000',
    count: null,
    line: 1_500_000,
    deprivation: null,
    provincialClass: null,
    citation: { document: 'NĐ 07/2021/NĐ-CP', article: 'Điều 3' },
  };

  it('are sentences with their figures, in the unit of the way that income was tested', () => {
    expect(reasonSentence(reason, 'INCOME')).toBe('Thu nhập 1.500.000 không vượt mức 1.500.000 đồng/người/tháng.');
    expect(reasonSentence({ ...reason, amount: '120', line: 140 }, 'SCORE')).toBe(
      'Thu nhập 120 không vượt mức 140 điểm.',
    );
    expect(reasonSentence({ ...reason, kind: 'deprivationsUnknown', count: '2..4', line: 3 }, 'INCOME')).toContain(
      'từ 2 đến 4',
    );
    expect(reasonSentence({ ...reason, kind: 'deprived', deprivation: 'HOUSING_AREA' }, 'INCOME')).toBe(
      'Thiếu hụt: Diện tích nhà ở bình quân.',
    );
  });

  it('say where their line stands', () => {
    expect(reasonSource(reason)).toBe('NĐ 07/2021/NĐ-CP, Điều 3');
    expect(reasonSource({ ...reason, citation: null })).toBeNull();
  });
});
