import { toFraction } from '@bacthang/domain/shared';
import { describe, expect, test } from 'vitest';
import type { CommitmentFacts } from '../target/commitment.labels.ts';
import { POVERTY } from '../target/indicator.fixture.ts';
import type { InheritedFacts } from './answer.documents.ts';
import {
  type AnswerDraft,
  answerDraftOf,
  compareDraft,
  compareToShare,
  judgeAnswer,
  settleDecision,
} from './answer.draft.ts';
import { baselineText, boundsSentence, contributionSentence, effectSentence } from './answer.effect.ts';
import { answerProgress, isShown } from './answer.progress.ts';
import { type KnownFigure, knownFigures } from './baselines.ts';
import { decisionLabel } from './cascade.labels.ts';
import { type RivalFacts, rivalSentences } from './rival.labels.ts';

const NOTHING = { comparator: null, value: null, upper: null, baseYear: null, condition: null, reference: null };
const FALL: CommitmentFacts = {
  ...NOTHING,
  kind: 'AVERAGE_CHANGE',
  comparator: 'EQ',
  value: '1',
  periodFrom: 2021,
  periodTo: 2025,
};
const BELOW: CommitmentFacts = {
  ...NOTHING,
  kind: 'LEVEL',
  comparator: 'LT',
  value: '1.5',
  periodFrom: 2025,
  periodTo: 2025,
};
const PERIOD = { periodFrom: 2021, periodTo: 2025, outlookYear: null };
const BASELINE: KnownFigure = {
  year: 2020,
  value: toFraction('5.80'),
  denominator: 12_000n,
  estimated: false,
  synthetic: false,
  coverage: null,
  standardCode: null,
};

function inherited(
  binding: InheritedFacts['target']['binding'],
  answer: InheritedFacts['answer'] = null,
): InheritedFacts {
  const plan = { id: 'plan', organization: { id: 'organization', name: 'UBND tỉnh' } };
  const revision = { id: 'revision', number: 1, plan };
  const target = { id: 'target', ordinal: 1, statement: 'Giảm tỷ lệ hộ nghèo', note: null, subgroup: null };
  const rules = { binding, distribution: 'SAME' as const };
  return {
    state: 'UNANSWERED',
    binds: true,
    rivals: [],
    answer,
    baselines: [],
    target: { ...target, ...rules, indicator: POVERTY, commitment: FALL, revision },
  };
}

const ownLevel = (value: string): AnswerDraft['commitment'] => ({
  ...answerDraftOf(inherited('FLOOR')).commitment,
  kind: 'LEVEL',
  comparator: 'LT',
  value,
  periodFrom: 2025,
});
const draft = (facts: Partial<AnswerDraft>): AnswerDraft => ({ ...answerDraftOf(inherited('FLOOR')), ...facts });

describe('a unit at 5.80% is asked for a fall of 1 point a year and writes "dưới 2%"', () => {
  const loose = draft({ decision: 'RELAX', commitment: ownLevel('2') });

  test('the effect is told in points, households and by both bounds', () => {
    const { comparison } = judgeAnswer(loose, inherited('NEGOTIABLE'), [BASELINE], PERIOD);
    if (!comparison) throw new Error('not compared');
    expect(effectSentence(comparison, POVERTY, [BASELINE])).toBe(
      'Nhẹ hơn chỉ tiêu cấp trên 1,20 điểm % (khoảng 144 hộ nghèo).',
    );
    expect(boundsSentence(comparison, POVERTY)).toBe(
      'Năm 2025: cấp trên yêu cầu không quá 0,80%, mức này là dưới 2,00%.',
    );
  });

  test.each([
    ['FLOOR', 'vì xuất phát điểm cao', ['floorBinds']],
    ['NEGOTIABLE', '', ['reasonRequired']],
    ['NEGOTIABLE', 'vì xuất phát điểm cao', []],
    ['REFERENCE', '', []],
  ] as const)('%s with the reason "%s": %j', (binding, reason, codes) => {
    const { refusals, accepted } = judgeAnswer({ ...loose, reason }, inherited(binding), [BASELINE], PERIOD);
    expect(refusals.map(({ code }) => code)).toEqual(codes);
    expect(accepted === null).toBe(codes.length > 0);
  });

  test('calling it tighter is refused', () => {
    const { refusals } = judgeAnswer({ ...loose, decision: 'TIGHTEN' }, inherited('FLOOR'), [BASELINE], PERIOD);
    expect(refusals).toMatchObject([{ code: 'notTighter', value: '<2.00', allowed: '<=0.80', subject: '1.20' }]);
  });

  test('without a baseline it cannot be compared, and says why', () => {
    const comparison = compareDraft(loose, inherited('FLOOR'), [], PERIOD);
    expect(comparison && effectSentence(comparison, POVERTY, [])).toBe(
      'Chưa so được: đơn vị chưa có số liệu của năm gốc.',
    );
  });
});

