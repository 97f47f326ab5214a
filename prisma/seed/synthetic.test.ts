import { checkObservation, type Observation } from '@bacthang/domain';
import { describe, expect, it } from 'vitest';
import { INDICATORS, PLANS, syntheticObservations } from './index.ts';

const TYPES = ['ward', 'township', ...Array<'commune'>(8).fill('commune')] as const;

/** A province of 10 districts and 140 communes, about as many as Hưng Yên had. */
const communes = Array.from({ length: 140 }, (_, index) => ({
  id: `C${10_000 + index}`,
  parentId: `D${index % 10}`,
  tier: 'commune' as const,
  type: TYPES[index % TYPES.length] ?? 'commune',
}));
const province = { id: 'P', parentId: null, tier: 'province', type: 'province' } as const;
const observations = syntheticObservations([province, ...communes]);

const of = (indicatorCode: string, year: number) =>
  observations.filter((found) => found.indicatorCode === indicatorCode && found.year === year);
const sum = (list: readonly (bigint | null)[]) => list.reduce((total: bigint, each) => total + (each ?? 0n), 0n);
const numerators = (list: readonly Observation[]) => sum(list.map(({ numerator }) => numerator));
const denominators = (list: readonly Observation[]) => sum(list.map(({ denominator }) => denominator));

describe('synthetic results', () => {
  it('are the same for the same unit, in whatever order and company it comes', () => {
    expect(syntheticObservations([...communes].reverse())).toEqual(observations);
    const [first] = communes;
    expect(syntheticObservations(first ? [first] : [])).toEqual(
      observations.filter(({ unitId }) => unitId === first?.id),
    );
  });

  it('are of communes only', () => {
    expect(observations.some(({ unitId }) => unitId === province.id)).toBe(false);
    expect(syntheticObservations([province])).toEqual([]);
  });

  it('are marked as such, with 2024 still provisional', () => {
    expect(new Set(observations.map(({ source }) => source))).toEqual(new Set(['synthetic']));
    expect(new Set(observations.map(({ year, status }) => `${year} ${status}`))).toEqual(
      new Set(['2021 official', '2022 official', '2023 official', '2024 provisional']),
    );
  });

  it('are figures that the domain accepts', () => {
    const indicators = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));
    const refused = observations.filter((observation) => {
      const indicator = indicators.get(observation.indicatorCode);
      return !indicator || !checkObservation(indicator, observation).ok;
    });
    expect(refused).toEqual([]);
  });

  it('cover every target of Hưng Yên, by indicator and subgroup', () => {
    const measured = new Set(observations.map(({ indicatorCode, subgroupCode }) => `${indicatorCode} ${subgroupCode}`));
    const targets = PLANS.find(({ key }) => key === 'hung-yen')?.targets ?? [];
    expect(
      targets
        .map(({ indicatorCode, subgroupCode }) => `${indicatorCode} ${subgroupCode}`)
        .filter((each) => !measured.has(each)),
    ).toEqual([]);
  });

  it('give one figure for one thing', () => {
    const keys = observations.map((one) => [one.unitId, one.indicatorCode, one.subgroupCode, one.year].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never certify more workers than are trained', () => {
    const trained = new Map(
      observations
        .filter((one) => one.indicatorCode === 'trained-workers-rate')
        .map((one) => [`${one.unitId} ${one.year}`, one]),
    );
    const certified = observations.filter((one) => one.indicatorCode === 'certified-workers-rate');
    expect(certified.length).toBe(trained.size);
    for (const one of certified) {
      const whole = trained.get(`${one.unitId} ${one.year}`);
      expect(one.denominator).toBe(whole?.denominator);
      expect(one.numerator ?? 0n).toBeLessThanOrEqual(whole?.numerator ?? -1n);
    }
  });

  it('miss a few communes in 2024 and none before', () => {
    expect(of('poverty-rate', 2023)).toHaveLength(140);
    expect(of('poverty-rate', 2024).length).toBeGreaterThan(120);
    expect(of('poverty-rate', 2024).length).toBeLessThan(140);
  });

  it('look like a province of some 390,000 households, from about 2.7% poor to about 1.3%', () => {
    const rates = [2021, 2022, 2023, 2024].map((year) => {
      const reported = of('poverty-rate', year);
      return Number((numerators(reported) * 10_000n) / denominators(reported));
    });
    expect(denominators(of('poverty-rate', 2021))).toBeGreaterThan(360_000n);
    expect(denominators(of('poverty-rate', 2021))).toBeLessThan(420_000n);
    expect(rates[0]).toBeGreaterThan(235);
    expect(rates[0]).toBeLessThan(305);
    expect(rates[3]).toBeGreaterThan(105);
    expect(rates[3]).toBeLessThan(155);
    expect(rates.toSorted((a, b) => b - a)).toEqual(rates);
  });

  it('differ between communes, some of which have no poor household left', () => {
    expect(new Set(of('poverty-rate', 2023).map(({ numerator }) => numerator)).size).toBeGreaterThan(40);
    expect(of('poverty-rate', 2024).filter(({ numerator }) => numerator === 0n).length).toBeGreaterThan(0);
  });

  it('are measured by the standard of 2022-2025 where the standard decides', () => {
    const breaking = new Set(INDICATORS.filter(({ breaksAtStandard }) => breaksAtStandard).map(({ code }) => code));
    const wrong = observations.filter(
      ({ indicatorCode, standardCode }) => (standardCode === 'MDP-2022') !== breaking.has(indicatorCode),
    );
    expect(wrong).toEqual([]);
  });
});
