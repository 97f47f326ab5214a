import type { Comparison } from '@bacthang/domain/cascade';
import { describe, expect, it, test } from 'vitest';
import { JOBS, POVERTY } from '../../target/indicator.fixture.ts';
import type { AnswerDraft } from '../answer.draft.ts';
import { reliance } from './add-up.labels.ts';
import type { CarriedTarget } from './carriers.documents.ts';
import { carriedOf } from './carriers.ts';
import { type Answering, companyOf, spoken } from './company.ts';
import { roomSentence, wholeSentence } from './feedback.labels.ts';

const NOTHING = { upper: null, baseYear: null, condition: null, reference: null };
const below = (value: string): CarriedTarget['commitment'] => ({
  ...{ kind: 'LEVEL', comparator: 'LT', value, periodFrom: 2025, periodTo: 2025, ...NOTHING },
});

type Carrier = CarriedTarget['carriers'][number];

const households = (count: string | null): Carrier['readWith'] => ({
  ...{ assigned: [], parentFigures: [] },
  baselines: [{ year: 2024, value: '5', numerator: '50', denominator: count, estimated: false, standardCode: null }],
});

const carrier = (unitKey: string, more: Partial<Carrier> = {}): Carrier => ({
  ...{
    unitKey,
    unitName: unitKey,
    state: 'UNANSWERED',
    decision: null,
    commitment: null,
    readWith: households('1000'),
  },
  ...more,
});

const said = (decision: Carrier['decision'], value: string): Partial<Carrier> => ({
  ...{ state: 'ANSWERED', decision, commitment: below(value) },
});

/** Below 2% by 2025: one unit at 1%, three others as asked. */
const PROVINCE: CarriedTarget = {
  ...{ id: 't', distribution: 'SAME', binding: 'NEGOTIABLE', indicator: POVERTY, commitment: below('2') },
  readWith: households('4000'),
  carriers: [carrier('A', said('TIGHTEN', '1')), carrier('B', said('ADOPT', '2')), carrier('C'), carrier('D')],
};

const LOOSER: Comparison = {
  ...{ relation: 'looser', difference: null, year: 2025, childBound: null, parentBound: null, obstacle: null },
};
const answering = (decision: AnswerDraft['decision'], value: string): Answering => ({
  draft: { decision, commitment: { ...below(value), value, upper: '', condition: '', reference: '' }, reason: '' },
  judgement: { comparison: LOOSER, refusals: [], accepted: null },
  isTyped: true,
});

/** What is said to unit D while it answers. */
function told(facts: CarriedTarget, decision: AnswerDraft['decision'], value: string) {
  const company = companyOf(carriedOf(facts), 'D');
  const found = company && spoken(company, answering(decision, value));
  if (!company || !found) return null;
  const [room, whole] = [
    roomSentence(found, facts.indicator, 'tỉnh A'),
    wholeSentence(found, facts.indicator, 'tỉnh A'),
  ];
  return { room, whole, others: company.others.get(found.year), count: company.otherCount };
}

