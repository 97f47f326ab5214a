import { describe, expect, test } from 'vitest';
import { dueSentence, titleBelowKind } from './plan.labels.ts';

const NEVER = { date: null, everyYear: null, quarter: null };

describe('when a report is due', () => {
  test.each([
    [{ ...NEVER, relation: 'BEFORE', everyYear: '12-10' }, 'trước ngày 10/12 hằng năm'],
    [{ ...NEVER, relation: 'ON_OR_BEFORE', date: '2025-09-15' }, 'chậm nhất ngày 15/09/2025'],
    [{ ...NEVER, relation: 'DURING', quarter: '2025-Q4' }, 'trong quý IV/2025'],
    [{ ...NEVER, relation: 'BEFORE', quarter: '2030-Q1' }, 'trước quý I/2030'],
    [null, 'không ấn định ngày'],
  ] as const)('%j', (due, sentence) => expect(dueSentence(due)).toBe(sentence));
});

test('the word for the document is not said twice', () => {
  expect(titleBelowKind('PLAN', 'Kế hoạch thực hiện giảm nghèo')).toBe('Thực hiện giảm nghèo');
  expect(titleBelowKind('PLAN', 'Kế hoạchh')).toBe('Kế hoạchh');
  expect(titleBelowKind('RESOLUTION', 'Kế hoạch thực hiện')).toBe('Kế hoạch thực hiện');
});
