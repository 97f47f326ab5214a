import { expect, it, test } from 'vitest';
import { POVERTY } from '../../target/indicator.fixture.ts';
import { sumText } from '../add-up/add-up.labels.ts';
import type { CarriedTarget } from '../add-up/carriers.documents.ts';
import { carriedOf } from '../add-up/carriers.ts';
import { bySeverity, tryOut, type WhatIfDraft, whatIfDraftOf } from './what-if.draft.ts';
import { outcomeSentence } from './what-if.labels.ts';

const PERIOD = { periodFrom: 2021, periodTo: 2025, outlookYear: null };
const NOTHING = { upper: null, baseYear: null, condition: null, reference: null };
const below = (value: string): CarriedTarget['commitment'] => ({
  ...{ kind: 'LEVEL', comparator: 'LT', value, periodFrom: 2025, periodTo: 2025, ...NOTHING },
});
const readWith = {
  ...{ assigned: [], parentFigures: [] },
  baselines: [{ year: 2025, value: '5', numerator: '50', denominator: '1000', estimated: false, standardCode: null }],
};
const unit = (
  unitKey: string,
  decision: 'ADOPT' | 'TIGHTEN' | null,
  value: string,
): CarriedTarget['carriers'][number] => ({
  ...{ unitKey, unitName: unitKey, decision, commitment: decision && below(value), readWith },
  state: decision ? 'ANSWERED' : 'UNANSWERED',
});

/** Below 2% by 2025: one keeps it, one is at 1%, one silent, one at 1.5%. */
const TARGET: CarriedTarget = {
  ...{ id: 't', distribution: 'SAME', binding: 'NEGOTIABLE', indicator: POVERTY, commitment: below('2'), readWith },
  carriers: [
    unit('giữ', 'ADOPT', '2'),
    unit('chặt', 'TIGHTEN', '1'),
    unit('im', null, ''),
    unit('vừa', 'TIGHTEN', '1.5'),
  ],
};

const trying = (value: string, more: Partial<WhatIfDraft> = {}) => {
  const draft = whatIfDraftOf(TARGET);
  return tryOut({ ...draft, commitment: { ...draft.commitment, value }, ...more }, carriedOf(TARGET), POVERTY, PERIOD);
};

test.each([
  ['2', 'Không đơn vị nào phải sửa trả lời.'],
  ['1,5', 'Không đơn vị nào phải sửa trả lời.'],
  ['1,49', '1 đơn vị phải xin đồng ý.'],
  ['0,9', '2 đơn vị phải xin đồng ý.'],
])('under %s%% says who would have to ask', (value, sentence) => {
  expect(outcomeSentence(trying(value).found?.units ?? [])).toBe(sentence);
});

it('puts those first who have to act, and filters', () => {
  const units = trying('1,2', { binding: 'FLOOR' }).found?.units ?? [];
  expect(bySeverity(units, null).map(({ unitId }) => unitId)).toEqual(['vừa', 'im', 'giữ', 'chặt']);
  expect(bySeverity(units, 'notAllowed').map(({ unitId }) => unitId)).toEqual(['vừa']);
});

it('lets those follow who adopted, and says what the sum does', () => {
  const { found } = trying('1,2');
  const [before, after] = [found?.before[0], found?.after[0]];
  // (2 + 1 + 2 + 1.5) / 4, then (1.2 + 1 + 1.2 + 1.5) / 4.
  expect(before && sumText(before, POVERTY)).toBe(
    'dưới 1,63%, yêu cầu dưới 2,00%: đạt, còn dư 0,37 điểm % (15 hộ nghèo)',
  );
  expect(after && sumText(after, POVERTY)).toBe(
    'dưới 1,23%, yêu cầu dưới 1,20%: không đạt, thiếu 0,03 điểm % (1 hộ nghèo)',
  );
});

it('refuses what the plan could not say, at its field', () => {
  expect(trying('hai')).toMatchObject({
    found: null,
    refusals: [{ code: 'notDecimal', path: ['commitment', 'value'] }],
  });
  expect(trying('140')).toMatchObject({ found: null, refusals: [{ code: 'outOfRange' }] });
});
