import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { coverageFigures, coverageYears, isCoverageGroup } from './coverage.rules.ts';
import { type ListRecord, type ListStanding, listStanding } from './list-standing.rules.ts';
import type { Support, SupportNeed } from './support.ts';
import { checkAddedKind } from './support-kind.rules.ts';
import { SUPPORT_KINDS, type SupportKind } from './support-kind.ts';
import { needsOfYear } from './unmet.rules.ts';

const record = (decidedOn: string, of: ListRecord['class'], before: ListRecord['classBefore']): ListRecord => ({
  householdId: 'h1',
  decidedOn,
  policyYear: Number(decidedOn.slice(0, 4)) + 1,
  class: of,
  classBefore: before,
});

describe('as what a household is helped in a year', () => {
  const history = [record('2022-11-10', 'poor', null), record('2023-11-10', 'above', 'poor')];
  it.each<[number, ListStanding]>([
    [2022, { class: null, escaped: false, newlyEscaped: false }],
    [2023, { class: 'poor', escaped: false, newlyEscaped: false }],
    [2024, { class: 'above', escaped: true, newlyEscaped: true }],
    [2026, { class: 'above', escaped: true, newlyEscaped: true }],
    [2027, { class: 'above', escaped: true, newlyEscaped: false }],
  ])('%i', (year, standing) => expect(listStanding(history.toReversed(), year)).toEqual(standing));

  it('before its first list: as what that one found it', () => {
    expect(listStanding([record('2023-11-10', 'above', 'nearPoor')], 2023).class).toBe('nearPoor');
  });

  it('poor again is not escaped', () => {
    expect(listStanding([...history, record('2024-11-10', 'poor', 'above')], 2025)).toEqual({
      class: 'poor',
      escaped: false,
      newlyEscaped: false,
    });
  });
});

const of = (code: string): SupportKind => SUPPORT_KINDS.find((kind) => kind.code === code) as SupportKind;
const need = (householdId: string, kind = 'credit'): SupportNeed => ({
  householdId,
  personId: null,
  kind,
  from: '2024-02-01',
  to: null,
  eligible: true,
});
const given = (householdId: string): Support => ({
  householdId,
  personId: null,
  kind: 'credit',
  on: '2024-05-01',
  source: 'policyCredit',
  amount: 1n,
  inKind: null,
  giver: 'NHCSXH',
});

describe('the figures of a year', () => {
  const standings: Record<string, ListStanding> = {
    poor: { class: 'poor', escaped: false, newlyEscaped: false },
    near: { class: 'nearPoor', escaped: false, newlyEscaped: false },
    new: { class: 'above', escaped: true, newlyEscaped: true },
    old: { class: 'above', escaped: true, newlyEscaped: false },
    other: { class: null, escaped: false, newlyEscaped: false },
  };
  const needs = Object.keys(standings).map((id) => need(id));
  const answered = needsOfYear(needs, [given('poor'), given('other')], 2024);
  const figure = (group: string | null) =>
    coverageFigures(answered, of('credit'), [group], (id) => standings[id] as ListStanding).map(
      ({ numerator, denominator }) => `${numerator}/${denominator}`,
    );

  it.each<[string | null, readonly string[]]>([
    [null, ['2/5']],
    ['poor', ['1/1']],
    ['poor-near-poor', ['1/2']],
    ['poor-near-poor-newly-escaped', ['1/3']],
    ['poor-near-poor-escaped', ['1/4']],
    ['poor-near-poor-newly-escaped-policy', ['2/5']],
    ['khmer', []],
  ])('of %s', (group, figures) => expect(figure(group)).toEqual(figures));

  it('are none of a kind that no plan asks for, and 0 of 0 where nobody is in need', () => {
    const poorAlone = needsOfYear([need('near')], [], 2024);
    const figures = (kind: string) =>
      coverageFigures(poorAlone, of(kind), ['poor'], (id) => standings[id] as ListStanding);
    expect(figures('water')).toEqual([]);
    expect(figures('legalAid')).toMatchObject([{ numerator: 0n, denominator: 0n }]);
    expect(figures('credit')).toMatchObject([{ numerator: 0n, denominator: 0n }]);
    expect(isCoverageGroup('khmer')).toBe(false);
  });
});

describe('the years of a commune', () => {
  const count = (given: object, thisYear: number) =>
    coverageYears(
      {
        commune: { validFrom: null, validTo: null },
        kind: of('credit'),
        needs: [],
        supports: [],
        groups: [],
        countedSince: null,
        ...given,
      },
      thisYear,
      () => ({ class: 'poor', escaped: false, newlyEscaped: false }),
    ).map(({ year, figures }) => `${year}: ${figures.map((one) => `${one.numerator}/${one.denominator}`).join(' ')}`);
  const needs = [need('a'), need('b')];

  it.each<[string, object, number, readonly string[]]>([
    ['nobody was ever in need', {}, 2026, []],
    ['a need of another kind alone', { needs: [need('a', 'job')] }, 2026, []],
    ['from the first need on', { needs }, 2025, ['2024: 0/2', '2025: 0/2']],
    ['a year begins', { needs, supports: [given('a')] }, 2026, ['2024: 1/2', '2025: 1/2', '2026: 1/2']],
    ['a group more', { needs, groups: ['poor'] }, 2024, ['2024: 0/2 0/2']],
    ['a group that the register cannot tell', { needs, groups: ['khmer'] }, 2024, ['2024: 0/2']],
    ['counted before, and all are gone', { countedSince: 2025 }, 2026, ['2025: 0/0', '2026: 0/0']],
    ['not yet', { needs }, 2023, []],
    ['the commune ended', { needs, commune: { validFrom: null, validTo: '2025-07-01' } }, 2026, ['2024: 0/2']],
    [
      'and on the last day of a year',
      { needs, commune: { validFrom: null, validTo: '2025-12-31' } },
      2026,
      ['2024: 0/2'],
    ],
    ['the commune was formed', { needs, commune: { validFrom: '2025-07-01', validTo: null } }, 2025, ['2025: 0/2']],
  ])('%s', (_, given, thisYear, years) => expect(count(given, thisYear)).toEqual(years));
});

it.each<[string, object, readonly string[]]>([
  ['new', {}, []],
  ['like one that there is', { code: 'credit' }, ['supportKindExists@code']],
  ['by no code', { code: 'Solar power' }, ['shapeInvalid@code']],
  ['without a name', { name: ' ' }, ['textMissing@name']],
  ['measured by an indicator', { indicatorCode: 'telecom-access-coverage' }, []],
  ['measured by no indicator that there is', { indicatorCode: 'x' }, ['indicatorUnknown@indicatorCode']],
])('a kind of support is added: %s', (_, given, codes) => {
  const kind = { ...of('water'), code: 'telecom', name: 'Dịch vụ viễn thông', ...given };
  expect(refused(checkAddedKind(kind, SUPPORT_KINDS, ['telecom-access-coverage']))).toEqual(codes);
});
