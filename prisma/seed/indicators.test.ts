import { describe, expect, it } from 'vitest';
import { INDICATORS, PLANS, STANDARDS, SUBGROUPS } from './index.ts';

const codes = INDICATORS.map(({ code }) => code);
const pastResults = PLANS.flatMap(({ content }) => content.pastResults);

describe('the catalogue', () => {
  it('has one entry for one thing, by a kebab-case code', () => {
    for (const list of [codes, SUBGROUPS.map(({ code }) => code), INDICATORS.map(({ name }) => name)]) {
      expect(new Set(list).size).toBe(list.length);
    }
    expect(
      [...codes, ...SUBGROUPS.map(({ code }) => code)].filter((code) => !/^[a-z]+(-[a-z0-9]+)*$/.test(code)),
    ).toEqual([]);
  });

  it('names both sides of what is divided, and rolls it up by sums', () => {
    const quotients = INDICATORS.filter(({ valueType }) => valueType === 'ratio' || valueType === 'rate');
    expect(quotients.filter(({ numerator, denominator }) => numerator === null || denominator === null)).toEqual([]);
    expect(quotients.every(({ rollUp }) => rollUp === 'ratioOfSums')).toBe(true);
    const pers = { ratio: [100], rate: [1, 10_000] };
    expect(quotients.filter(({ valueType, per }) => !pers[valueType as 'ratio' | 'rate'].includes(per))).toEqual([]);
  });

  it('holds every indicator, subgroup and standard of the plans and of their past results', () => {
    const targets = PLANS.flatMap((plan) => plan.targets);
    const subgroups = [...targets, ...pastResults].flatMap(({ subgroupCode }) => subgroupCode ?? []);
    expect(codes).toEqual(
      expect.arrayContaining([...targets, ...pastResults].map(({ indicatorCode }) => indicatorCode)),
    );
    expect(SUBGROUPS.map(({ code }) => code)).toEqual(expect.arrayContaining(subgroups));
    expect(STANDARDS.map(({ code }) => code)).toEqual(['MDP-2016', 'MDP-2022', 'MDP-2027']);
    expect(STANDARDS.map(({ code }) => code)).toEqual(
      expect.arrayContaining(pastResults.flatMap(({ standardCode }) => standardCode ?? [])),
    );
  });

  it('measures the poverty rate of all five plans by the same indicator', () => {
    const speaking = PLANS.filter(({ targets }) =>
      targets.some(({ indicatorCode }) => indicatorCode === 'poverty-rate'),
    );
    expect(speaking.map(({ key }) => key)).toEqual(['tuy-phuoc', 'tra-cu', 'huong-xuan', 'son-duong', 'hung-yen']);
  });

  it('breaks exactly where the poverty standard decides who is counted', () => {
    expect(INDICATORS.filter(({ breaksAtStandard }) => breaksAtStandard).map(({ code }) => code)).toEqual([
      'poverty-rate',
      'near-poverty-rate',
      'poor-households',
      'near-poor-households',
      're-poor-households',
      'newly-poor-households',
      'persons-in-poor-households',
      'basic-services-access-rate',
    ]);
  });
});
