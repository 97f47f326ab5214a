import { describe, expect, it } from 'vitest';
import { SYNTHETIC_SCORE_TABLES } from '../standard/index.ts';
import { inCommune, scoringOptions } from './review-law.rules.ts';
import type { JudgedRound, ReviewLaw } from './review-law.ts';

const ROUND: JudgedRound = {
  provinceId: 'P33',
  standardUsed: 'MDP-2022',
  openedOn: '2024-09-01',
  purpose: 'official',
  way: 'score',
};
const table = SYNTHETIC_SCORE_TABLES.find(({ stratum }) => stratum === 'urban');
if (!table) throw new Error('a table of the towns ships');
const line = (from: string, to: string | null) => ({
  code: `P33-${from}`,
  provinceId: 'P33',
  base: 'MDP-2022' as const,
  from,
  to,
  document: 'NQ 1/2024/NQ-HĐND (giả lập)',
  overrides: {},
});
const LAW: ReviewLaw = {
  confirmations: [],
  scoreTables: [{ table: { ...table, synthetic: false, source: 'loaded' }, from: '2024-10-01' }],
  provincial: [line('2024-01-01', '2024-11-01')],
};

describe('a household is judged by the law of the day on which it was scored', () => {
  it.each([
    ['2024-09-30', 'P33-2024-01-01', false],
    ['2024-10-01', 'P33-2024-01-01', true],
    ['2024-10-31', 'P33-2024-01-01', true],
    ['2024-11-01', undefined, true],
  ])('%s: provincial %s, loaded table %s', (on, provincial, loaded) => {
    const options = scoringOptions(ROUND, LAW, on);
    expect(options).toMatchObject({ standard: 'MDP-2022', on, way: 'score', purpose: 'official' });
    expect(options.provincial?.code).toBe(provincial);
    expect(options.scoreTables?.find(({ stratum }) => stratum === 'urban')?.source === 'loaded').toBe(loaded);
  });

  it('needs no score table where the income is told itself', () => {
    expect(scoringOptions({ ...ROUND, way: 'income' }, LAW, '2024-10-01').scoreTables).toEqual([]);
  });
});

describe('what is the commune’s own', () => {
  const commune = {
    areas: [
      { area: 'rural', from: null, to: '2025-01-01' },
      { area: 'urban', from: '2025-01-01', to: null },
    ],
    strata: [{ stratum: 'red-river-delta', from: null, to: null }],
  };
  it.each([
    ['income', '2024-12-31', { area: 'rural' }],
    ['income', '2025-01-01', { area: 'urban' }],
    ['score', '2024-12-31', { area: 'rural', stratum: 'red-river-delta' }],
    ['score', '2025-01-01', { area: 'urban', stratum: 'urban' }],
  ] as const)('by %s on %s is %o, whatever the answers say', (way, on, own) => {
    const answered = { members: [], area: 'rural', stratum: 'southeast' } as const;
    expect(inCommune(answered, commune, way, on)).toEqual({ members: [], ...own });
  });

  it('is left open where nobody has said it', () => {
    expect(inCommune({ members: [] }, { areas: [], strata: [] }, 'score', '2024-10-01')).toEqual({ members: [] });
  });
});
