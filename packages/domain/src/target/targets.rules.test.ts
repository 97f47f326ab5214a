import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, toFraction } from '../shared/exact.ts';
import { commitment, fallOf, refused, TARGET_CONTEXT, target } from '../testing/builders.ts';
import type { Target } from './target.ts';
import { checkTargets } from './targets.rules.ts';

const check = (...targets: readonly Target[]) => refused(checkTargets(targets, TARGET_CONTEXT, []));

const trained = target({
  key: 'trained',
  indicatorCode: 'trained-rate',
  commitment: commitment({ comparator: 'eq', value: '70.1' }),
});
const certified = (value: string, given: Partial<Target> = {}) =>
  target({
    ...trained,
    key: 'certified',
    nestedInKey: 'trained',
    commitment: commitment({ comparator: 'eq', value }),
    ...given,
  });

describe('checkTargets', () => {
  it.each<[string, Target, readonly string[]]>([
    ['a sound one', target(), []],
    ['a blank statement', target({ statement: ' ' }), ['textMissing@0.statement']],
    ['a statement of 1,000', target({ statement: 'a'.repeat(1000) }), []],
    ['a statement of 1,001', target({ statement: 'a'.repeat(1001) }), ['textTooLong@0.statement']],
    ['an unknown indicator', target({ indicatorCode: 'gdp' }), ['indicatorUnknown@0.indicatorCode']],
    ['a known subgroup', target({ subgroupCode: 'khmer' }), []],
    ['an unknown subgroup', target({ subgroupCode: 'martian' }), ['subgroupUnknown@0.subgroupCode']],
    ['a container not there', target({ nestedInKey: 'nowhere' }), ['containerUnknown@0.nestedInKey']],
    ['itself as container', target({ nestedInKey: 'poverty' }), ['containerCycle@0.nestedInKey']],
    ['a key with a space', target({ key: 'a b' }), ['targetKeyInvalid@0.key']],
    ['a bad commitment', target({ commitment: commitment({ value: '140' }) }), ['outOfRange@0.commitment.value']],
  ])('%s', (_, given, codes) => expect(check(given)).toEqual(codes));

  it('keys are unique, and containers form no ring', () => {
    expect(check(target(), target())).toEqual(['targetKeyRepeated@1.key']);
    const ring = ['b', 'c', 'a'].map((nestedInKey, index) => target({ key: 'abc'[index] ?? '', nestedInKey }));
    expect(check(...ring)).toEqual(['containerCycle@0.nestedInKey']);
  });

  it('says which target is meant', () => {
    const result = checkTargets([target({ indicatorCode: 'gdp' })], TARGET_CONTEXT);
    expect(result).toMatchObject({
      ok: false,
      refusals: [{ path: ['targets', '0', 'indicatorCode'], subject: target().statement }],
    });
  });

  it('a target of the outlook lies beyond the period, any other within', () => {
    const context = { ...TARGET_CONTEXT, outlookYear: 2030 };
    const due = (periodTo: number, outlook: boolean) =>
      refused(checkTargets([target({ outlook, commitment: commitment({ periodFrom: 2025, periodTo }) })], context, []));
    expect(due(2025, false)).toEqual([]);
    expect(due(2026, false)).toEqual(['yearOutsidePeriod@0.commitment.periodTo']);
    expect(due(2025, true)).toEqual(['outlookWithinPeriod@0.commitment.periodTo']);
    expect(due(2026, true)).toEqual([]);
    expect(due(2031, true)).toEqual(['yearOutsidePeriod@0.commitment.periodTo']);
  });

  it('bounds how many there are', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => target({ key: `t${index}` }));
    expect(check(...many(500))).toEqual([]);
    expect(check(...many(501))).toEqual(['tooMany@']);
  });
});

describe('"trong đó"', () => {
  it.each([
    ['35.75', []],
    ['70.1', []],
    ['70.11', ['nestedAboveContainer@1.commitment.value']],
  ])('%s%% certified within 70.1%% trained', (value, codes) => expect(check(trained, certified(value))).toEqual(codes));

  it('names both, with their figures', () => {
    const statements = { part: 'Có bằng cấp', whole: 'Qua đào tạo' };
    const whole = { ...trained, statement: statements.whole };
    const result = checkTargets([whole, certified('80', { statement: statements.part })], TARGET_CONTEXT, []);
    expect(result).toMatchObject({
      refusals: [{ value: '80', allowed: '0..70.1', subject: statements.part, against: statements.whole }],
    });
  });

  it('counts compare across subgroups, shares do not', () => {
    const abroad = (key: string, value: string, given: Partial<Target>) =>
      target({
        key,
        indicatorCode: 'jobs',
        commitment: commitment({ kind: 'annualQuantity', comparator: 'eq', value }),
        ...given,
      });
    const whole = abroad('abroad', '350', {});
    const part = (value: string) =>
      abroad('minority', value, { nestedInKey: 'abroad', subgroupCode: 'ethnic-minority' });
    expect(check(whole, part('210'))).toEqual([]);
    expect(check(whole, part('351'))).toEqual(['nestedAboveContainer@1.commitment.value']);
    expect(check(trained, certified('80', { subgroupCode: 'khmer' }))).toEqual([]);
  });

  it('a faster fall of a part is no contradiction, nor is another year', () => {
    const fall = target({ commitment: fallOf('3') });
    const minority = target({ key: 'minority', nestedInKey: 'poverty', commitment: fallOf('4') });
    expect(check(fall, minority)).toEqual([]);
    const earlier = certified('80', {
      commitment: commitment({ comparator: 'eq', value: '80', periodFrom: 2024, periodTo: 2024 }),
    });
    expect(check(trained, earlier)).toEqual([]);
  });

  it('never stands above its container once accepted, however deep', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(values, (chain) => {
        const targets = chain.map((value, index) =>
          certified(String(value), { key: `t${index}`, nestedInKey: index === 0 ? null : `t${index - 1}` }),
        );
        const result = checkTargets(targets, TARGET_CONTEXT);
        const sinking = chain.every((value, index) => index === 0 || value <= (chain[index - 1] ?? 0));
        expect(result.ok).toBe(sinking);
        if (!result.ok) return;
        const [outer, inner] = [result.value[0], result.value.at(-1)].map((each) =>
          toFraction(each?.commitment.value ?? '0'),
        );
        if (outer && inner) expect(compare(inner, outer)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
