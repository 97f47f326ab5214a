import { PROCEDURE_TERMS } from '@bacthang/domain/review';
import { APPLICABLE_RULES, RULE_SETS, STANDARD_CODES } from '@bacthang/domain/standard';
import { describe, expect, test } from 'vitest';
import { codeLabel, parameterLabel, procedureLabel, termText } from '../../lib/parameter.labels.ts';
import { answerLabel } from './answer.labels.ts';
import { certaintyLooks, openFor, periodText, valueText } from './standard.labels.ts';

describe.each(STANDARD_CODES)('%s', (code) => {
  const { parameters } = RULE_SETS[code];

  test('every parameter has words of its own', () => {
    const labels = parameters.map(({ key }) => parameterLabel(key));
    expect(labels.filter((label) => /[a-z][A-Z]|\./.test(label))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('every answer that a list may name has its word', () => {
    const answers = parameters.flatMap(({ allowed }) => allowed ?? []);
    expect(answers.filter((answer) => answerLabel(answer) === answer)).toEqual([]);
  });
});

test('every fact of a procedure, and everything that the dated table names, has words', () => {
  for (const key of [...PROCEDURE_TERMS, 'inForce', 'calendar', 'opinionRule'])
    expect(procedureLabel(key)).not.toBe(key);
  for (const { value } of APPLICABLE_RULES) expect(codeLabel(value)).not.toBe(value);
});

test.each([
  ['VND_PER_PERSON_MONTH', ['1500000'], '1.500.000 đồng/người/tháng'],
  ['PERCENT', ['50'], '50%'],
  ['BIRTH_YEAR', ['1986'], '1986'],
  ['ANSWERS', ['elderly', 'disability'], 'trợ cấp người cao tuổi, trợ cấp người khuyết tật'],
  ['WORDING', ['không có internet'], '“không có internet”'],
  ['POINTS', [], 'chưa tìm thấy'],
] as const)('a value in %s', (unit, value, shown) => expect(valueText({ unit, value: [...value] })).toBe(shown));

test('terms run in working days, but for the decision of a monthly review', () => {
  expect(termText('posting', 3)).toBe('3 ngày làm việc');
  expect(termText('decision', 15)).toBe('15 ngày');
  expect(termText('agreeingPercent', 50)).toBe('50%');
  expect(termText('inForce', null)).toBe('');
});

test('a period ends on the day before the next begins', () => {
  expect(periodText('2022-01-01', '2026-01-01')).toBe('từ 01/01/2022 đến hết 31/12/2025');
});

test('what was not read is told apart by shape and word, and a confirmation lifts it', () => {
  expect(certaintyLooks({ certainty: 'UNVERIFIED' }, false)).toMatchObject({
    label: 'chưa kiểm chứng',
    icon: 'warning',
  });
  expect(certaintyLooks({ certainty: 'UNVERIFIED' }, true)).toMatchObject({ label: 'đã xác nhận', icon: 'consent' });
});

test('in the way of an official round stands what is open and needed for its way of testing income', () => {
  const facts = {
    unit: 'POINTS',
    from: '2021-03-15',
    value: ['1'],
    allowed: [],
    confirmation: null,
    citation: { document: 'x', article: null, certainty: 'UNVERIFIED' },
  } as const;
  const parameter = (key: string, open: boolean, neededBy: readonly ('INCOME' | 'SCORE')[]) => ({
    ...facts,
    value: ['1'],
    allowed: [],
    key,
    open,
    neededBy: [...neededBy],
  });
  const all = [
    parameter('a', true, ['INCOME']),
    parameter('b', false, ['INCOME']),
    parameter('c', true, ['SCORE']),
    parameter('d', true, []),
  ];
  expect(openFor(all, 'INCOME').map(({ key }) => key)).toEqual(['a']);
  expect(openFor(all, 'SCORE').map(({ key }) => key)).toEqual(['c']);
});
