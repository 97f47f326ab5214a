import { expect, test } from 'vitest';
import { consentsAsked, figuresSubmitted, plansUnanswered } from './waiting.ts';

type Plan = Parameters<typeof consentsAsked>[0][number];

const target = (id: string, state: 'PENDING' | 'GRANTED' | null) => ({
  id,
  statement: id,
  consent: state && { state, requestedAt: '2026-01-05T00:00:00Z', publisher: { id: 'ubnd', name: 'UBND tỉnh' } },
});
const plan = (draft: ReturnType<typeof target>[] | null, latest: ReturnType<typeof target>[], done = 0): Plan => ({
  id: 'p',
  draft: draft && { id: 'd', targets: draft },
  latest: {
    id: 'l',
    number: 1,
    documentNumber: '1/KH-UBND',
    title: 'Kế hoạch',
    plan: { id: 'p', organization: { id: 'o', name: 'UBND huyện' } },
    addressing: { count: 3 },
    children: Array.from({ length: done }, (_, index) => ({ id: `c${index}` })),
    targets: latest,
  },
});

test('what we asked consent for waits, once: in the draft where there is one', () => {
  const published = [target('a', 'PENDING'), target('b', 'GRANTED'), target('c', null)];
  expect(consentsAsked([plan(null, published)]).map(({ targetId }) => targetId)).toEqual(['a']);
  expect(consentsAsked([plan([target('a2', 'PENDING')], published)]).map(({ targetId }) => targetId)).toEqual(['a2']);
});

test('a plan waits until all whom it reaches have published theirs', () => {
  expect(plansUnanswered([plan(null, [], 2)])).toMatchObject([{ done: 2, all: 3 }]);
  expect(plansUnanswered([plan(null, [], 3)])).toEqual([]);
});

test('figures wait until they are official as they were submitted', () => {
  const report = (status: 'PROVISIONAL' | 'OFFICIAL', code: string, numerator: string) => ({
    id: `${status}${code}`,
    status,
    numerator,
    denominator: '100',
    indicator: { id: code, code },
    subgroup: null,
  });
  const reports = [
    report('PROVISIONAL', 'new', '1'),
    report('PROVISIONAL', 'accepted', '1'),
    report('OFFICIAL', 'accepted', '1'),
    report('PROVISIONAL', 'changed', '2'),
    report('OFFICIAL', 'changed', '1'),
  ];
  expect(figuresSubmitted(reports)).toBe(2);
});
