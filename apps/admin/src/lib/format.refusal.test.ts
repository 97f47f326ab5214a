import { REFUSAL_CODES } from '@bacthang/domain/shared';
import { expect, test } from 'vitest';
import { type RefusalFacts, refusalSentence, refusalsAt } from './format.refusal.ts';
import { toWire } from './wire.ts';

function refused(code: string, path: string, facts: Partial<RefusalFacts> = {}): RefusalFacts {
  return { code, path: path.split('.'), value: null, allowed: null, subject: null, ...facts };
}

test.each([
  ['OUT_OF_RANGE', 'commitment.value', { value: '140', allowed: '0..100' }, 'Mức phải từ 0 đến 100, đang là 140.'],
  ['OUT_OF_RANGE', 'commitment.value', { value: '0', allowed: '(0..100]' }, 'Mức phải trên 0, không quá 100, đang là 0.'],
  ['outOfRange', 'numerator', { value: '-3', allowed: '0..' }, 'Tử số phải từ 0 trở lên, đang là -3.'],
  [
    'YEAR_OUTSIDE_PERIOD',
    'commitment.periodTo',
    { value: '2019', allowed: '2021..2025' },
    'Năm cuối phải từ 2021 đến 2025, đang là 2019: kế hoạch chỉ nói về những năm đó.',
  ],
  [
    'NOT_TIGHTER',
    'commitment.value',
    { value: '<2.00', allowed: '<=0.80', subject: '1.20' },
    'Chưa chặt hơn: mức này là dưới 2,00, cấp trên yêu cầu không quá 0,80, cách nhau 1,20.',
  ],
  ['TARGET_UNANSWERED', 'answers.1', { subject: 'Giảm tỷ lệ hộ nghèo' }, 'Chưa trả lời chỉ tiêu: Giảm tỷ lệ hộ nghèo.'],
  [
    'numeratorAboveDenominator',
    'numerator',
    { value: '12', allowed: '0..10' },
    'Tử số không được lớn hơn mẫu số: từ 0 đến 10, đang là 12.',
  ],
  ['TEXT_TOO_LONG', 'reason', { value: '20000', allowed: '1..2000' }, 'Lý do dài 20000 ký tự; cho phép từ 1 đến 2.000.'],
])('%s at %s', (code, path, facts, sentence) => expect(refusalSentence(refused(code, path, facts))).toBe(sentence));

test('every refusal of the domain has its sentence, with data or without', () => {
  for (const code of REFUSAL_CODES) {
    const sentence = refusalSentence(refused(toWire(code), 'commitment.value'));
    expect(sentence, code).not.toContain(toWire(code));
    expect(sentence, code).not.toMatch(/null|undefined/);
  }
});

test('refusals are found by their field', () => {
  const refusals = [refused('FIELD_REQUIRED', 'commitment.value'), refused('REASON_REQUIRED', 'reason')];
  expect(refusalsAt(refusals, 'reason')).toBe('Phải nêu lý do.');
  expect(refusalsAt(refusals, 'commitment', 'upper')).toBeUndefined();
});