describe('while someone types', () => {
  // (1 + 2 + 2 + x) / 4 < 2: up to 3%, which must not be reached by 1,000 households.
  test.each([
    ['2', 'Còn dư địa của tỉnh A: 1,00 điểm % (10 hộ nghèo).', 'đạt, còn dư 0,25 điểm % (10 hộ nghèo).'],
    ['2,5', 'Còn dư địa của tỉnh A: 0,50 điểm % (5 hộ nghèo).', 'đạt, còn dư 0,12 điểm % (5 hộ nghèo).'],
    ['3', 'Không còn dư địa của tỉnh A.', 'đạt vừa đủ.'],
    ['3,1', 'Không còn dư địa của tỉnh A.', 'không đạt, thiếu 0,03 điểm % (1 hộ nghèo).'],
  ])('at under %s%% it says the room that is left and how the whole stands', (value, room, verdict) => {
    const found = told(PROVINCE, 'RELAX', value);
    expect(found?.room).toBe(room);
    expect(found?.whole).toMatch(/^Cả tỉnh A năm 2025: .*yêu cầu dưới 2,00%: /);
    expect(found?.whole.endsWith(verdict)).toBe(true);
  });

  it('says from where the sum moves to where, never better than it is', () => {
    expect(told(PROVINCE, 'RELAX', '2,5')?.whole).toContain('đang dưới 1,75%, sẽ là dưới 1,88%');
    expect(told(PROVINCE, 'ADOPT', '')?.whole).toContain('năm 2025: dưới 1,75%, yêu cầu');
  });

  it('counts a unit out to which it does not apply', () => {
    const found = told(PROVINCE, 'NOT_APPLICABLE', '');
    expect(found?.room).toBeNull();
    expect(found?.whole).toContain('đang dưới 1,75%, sẽ là dưới 1,67%');
  });

  it('says why a unit does not enter the sum', () => {
    const carriers = [...PROVINCE.carriers.slice(0, 3), carrier('D', { readWith: households(null) })];
    expect(told({ ...PROVINCE, carriers }, 'RELAX', '2,5')?.room).toBe(
      'Chưa tính được vào tổng của tỉnh A: chưa có số liệu để làm mẫu số.',
    );
  });

  it('speaks of counts in their own unit alone', () => {
    const atLeast = (value: string): CarriedTarget['commitment'] => ({
      ...below(value),
      ...{ kind: 'TOTAL_QUANTITY', comparator: 'GE', periodFrom: 2021 },
    });
    const carriers = ['A', 'B', 'D'].map((name) =>
      carrier(name, { state: 'ANSWERED', decision: 'TIGHTEN', commitment: atLeast('400') }),
    );
    const jobs = {
      ...PROVINCE,
      indicator: JOBS,
      distribution: 'CONTRIBUTE' as const,
      commitment: atLeast('1000'),
      carriers,
    };
    const company = companyOf(carriedOf(jobs), 'D');
    const row = answering('RELAX', '300');
    const draft = { ...row.draft, commitment: { ...row.draft.commitment, ...atLeast('300'), value: '300' } };
    const found =
      company &&
      spoken(company, {
        ...row,
        draft: { ...draft, commitment: { ...draft.commitment, upper: '', condition: '', reference: '' } },
      });
    expect(found && roomSentence(found, JOBS, 'tỉnh A')).toBe('Còn dư địa của tỉnh A: 100 lao động.');
    expect(found && wholeSentence(found, JOBS, 'tỉnh A')).toBe(
      'Cả tỉnh A năm 2025: đang từ 1.200 lao động trở lên, sẽ là từ 1.100 lao động trở lên, yêu cầu từ 1.000 lao động trở lên: đạt, còn dư 100 lao động.',
    );
  });

  it('says nothing of a unit that the target does not reach, nor of a figure that makes no sense', () => {
    expect(companyOf(carriedOf(PROVINCE), 'X')).toBeNull();
    const company = companyOf(carriedOf(PROVINCE), 'D');
    const row = answering('RELAX', '2');
    expect(company && spoken(company, { ...row, judgement: { ...row.judgement, comparison: null } })).toBeNull();
  });
});

it('leaves nothing unsaid that was assumed', () => {
  const carriers = [
    ...PROVINCE.carriers,
    carrier('E', { ...said('RELAX', '5'), state: 'WAITING_FOR_CONSENT' }),
    carrier('F', { state: 'ANSWERED', decision: 'NOT_APPLICABLE' }),
    carrier('G', { ...said('ADOPT', '2'), readWith: households(null) }),
  ];
  const found = told({ ...PROVINCE, carriers }, 'ADOPT', '');
  expect(found?.others && reliance(found.others, found.count)).toEqual([
    '5/6 đơn vị đã ban hành trả lời',
    '1 đơn vị chưa trả lời, tính theo mức được giao',
    '1 đơn vị chờ đồng ý, cũng tính theo mức được giao',
    '1 đơn vị không áp dụng',
    '1 đơn vị không tính được: chưa có số liệu để làm mẫu số',
    'mẫu số giữ nguyên theo năm 2024 ở 4 đơn vị',
  ]);
});
