import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../shared/refusal.ts';
import { RUNS } from '../../testing/runs.ts';
import { parametersOn } from '../parameter.rules.ts';
import { RULE_SETS } from '../rule-set/rule-sets.ts';
import { HOUSEHOLD_CLASSES, type StandardCode } from '../standard.ts';
import { outcome, ready } from '../testing/compiled.ts';
import { households, ON } from '../testing/household.arbitrary.ts';
import { COMPLETE } from '../testing/household.ts';
import { checkProvincial } from './provincial.rules.ts';
import type { ProvincialStandard } from './provincial-standard.ts';

const provincial = (overrides: Record<string, number>, base: StandardCode = 'MDP-2022'): ProvincialStandard => ({
  code: 'P79-2021',
  provinceId: 'P79',
  base,
  from: '2021-01-01',
  to: '2026-01-01',
  document: 'NQ 1/2021/NQ-HĐND (giả lập)',
  overrides,
});

function refusals(given: ProvincialStandard, on = ON) {
  const ruleSet = RULE_SETS[given.base];
  return refusalsOf(checkProvincial(given, ruleSet, parametersOn(ruleSet, on, []), on));
}

describe('a provincial standard', () => {
  it.each([
    [{ 'incomeLine.urban': 3_000_000 }],
    [{ 'incomeLine.urban': 2_000_001, 'incomeLine.rural': 1_500_001 }],
    [{ deprivationLine: 2 }],
    [{ deprivationLine: 0, deprivationScoreLine: 20 }],
    [{}],
  ])('may be more generous: %o', (overrides) => {
    expect(refusals(provincial(overrides))).toEqual([]);
  });

  it.each([
    [{ 'incomeLine.rural': 1_499_999 }, 'rural, 1500000, 0: above', 'nearPoor'],
    [{ 'incomeLine.urban': 3_000_000, deprivationLine: 4 }, 'rural, 1500000, 3: nearPoor', 'poor'],
    [{ 'scoreLine.rural': 139 }, 'rural, 140, 0: above', 'nearPoor'],
  ])('that is harsher is refused, naming a household that would lose: %o', (overrides, value, allowed) => {
    expect(refusals(provincial(overrides))).toContainEqual(
      expect.objectContaining({ code: 'provincialHarsher', value, allowed }),
    );
  });

  it('may set lines and thresholds of the table of classes and nothing else', () => {
    const codes = refusals(provincial({ 'housingArea.lessThan': 10 })).map(({ code, value }) => [code, value]);
    expect(codes).toEqual([['overrideNotAllowed', 'housingArea.lessThan']]);
  });

  it('stands on its own base and within its own time', () => {
    expect(refusals(provincial({}), '2026-01-01').map(({ code }) => code)).toEqual(['provincialNotInForce']);
    expect(refusals(provincial({}), '2020-12-31').map(({ code }) => code)).toEqual(['provincialNotInForce']);
  });

  it('gives a class of its own beside the national one, both on the receipt', () => {
    const compiled = ready({ standard: 'MDP-2022', on: ON, provincial: provincial({ 'incomeLine.rural': 2_000_000 }) });
    const result = outcome(compiled, { ...COMPLETE, incomePerPerson: 1_800_000 });
    expect(result).toMatchObject({ kind: 'decided', class: 'above', provincialClass: 'nearPoor' });
    expect(result).toMatchObject({ receipt: { class: 'above', provincialClass: 'nearPoor' } });
  });

  it('is refused exactly where somebody would be worse off, and where it is not nobody is', () => {
    const lines = fc.integer({ min: 1_499_998, max: 1_500_003 });
    const overrides = fc.record({ 'incomeLine.rural': lines, deprivationLine: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(overrides, (given) => {
        const isHarsher = given['incomeLine.rural'] < 1_500_000 || given.deprivationLine > 3;
        expect(refusals(provincial(given)).length > 0).toBe(isHarsher);
      }),
      { numRuns: 500 },
    );
    const compiled = ready({
      standard: 'MDP-2022',
      on: ON,
      provincial: provincial({ 'incomeLine.rural': 2_000_000, deprivationLine: 2 }),
    });
    fc.assert(
      fc.property(households, (facts) => {
        const result = outcome(compiled, facts);
        if (result?.kind !== 'decided' || result.provincialClass === null) return;
        const [national, local] = [result.class, result.provincialClass].map((each) => HOUSEHOLD_CLASSES.indexOf(each));
        expect(local).toBeLessThanOrEqual(Number(national));
      }),
      { numRuns: RUNS },
    );
  });
});