describe('typing a figure is answering', () => {
  const typed = (value: string) => draft({ commitment: { ...answerDraftOf(inherited('FLOOR')).commitment, value } });
  test.each([
    ['1', null],
    ['1,2', 'TIGHTEN'],
    ['0,8', 'RELAX'],
    ['1,0', 'ADOPT'],
    ['một', null],
  ])('%s is %s', (value, decision) => {
    expect(settleDecision(typed(value), inherited('FLOOR'), [BASELINE], PERIOD).decision).toBe(decision);
  });

  test('a decision once chosen stays', () => {
    const chosen = { ...typed('0,8'), decision: 'TIGHTEN' as const };
    expect(settleDecision(chosen, inherited('FLOOR'), [BASELINE], PERIOD).decision).toBe('TIGHTEN');
  });
});

test('a figure that makes no sense says so before anything is decided', () => {
  const typed = draft({ commitment: { ...answerDraftOf(inherited('FLOOR')).commitment, value: '140' } });
  expect(judgeAnswer(typed, inherited('FLOOR'), [], PERIOD).refusals).toMatchObject([
    { code: 'outOfRange', value: '140' },
  ]);
});

test('an unanswered target cannot be sent, an adopted one can', () => {
  expect(judgeAnswer(draft({}), inherited('FLOOR'), [], PERIOD)).toEqual({
    comparison: null,
    refusals: [],
    accepted: null,
  });
  expect(judgeAnswer(draft({ decision: 'ADOPT' }), inherited('FLOOR'), [], PERIOD).accepted).toEqual({
    decision: 'adopt',
    commitment: null,
    reason: null,
  });
  expect(judgeAnswer(draft({ decision: 'NOT_APPLICABLE' }), inherited('FLOOR'), [], PERIOD).refusals).toMatchObject([
    { code: 'reasonRequired' },
  ]);
});

test('the baseline is shown with its year and how firm it is', () => {
  expect(baselineText([BASELINE], POVERTY)).toEqual({ figure: '5,80%', about: 'cuối năm 2020, số chính thức' });
  const rolledUp = { ...BASELINE, synthetic: true, coverage: { reported: 12, expected: 13 } };
  expect(baselineText([rolledUp], POVERTY)?.about).toBe('cuối năm 2020, từ 12/13 đơn vị, số minh họa');
  expect(baselineText([], POVERTY)).toBeNull();
});

test('figures are exact: counted before rounded', () => {
  const served = { value: '3.3333', numerator: '1', denominator: '30', standardCode: null, estimated: true };
  const [figure] = knownFigures([{ year: 2020, ...served, synthetic: true, reported: 3, expected: 4 }], POVERTY);
  expect(figure).toMatchObject({ denominator: 30n, estimated: true, coverage: { reported: 3, expected: 4 } });
  expect(figure?.value.equals(toFraction('100').div(30n))).toBe(true);
  const own = { year: 2019, ...served, synthetic: false, reported: null, expected: null };
  expect(knownFigures([own], POVERTY)).toMatchObject([{ coverage: null, synthetic: false }]);
});

