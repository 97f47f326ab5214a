import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../shared/canonical.ts';
import type { JsonObject } from '../../shared/json.ts';
import type { ClassifyResult, Receipt } from '../classification.ts';
import { SYNTHETIC_SCORE_TABLES } from '../score/synthetic-tables.ts';
import { ready } from '../testing/compiled.ts';
import { confirmedAll } from '../testing/confirmations.ts';
import { COMPLETE } from '../testing/household.ts';
import { lacking } from '../testing/lacking.ts';
import { type ClassifyOptions, classify } from './compile.rules.ts';
import { receiptJson } from './receipt.rules.ts';
import { recompute } from './recompute.rules.ts';

/** Receipts as they were stored, one file each; what is in them stays as it is for ever. */
const STORED = import.meta.glob<Receipt & JsonObject>('./receipts/*.json', { eager: true, import: 'default' });

function receiptOf(result: ReturnType<typeof classify>): Receipt {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  const value: ClassifyResult = result.value;
  if (value.kind === 'notApplicable') throw new Error(value.reason);
  return value.receipt;
}

describe('a stored receipt', () => {
  it.each(Object.entries(STORED))('%s comes to the same bytes when it is computed again', (_file, stored) => {
    expect(receiptJson(receiptOf(recompute(stored)))).toBe(canonicalJson(stored));
  });

  it('there is one of every standard, by both ways where there are two', () => {
    const kinds = Object.values(STORED).map(({ standard, way }) => `${standard} ${way}`);
    expect(new Set(kinds).size).toBe(5);
  });

  it.each([
    ['the numbers of the law', { parameters: [] }],
    ['the income', { inputs: { ...COMPLETE, incomePerPerson: 9_000_000 } }],
    ['the class', { class: 'above' as const }],
  ])('is found out where somebody changed %s', (_what, changed) => {
    const made = receiptOf(
      classify(lacking(['water'], { incomePerPerson: 1 }), { standard: 'MDP-2022', on: '2024-10-01' }),
    );
    const forged: Receipt = { ...made, ...changed };
    const again = recompute(forged);
    const isSame =
      again.ok && again.value.kind !== 'notApplicable' && receiptJson(again.value.receipt) === receiptJson(forged);
    expect(isSame).toBe(false);
  });
});

describe('a receipt', () => {
  const scored = {
    ...lacking(['water', 'latrine', 'housingArea'], { stratum: 'red-river-delta' }),
    scoreAnswers: {
      'household-size': 'three-four',
      dependents: 'one',
      qualification: 'upper-secondary',
      'wage-work': 'two-more',
      'floor-area': 'under-eight',
      electricity: 'under-fifty',
      motorbike: 'no',
      refrigerator: 'no',
      land: 'under-thousand',
    },
  };
  const byScore: ClassifyOptions = {
    standard: 'MDP-2022',
    on: '2024-10-01',
    way: 'score',
    scoreTables: SYNTHETIC_SCORE_TABLES,
  };

  it('names the rule set by the day from which it reads so, and every parameter with its document', () => {
    const receipt = receiptOf(classify(COMPLETE, { ...byScore, scoreTables: [], way: 'income' }));
    expect(receipt.ruleSet).toBe('MDP-2022/2021-03-15');
    expect(receipt.parameters.every(({ citation }) => citation.document !== '')).toBe(true);
    expect(receipt.parameters.find(({ key }) => key === 'incomeLine.rural')?.citation.article).toBe(
      'Điều 3 khoản 1 điểm a',
    );
  });

  it('shows every step: each deprivation, each line of the table, the class', () => {
    const { steps } = receiptOf(
      classify({ ...COMPLETE, incomePerPerson: 1_500_000 }, { standard: 'MDP-2022', on: '2024-10-01' }),
    );
    expect(steps.slice(-3)).toEqual([
      {
        step: 'class.poor',
        parameters: ['incomeLine.rural', 'deprivationLine'],
        value: '1500000; 0',
        result: 'notMet',
      },
      { step: 'class.nearPoor', parameters: ['incomeLine.rural'], value: '1500000; 0', result: 'met' },
      { step: 'class', parameters: [], value: null, result: 'nearPoor' },
    ]);
    expect(steps.filter(({ step }) => step.startsWith('deprivation.'))).toHaveLength(12);
  });

  it('keeps the points that a score was summed from, and sums them again without the table', () => {
    const receipt = receiptOf(classify(scored, byScore));
    expect(receipt.scored?.synthetic).toBe(true);
    expect(receipt.steps.find(({ step }) => step === 'class.poor')?.value).toBe('125; 30');
    expect(receiptJson(receiptOf(recompute(receipt)))).toBe(receiptJson(receipt));
  });

  it('of an official round names its table, even where only the total of the form is known', () => {
    const [table] = SYNTHETIC_SCORE_TABLES;
    if (!table) throw new Error('there are tables');
    const loaded = { ...table, synthetic: false, loadedBy: 'quan-tri', loadedOn: '2024-01-01' };
    const options = {
      ...byScore,
      purpose: 'official',
      scoreTables: [loaded],
      confirmations: confirmedAll('MDP-2022'),
    } as const;
    const facts = { ...COMPLETE, area: 'urban', stratum: 'urban', scores: { income: 175 } } as const;
    const receipt = receiptOf(classify(facts, options));
    expect([receipt.class, receipt.scored?.table]).toEqual(['nearPoor', table.code]);
    expect(receiptJson(receiptOf(recompute(receipt)))).toBe(receiptJson(receipt));
  });

  it('stays as it was when another household with the same deprivations is judged by the same standard', () => {
    const compiled = ready({ standard: 'MDP-2022', on: '2024-10-01' });
    const deprived = lacking(['water', 'latrine', 'telecom']);
    const first = receiptOf(compiled.classify({ ...deprived, incomePerPerson: 1_500_000 }));
    const before = receiptJson(first);
    const second = receiptOf(compiled.classify({ ...deprived, incomePerPerson: 1_500_001 }));
    expect([first.class, second.class]).toEqual(['poor', 'above']);
    expect(receiptJson(first)).toBe(before);
    expect(receiptJson(receiptOf(recompute(second)))).toBe(receiptJson(second));
  });

  it('says who confirmed what it leans on', () => {
    const confirmations = confirmedAll('MDP-2022');
    const receipt = receiptOf(
      classify(
        { ...COMPLETE, incomePerPerson: 1 },
        { standard: 'MDP-2022', on: '2024-10-01', purpose: 'official', confirmations },
      ),
    );
    expect(receipt.parameters.find(({ key }) => key === 'telecom.wording')?.confirmation?.confirmedBy).toBe('quan-tri');
  });
});
