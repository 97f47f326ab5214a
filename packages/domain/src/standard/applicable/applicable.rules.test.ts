import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isWithin } from '../../shared/plain-date.ts';
import { refusalsOf } from '../../shared/refusal.ts';
import { RUNS } from '../../testing/runs.ts';
import { checkLocalRules, rulesOn } from './applicable.rules.ts';
import { type PaperRule, RULE_SUBJECTS } from './applicable-rule.ts';
import { APPLICABLE_RULES } from './applicable-rules.ts';

const END = '2031-01-01';
const linesOf = (subject: string) => APPLICABLE_RULES.filter((line) => line.subject === subject);

describe('the dated table', () => {
  it.each(RULE_SUBJECTS)('leaves no gap and no overlap for %s, on any day at any place', (subject) => {
    const lines = linesOf(subject);
    const [first] = lines.map(({ from }) => from).toSorted();
    if (first === undefined) throw new Error('every subject has a line');
    const local = [localLine('2024-01-01', '2025-01-01')];
    fc.assert(
      fc.property(fc.nat(daysBetween(first, END) - 1), fc.constantFrom(null, 'P33', 'P01'), (days, province) => {
        const day = addDays(first, days);
        expect(lines.filter(({ from, to }) => isWithin(day, from, to))).toHaveLength(1);
        expect(rulesOn(day, province, local)[subject]).not.toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  it('names a document for every line', () => {
    for (const { citation } of APPLICABLE_RULES) expect(citation.document).not.toBe('');
  });

  it.each([
    ['2015-12-31', undefined, 'MDP-2016'],
    ['2020-12-31', 'MDP-2016', 'MDP-2016'],
    ['2021-08-31', 'MDP-2016', 'MDP-2016'],
    ['2021-09-01', 'MDP-2016', 'MDP-2022'],
    ['2021-12-31', 'MDP-2016', 'MDP-2022'],
    ['2022-01-01', 'MDP-2022', 'MDP-2022'],
    ['2025-12-31', 'MDP-2022', 'MDP-2022'],
    ['2026-01-01', 'MDP-2022', 'MDP-2022'],
    ['2026-12-31', 'MDP-2022', 'MDP-2027'],
    ['2027-01-01', 'MDP-2027', 'MDP-2027'],
    ['2030-12-31', 'MDP-2027', 'MDP-2027'],
    ['2031-01-01', undefined, undefined],
  ])('on %s policy runs on %s, and a periodic review counts by %s', (day, policy, review) => {
    const { standardInForce, periodicStandard } = rulesOn(day);
    expect([standardInForce?.value, periodicStandard?.value]).toEqual([policy, review]);
  });

  it('cites the decree that prolonged a standard, not the one that made it', () => {
    expect(rulesOn('2026-06-01').standardInForce?.citation.document).toBe('NĐ 351/2025/NĐ-CP');
    expect(rulesOn('2021-06-01').standardInForce?.citation.document).toBe('NĐ 07/2021/NĐ-CP');
  });

  it('does not claim what no text says: the standard of the review of 2026, the procedure after 2026', () => {
    expect(rulesOn('2026-10-01').periodicStandard?.verified).toBe(false);
    expect(rulesOn('2027-10-01').procedure?.value).toBeNull();
  });
});

describe('a line of a province', () => {
  it('stands for its province and period, and the country’s elsewhere', () => {
    const local = [localLine('2025-07-01', '2026-01-01')];
    expect(rulesOn('2025-08-01', 'P33', local).procedure?.value).toBe('local');
    expect(rulesOn('2025-08-01', 'P01', local).procedure?.value).toBe('QD-24-2021');
    expect(rulesOn('2025-06-30', 'P33', local).procedure?.value).toBe('QD-24-2021');
  });

  it('is refused where it overlaps another of the same province, ends before it begins, or names none', () => {
    const codes = (lines: readonly PaperRule[]) => refusalsOf(checkLocalRules(lines)).map(({ code }) => code);
    const one = localLine('2025-07-01', '2026-01-01');
    expect(codes([one, localLine('2026-01-01', '2027-01-01')])).toEqual([]);
    expect(codes([one, localLine('2025-12-31', '2027-01-01')])).toEqual(['periodOverlaps']);
    expect(codes([one, { ...localLine('2025-12-31', '2027-01-01'), provinceId: 'P01' }])).toEqual([]);
    expect(codes([localLine('2026-01-01', '2026-01-01')])).toEqual(['periodReversed']);
    expect(codes([{ ...one, provinceId: null }])).toEqual(['fieldRequired']);
  });
});

function localLine(from: string, to: string): PaperRule {
  const citation = { document: 'QĐ 1/QĐ-UBND', article: null, certainty: 'text' } as const;
  return { subject: 'procedure', from, to, provinceId: 'P33', value: 'local', citation, verified: true };
}
