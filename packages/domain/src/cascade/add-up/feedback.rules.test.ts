import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFraction } from '../../shared/exact.ts';
import { allCases } from '../../testing/add-up.arbitrary.ts';
import { carried, commune, inText } from '../../testing/add-up.ts';
import { baseline, commitment, fallOf, jobs, povertyRate, shown, trainedRate } from '../../testing/builders.ts';
import { RUNS } from '../../testing/runs.ts';
import { compareDistributed } from '../compare.rules.ts';
import { ownCommitment } from '../distributed.rules.ts';
import { EMPTY_CONTEXT } from '../requirement.ts';
import type { AddUpTarget, AddUpUnit } from './add-up.ts';
import { decisiveYear, feedback, prepareFeedback } from './feedback.rules.ts';
import { headroom } from './headroom.rules.ts';
import { rollUpTargets } from './roll-up-targets.rules.ts';

const typed = (target: AddUpTarget, units: readonly AddUpUnit[], unit: AddUpUnit) => {
  const prepared = prepareFeedback(target, units, unit);
  return (value: string) =>
    feedback(prepared, {
      decision: 'tighten',
      commitment: { ...target.commitment, kind: 'level', comparator: 'le', value },
    });
};

describe('while someone types', () => {
  const target = carried({ commitment: fallOf('1'), context: baseline({ 2020: '6' }) });
  const unit = (id: string, start: string, own?: string) =>
    commune(id, {
      ...(own ? { own: { comparator: 'le', value: own } } : {}),
      context: baseline({ 2020: start }),
      households: { 2024: 1_000 },
    });
  const units = [unit('a', '5.80', '0.50'), unit('b', '6.20'), unit('c', '6', '0.20')];
  const [own = unit('a', '5.80')] = units;
  const type = typed(target, units, own);

  it.each([
    ['0.50', 'tighter 0.30', '<=0.63', '1.10 (11)'],
    ['0.80', 'equal 0.00', '<=0.73', '0.80 (8)'],
    ['1.30', 'looser 0.50', '<=0.90', '0.30 (3)'],
    ['1.60', 'looser 0.80', '<=1.00', '0.00 (0)'],
    ['2', 'looser 1.20', '<=1.13', '0.00 (0)'],
  ])('%s%%: how it stands, what it does to the whole, the room left', (value, compared, whole, room) => {
    const { comparison, years } = type(value);
    expect(`${comparison?.relation} ${comparison?.difference}`).toBe(compared);
    const [found] = years;
    expect([shown(found?.before.implied ?? null), shown(found?.after.implied ?? null)]).toEqual(['<=0.63', whole]);
    expect(`${found?.headroom?.shown} (${found?.headroom?.count})`).toBe(room);
  });
  it('says by how many the whole misses what is required', () => {
    const [found] = type('2').years;
    expect(found?.after.balance).toMatchObject({ holds: false, slackCount: -4n });
    expect(found?.before.balance).toMatchObject({ holds: true, slackCount: 11n });
  });
  it('adopting compares nothing, leaving it out counts neither side', () => {
    const prepared = prepareFeedback(target, units, own);
    const adopted = feedback(prepared, { decision: 'adopt', commitment: null });
    expect([adopted.comparison, shown(adopted.years[0]?.after.implied ?? null)]).toEqual([null, '<=0.73']);
    const without = feedback(prepared, { decision: 'notApplicable', commitment: null });
    expect(without).toMatchObject({ comparison: null, years: [{ headroom: null, uncounted: null }] });
    expect(shown(without.years[0]?.after.implied ?? null)).toBe('<=0.70');
  });
  it('says why what is typed does not count', () => {
    const found = feedback(prepareFeedback(target, units, { ...own, denominators: [] }), {
      decision: 'relax',
      commitment: commitment({ value: '3' }),
    });
    expect(found.years).toMatchObject([{ headroom: null, uncounted: 'unknownDenominator' }]);
    expect(found.comparison?.relation).toBe('looser');
  });
  it('of a quantity that units propose only the sum is judged', () => {
    const quantity = commitment({ kind: 'annualQuantity', comparator: 'ge', value: '1000' });
    const asked = carried({ commitment: quantity, distribution: 'contribute', indicator: jobs });
    const other = commune('b', { own: { ...quantity, value: '600' } });
    const prepared = prepareFeedback(asked, [commune('a'), other], commune('a'));
    const proposed = (value: string) => feedback(prepared, { decision: 'relax', commitment: { ...quantity, value } });
    expect(proposed('450')).toMatchObject({ comparison: null, years: [{ after: { balance: { slackCount: 50n } } }] });
    expect(proposed('399')).toMatchObject({ comparison: null, years: [{ after: { balance: { holds: false } } }] });
    expect(feedback(prepared, { decision: 'adopt', commitment: null }).years).toMatchObject([
      { uncounted: 'notProposed' },
    ]);
  });
  it('compares with the figure that was assigned for the due year', () => {
    const asked = carried({ commitment: commitment({ comparator: 'le' }), distribution: 'assigned' });
    const assignments = [{ year: 2025, value: toFraction('1.5') }];
    const one = commune('a', { context: { ...EMPTY_CONTEXT, assignments }, households: { 2024: 100 } });
    const found = feedback(prepareFeedback(asked, [one], one), {
      decision: 'relax',
      commitment: commitment({ comparator: 'le', value: '1.8' }),
    });
    expect(found).toMatchObject({
      comparison: { relation: 'looser', difference: '0.30' },
      years: [{ year: 2025, before: { balance: { holds: true } }, after: { balance: { holds: true } } }],
    });
    const early = {
      ...one,
      context: { ...EMPTY_CONTEXT, assignments: [{ year: 2024, value: toFraction('3') }, ...assignments] },
    };
    const wide = { ...asked, commitment: { ...asked.commitment, periodFrom: 2021 } };
    const yearly = feedback(prepareFeedback(wide, [early], early), {
      decision: 'relax',
      commitment: commitment({ comparator: 'le', value: '1.8' }),
    });
    expect(yearly).toMatchObject({ comparison: { relation: 'looser', year: 2025 }, years: [{ year: 2025 }] });
  });
});