describe('what a unit contributes', () => {
  const given = inherited('FLOOR');
  const contributing = {
    ...given,
    target: { ...given.target, commitment: BELOW, distribution: 'CONTRIBUTE' as const },
  };
  const said = (value: string, asked: InheritedFacts = contributing) => {
    const contributed = draft({ decision: 'RELAX', commitment: ownLevel(value) });
    expect(judgeAnswer(contributed, asked, [BASELINE], PERIOD).refusals).toEqual([]);
    const share = compareToShare(contributed, asked, [BASELINE], PERIOD);
    return contributionSentence(share, asked.target.indicator, [BASELINE]);
  };
  test.each([
    ['2', 'Góp ít hơn phần của mình 0,50 điểm % (khoảng 60 hộ nghèo). Chỉ tổng của các đơn vị phải đạt.'],
    ['1', 'Góp nhiều hơn phần của mình 0,50 điểm % (khoảng 60 hộ nghèo). Chỉ tổng của các đơn vị phải đạt.'],
    ['1,5', 'Góp đúng phần của mình. Chỉ tổng của các đơn vị phải đạt.'],
  ])('to an average, %s, stands to its share', (value, sentence) => expect(said(value)).toBe(sentence));
  test('to a sum has no share to stand to', () => {
    const counted = { ...POVERTY, valueType: 'COUNT' as const, rollUp: 'SUM' as const, unit: 'hộ' };
    expect(said('200', { ...contributing, target: { ...contributing.target, indicator: counted } })).toBe(
      'Đơn vị góp mức này vào tổng. Chỉ tổng của các đơn vị phải đạt.',
    );
  });
  test('is called so, whichever way it was stored', () => {
    expect([decisionLabel('RELAX', 'CONTRIBUTE'), decisionLabel('TIGHTEN', 'CONTRIBUTE')]).toEqual([
      'Đề xuất mức góp',
      'Đề xuất mức góp',
    ]);
    expect([decisionLabel('RELAX', 'SAME'), decisionLabel('ADOPT', 'CONTRIBUTE')]).toEqual(['Nhẹ hơn', 'Giữ nguyên']);
  });
});

test('what waits for consent is answered, what was refused is not', () => {
  const rows = [
    { state: 'ANSWERED' },
    { state: 'WAITING_FOR_CONSENT' },
    { state: 'CONSENT_REFUSED' },
    { state: 'UNANSWERED' },
    { state: 'PROPOSAL_RECEIVED' },
  ] as const;
  expect(answerProgress(rows)).toEqual({ total: 5, answered: 3, waiting: 1, proposed: 1, unanswered: 2 });
  expect(rows.filter((row) => isShown(row, 'unanswered'))).toHaveLength(2);
  expect(rows.filter((row) => isShown(row, 'proposed'))).toEqual([{ state: 'PROPOSAL_RECEIVED' }]);
  expect(rows.filter((row) => isShown(row, undefined))).toHaveLength(5);
});

describe('two plans above that set the same indicator', () => {
  const revision = { id: 'revision', number: 1, documentNumber: '127-KH/TU', title: 'Kế hoạch' };
  const rival = (binds: boolean, conflict: RivalFacts['rivals'][number]['conflict'] = null) => ({
    binds,
    target: { id: 'rival', commitment: BELOW, revision },
    conflict,
  });
  const said = (binds: boolean, other: RivalFacts['rivals'][number]) =>
    rivalSentences({ binds, rivals: [other] }, POVERTY)[0];

  test.each([
    [false, rival(true), 'Mức kia chặt hơn, ràng buộc đơn vị.'],
    [true, rival(false), 'Mức ở dòng này chặt hơn, ràng buộc đơn vị.'],
    [true, rival(true), 'Cả hai mức cùng ràng buộc đơn vị.'],
    [false, rival(false), 'Một mức khác chặt hơn cả hai, ràng buộc đơn vị.'],
    [
      true,
      rival(true, { relation: 'INCOMPARABLE', obstacle: 'NEEDS_BASELINE' }),
      'Chưa so được hai mức (đơn vị chưa có số liệu của năm gốc): đơn vị phải giữ cả hai.',
    ],
  ])('names the other and says which binds (%#)', (binds, other, verdict) => {
    expect(said(binds, other)).toBe(`Cùng chỉ tiêu trong 127-KH/TU: dưới 1,5% đến cuối năm 2025. ${verdict}`);
  });
});
