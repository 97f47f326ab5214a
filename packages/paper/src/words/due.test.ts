import { expect, test } from 'vitest';
import { dueSentence } from './due.ts';

const NEVER = { date: null, everyYear: null, quarter: null };

test.each([
  [{ ...NEVER, relation: 'before', everyYear: '12-10' }, 'trước ngày 10/12 hằng năm'],
  [{ ...NEVER, relation: 'onOrBefore', date: '2025-09-15' }, 'chậm nhất ngày 15/09/2025'],
  [{ ...NEVER, relation: 'during', quarter: '2025-Q4' }, 'trong quý IV/2025'],
  [{ ...NEVER, relation: 'before', quarter: '2030-Q1' }, 'trước quý I/2030'],
  [null, 'không ấn định ngày'],
] as const)('%j is due', (due, sentence) => expect(dueSentence(due)).toBe(sentence));
