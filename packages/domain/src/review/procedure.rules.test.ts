import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWithin } from '../shared/index.ts';
import { CONFIRMED } from '../testing/review.ts';
import { RUNS } from '../testing/runs.ts';
import { opinionRule, procedureOf, procedureOn, unconfirmedProcedure } from './procedure.rules.ts';
import { OPINION_RULES } from './procedures.ts';

describe('the procedure in force', () => {
  it.each([
    ['2015-08-31', null, null],
    ['2015-09-01', 'TT-17-2016', false],
    ['2021-08-31', 'TT-17-2016', false],
    ['2021-09-01', 'QD-24-2021', true],
    ['2025-06-30', 'QD-24-2021', true],
    ['2025-07-01', 'QD-24-2021', false],
    ['2026-12-31', 'QD-24-2021', false],
    ['2027-01-01', null, null],
  ])('on %s is %s, verified: %s', (day, code, verified) => {
    const inForce = procedureOn(day, 'P33');
    expect([inForce?.code ?? null, inForce?.verified ?? null]).toEqual([code, verified]);
  });

  it('of the opinion is one on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (offset) => {
        const day = addDays('2015-09-01', offset);
        expect(OPINION_RULES.filter(({ from, to }) => isWithin(day, from, to))).toHaveLength(1);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the opinion of the tier above', () => {
  const own = {
    provinceId: 'P33-2025',
    from: '2026-01-01',
    to: null,
    required: true,
    citation: { document: 'QĐ 1/2026/QĐ-UBND', article: null, certainty: 'text' },
    verified: true,
  } as const;

  it.each([
    ['periodic', '2025-06-30', true],
    ['periodic', '2025-07-01', false],
    ['regular', '2024-04-15', undefined],
  ] as const)('in a %s round of %s is asked: %s', (kind, day, required) => {
    expect(opinionRule(kind, day, 'P33')?.required).toBe(required);
  });

  it("goes by the province's own line from its day on", () => {
    const rules = [...OPINION_RULES, own];
    expect(opinionRule('periodic', '2026-10-01', 'P33-2025', rules)?.required).toBe(true);
    expect(opinionRule('periodic', '2025-10-01', 'P33-2025', rules)?.required).toBe(false);
    expect(opinionRule('periodic', '2026-10-01', 'P01', rules)?.required).toBe(false);
  });
});

describe('what keeps an official round from deciding', () => {
  const unconfirmed = (kind: 'periodic' | 'regular', openedOn: string, confirmations: typeof CONFIRMED = []) => {
    const [inForce, opinion] = [procedureOn(openedOn, 'P33'), opinionRule(kind, openedOn, 'P33')];
    const found = unconfirmedProcedure(
      procedureOf('QD-24-2021', confirmations),
      { kind, inForce, opinion },
      confirmations,
    );
    return found.map(({ value }) => value);
  };

  it.each([
    ['periodic', '2024-10-01', ['posting', 'recheck', 'recheckPosting', 'opinion']],
    ['regular', '2024-04-15', ['posting', 'recheck', 'recheckPosting']],
    ['periodic', '2025-10-01', ['inForce', 'posting', 'recheck', 'recheckPosting', 'opinionRule']],
    ['periodic', '2026-10-01', ['inForce', 'posting', 'recheck', 'recheckPosting', 'opinionRule']],
  ] as const)('%s of %s: %j', (kind, openedOn, keys) => {
    expect(unconfirmed(kind, openedOn)).toEqual(keys.map((key) => `QD-24-2021.${key}`));
    expect(unconfirmed(kind, openedOn, CONFIRMED)).toEqual([]);
  });

  it('a confirmation may say that the term is another, and what was read', () => {
    const word = {
      ...CONFIRMED[0],
      procedure: 'QD-24-2021',
      key: 'posting',
      value: 5,
      source: 'Công báo',
      confirmedBy: 'a',
      confirmedOn: '2024-01-02',
    } as const;
    expect(procedureOf('QD-24-2021', [word]).terms.posting).toMatchObject({
      value: 5,
      verified: true,
      citation: { document: 'Công báo' },
    });
    expect(procedureOf('TT-17-2016', [word]).terms.posting?.value).toBe(7);
  });
});
