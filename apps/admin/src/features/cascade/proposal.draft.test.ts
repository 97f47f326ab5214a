import { toFraction } from '@bacthang/domain/shared';
import { describe, expect, it, test } from 'vitest';
import type { CommitmentFacts } from '../target/commitment.labels.ts';
import { POVERTY } from '../target/indicator.fixture.ts';
import { allowedSentence, type Between, judgeProposal, proposalDraftOf, proposalSentence } from './proposal.draft.ts';

const level = (value: string): CommitmentFacts => ({
  ...{ kind: 'LEVEL', comparator: 'LT', value, upper: null, periodFrom: 2025, periodTo: 2025 },
  ...{ baseYear: null, condition: null, reference: null },
});
const between: Between = {
  indicator: POVERTY,
  inherited: level('3'),
  distribution: 'same',
  answer: level('3.5'),
  figures: [],
};
const judged = (value: string, given = between) => judgeProposal({ ...proposalDraftOf(given.answer), value }, given);

test('a proposal begins as the answer with its figure left open', () => {
  expect(proposalDraftOf(level('3.5'))).toMatchObject({ kind: 'LEVEL', comparator: 'LT', value: '', periodTo: 2025 });
  expect(judged('')).toEqual({ accepted: null, refusals: [], effect: null });
});

test('what is allowed is said before anything is typed', () => {
  expect(allowedSentence(between)).toBe(
    'Đề nghị được một mức nhẹ hơn mức được giao (dưới 3% đến cuối năm 2025) và chặt hơn mức đơn vị xin (dưới 3,5% đến cuối năm 2025).',
  );
});

describe('a figure while it is typed', () => {
  it('between the two may be proposed, with what it comes to', () => {
    expect(judged('3,2')).toMatchObject({
      accepted: { value: '3.2' },
      effect: 'Nhẹ hơn mức được giao 0,20 điểm %, chặt hơn mức đơn vị xin 0,30 điểm %.',
    });
  });

  it.each([
    ['3', 'Mức này thành dưới 3,00, không nhẹ hơn mức được giao (dưới 3,00), vốn vẫn đang ràng buộc.'],
    ['3,5', 'Mức này thành dưới 3,50, không chặt hơn mức đơn vị xin (dưới 3,50); chấp nhận mức đó thì chọn “Đồng ý”.'],
    ['140', 'Mức là 140; chỉ nhận từ 0 đến 100.'],
    ['ba', 'Mức: “ba” không phải là số. Viết như 1.234,5.'],
  ])('of %s cannot: %s', (value, sentence) => {
    const { accepted, refusals } = judged(value);
    expect(accepted).toBeNull();
    expect(refusals.map(proposalSentence)).toContain(sentence);
  });

  it('is read with the unit’s own figures', () => {
    const fall: CommitmentFacts = {
      ...level('1'),
      ...{ kind: 'AVERAGE_CHANGE', comparator: 'GE', periodFrom: 2021 },
    };
    const start = { year: 2020, value: toFraction('6'), denominator: 1000n, standardCode: null, estimated: false };
    const figures = [{ ...start, synthetic: false, coverage: null }];
    const given: Between = { ...between, inherited: fall, answer: level('3'), figures };
    expect(judged('2', given).effect).toBe('Nhẹ hơn mức được giao 1,00 điểm %, chặt hơn mức đơn vị xin 1,00 điểm %.');
    expect(judged('2', { ...given, figures: [] }).refusals).toMatchObject([
      { code: 'notComparable', subject: 'needsBaseline' },
    ]);
  });
});