it('the year that decides is the first in which the whole misses, else the one with the least room', () => {
  const maintain = { kind: 'maintain', comparator: 'ge', value: '90', periodFrom: 2023 } as const;
  const target = carried({ commitment: commitment(maintain), indicator: trainedRate });
  const unit = commune('a', { households: { 2023: 100, 2024: 900, 2025: 500 } });
  const other = commune('b', { own: { ...maintain, value: '91' }, households: { 2023: 100, 2024: 100, 2025: 100 } });
  const type = (value: string) =>
    decisiveYear(
      feedback(prepareFeedback(target, [unit, other], unit), {
        decision: 'tighten',
        commitment: commitment({ ...maintain, value }),
      }).years,
    );
  expect(type('90')).toMatchObject({ year: 2024, headroom: { shown: '0.11' } });
  expect(type('89.5')).toMatchObject({ year: 2024, after: { balance: { holds: false } } });
  expect(type('88')?.year).toBe(2023);
  expect(decisiveYear([])).toBeNull();
});

it('says what the other functions say of the same answer', () => {
  fc.assert(
    fc.property(
      allCases,
      fc.nat(7),
      fc.integer({ min: 0, max: 300 }),
      fc.boolean(),
      ({ target, units }, pick, tenths, strict) => {
        const unit = units[pick % units.length];
        if (!unit) return;
        const whole = target.indicator.valueType === 'count';
        const down = target.indicator.direction === 'down';
        const own = {
          ...target.commitment,
          comparator: down ? (strict ? 'lt' : 'le') : strict ? 'gt' : 'ge',
          value: whole ? String(tenths) : (tenths / 10).toFixed(1),
        } as const;
        const answer = { decision: 'relax', commitment: own } as const;
        const found = feedback(prepareFeedback(target, units, unit), answer);
        const after = units.map((each) => (each === unit ? { ...unit, answer, state: 'answered' as const } : each));
        const [year] = found.years;
        const [now] = rollUpTargets(target, after);
        const cause = now?.uncounted.find(({ unitId }) => unitId === unit.unitId)?.cause;
        expect(inText(found.comparison, year?.after, year?.headroom, year?.uncounted)).toBe(
          inText(
            compareDistributed(ownCommitment(own), target, target.indicator, unit.context),
            { implied: now?.implied, balance: now?.balance },
            headroom(target, after, unit.unitId)[0],
            cause,
          ),
        );
      },
    ),
    { numRuns: RUNS },
  );
});

it('an indicator that only units themselves report adds up to nothing', () => {
  const target = carried({ indicator: { ...povertyRate, rollUp: 'none' } });
  const found = feedback(prepareFeedback(target, [commune('a')], commune('a')), {
    decision: 'tighten',
    commitment: commitment({ value: '1' }),
  });
  expect(found).toMatchObject({
    comparison: { relation: 'tighter' },
    years: [{ obstacle: 'notAddable', after: { implied: null, balance: null }, headroom: null }],
  });
});
