import { expect, test } from 'vitest';
import type { IndicatorFacts } from './indicator.fragment.ts';
import { type DraftContext, emptyTarget, readTarget, type TargetDraft } from './target.draft.ts';

const JOBS: IndicatorFacts = {
  id: 'jobs',
  code: 'jobs',
  name: 'Số lao động được tạo việc làm',
  valueType: 'COUNT',
  unit: 'lao động',
  per: 1,
  direction: 'UP',
  rollUp: 'SUM',
  numerator: null,
  denominator: null,
  breaksAtStandard: false,
  source: null,
};
const PERIOD = { periodFrom: 2021, periodTo: 2025, outlookYear: null };
const CONTEXT: DraftContext = { indicators: [JOBS], subgroups: [{ code: 'khmer' }], period: PERIOD };

const commitment = {
  ...emptyTarget(PERIOD).commitment,
  kind: 'ANNUAL_QUANTITY' as const,
  comparator: 'GE' as const,
  value: '3.000',
};
const DRAFT: TargetDraft = {
  ...emptyTarget(PERIOD),
  statement: ' Mỗi năm tạo việc làm cho 3.000 lao động ',
  indicatorCode: 'jobs',
  commitment,
};

test('a filled draft is what may be sent, figures exact and texts trimmed', () => {
  expect(readTarget(DRAFT, CONTEXT)).toEqual({
    ok: true,
    value: expect.objectContaining({
      statement: 'Mỗi năm tạo việc làm cho 3.000 lao động',
      indicatorCode: 'jobs',
      section: null,
      binding: 'NEGOTIABLE',
      commitment: expect.objectContaining({ kind: 'ANNUAL_QUANTITY', comparator: 'GE', value: '3000', upper: null }),
    }),
  });
});

test.each<[string, Partial<TargetDraft>, string, string]>([
  ['no indicator', { indicatorCode: null }, 'indicatorUnknown', 'indicatorCode'],
  ['an unknown group', { subgroupCode: 'x' }, 'subgroupUnknown', 'subgroupCode'],
  ['no words', { statement: '  ' }, 'textMissing', 'statement'],
  ['a figure that cannot be read', { commitment: { ...commitment, value: '12.5' } }, 'notDecimal', 'commitment.value'],
  ['half a worker', { commitment: { ...commitment, value: '0,5' } }, 'notWhole', 'commitment.value'],
  [
    'a year before the plan',
    { commitment: { ...commitment, periodFrom: 2019 } },
    'yearOutsidePeriod',
    'commitment.periodFrom',
  ],
])('%s is refused once, where it stands', (_, part, code, path) => {
  const read = readTarget({ ...DRAFT, ...part }, CONTEXT);
  const found = read.ok ? [] : read.refusals.map((refusal) => [refusal.code, refusal.path.join('.')]);
  expect(found).toEqual([[code, path]]);
});
