import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { RUNS } from '../testing/runs.ts';
import { POVERTY_CAUSES } from './cause.ts';
import { suggestedSupport } from './suggested.rules.ts';
import { checkSupport, checkWithdrawal } from './support.rules.ts';
import type { Support, SupportNeed } from './support.ts';
import { SUPPORT_KINDS } from './support-kind.ts';
import { needCoverage, needsOfYear, needsOn, unmetNeeds } from './unmet.rules.ts';

const support = (given: Partial<Support> = {}): Support => ({
  householdId: 'h1',
  personId: null,
  kind: 'credit',
  on: '2024-05-10',
  source: 'policyCredit',
  amount: 50_000_000n,
  inKind: null,
  giver: 'Ngân hàng Chính sách xã hội',
  ...given,
});
const need = (given: Partial<SupportNeed> = {}): SupportNeed => ({
  householdId: 'h1',
  personId: null,
  kind: 'credit',
  from: '2024-01-10',
  to: null,
  eligible: true,
  ...given,
});

describe('a support', () => {
  it.each<[string, Partial<Support>, readonly string[]]>([
    ['of money', {}, []],
    ['in kind', { amount: null, inKind: ' 1 con bò ' }, []],
    ['of nothing', { amount: null }, ['nothingGiven@amount']],
    ['of nothing in words', { amount: null, inKind: '  ' }, ['nothingGiven@amount']],
    ['of 0 đồng', { amount: 0n }, ['outOfRange@amount']],
    ['of less than nothing', { amount: -1n }, ['outOfRange@amount']],
    ['of 1 đồng', { amount: 1n }, []],
    ['of a hundred tỷ', { amount: 100_000_000_000n }, []],
    ['of more', { amount: 100_000_000_001n }, ['outOfRange@amount']],
    ['of no kind', { kind: 'magic' }, ['supportKindUnknown@kind']],
    ['for a person, whom it does not name', { kind: 'tuition' }, ['personRequired@personId']],
    ['for a person', { kind: 'tuition', personId: 'p3' }, []],
    ['for the household, in the name of one person', { personId: 'p3' }, ['fieldForbidden@personId']],
    ['today', { on: '2024-06-01' }, []],
    ['tomorrow', { on: '2024-06-02' }, ['givenInFuture@on']],
    ['on no day', { on: '2024-06-31' }, ['dateInvalid@on']],
    ['by nobody', { giver: '' }, ['textMissing@giver']],
  ])('%s', (_, given, codes) => expect(refused(checkSupport(support(given), '2024-06-01'))).toEqual(codes));

  it('of a kind that the installation has added', () => {
    const kinds = [
      ...SUPPORT_KINDS,
      { code: 'solar', for: 'household', renewed: false, causes: [], indicatorCode: null } as const,
    ];
    expect(checkSupport(support({ kind: 'solar' }), '2024-06-01', kinds).ok).toBe(true);
  });
});

it('is withdrawn once, and for a reason', () => {
  expect(checkWithdrawal({ withdrawnOn: null }, ' ghi nhầm hộ ')).toEqual({ ok: true, value: 'ghi nhầm hộ' });
  expect(refused(checkWithdrawal({ withdrawnOn: null }, ' '))).toEqual(['textMissing@reason']);
  expect(refused(checkWithdrawal({ withdrawnOn: '2024-05-01' }, 'x'))).toEqual(['supportWithdrawn@supportId']);
});

describe('a need of 2024', () => {
  const isMet = (needed: SupportNeed, given: Support) => needsOfYear([needed], [given], 2024)[0]?.supports.length === 1;

  it.each<[string, Partial<SupportNeed>, Partial<Support>, boolean]>([
    ['the same day', {}, { on: '2024-01-10' }, true],
    ['the day before it was needed', {}, { on: '2024-01-09' }, false],
    ['the last day of the year', {}, { on: '2024-12-31' }, true],
    ['the year after', {}, { on: '2025-01-01' }, false],
    ['an earlier year, of a need still standing', { from: '2022-01-01' }, { on: '2022-06-01' }, true],
    [
      'an earlier year, of what is renewed',
      { kind: 'electricity', from: '2022-01-01' },
      { kind: 'electricity', on: '2023-12-31' },
      false,
    ],
    [
      'this year, of what is renewed',
      { kind: 'electricity', from: '2022-01-01' },
      { kind: 'electricity', on: '2024-01-01' },
      true,
    ],
    ['of another kind', {}, { kind: 'housing' }, false],
    ['to another household', {}, { householdId: 'h2' }, false],
    ['to somebody else in the household', { kind: 'job', personId: 'p1' }, { kind: 'job', personId: 'p2' }, false],
  ])('is met by a support given %s', (_, needed, given, met) => expect(isMet(need(needed), support(given))).toBe(met));

  it('is one that stood in it, and is eligible', () => {
    const stood = (given: Partial<SupportNeed>) => needsOfYear([need(given)], [], 2024).length === 1;
    expect([stood({ from: '2024-12-31' }), stood({ from: '2025-01-01' })]).toEqual([true, false]);
    expect([stood({ from: '2020-01-01', to: '2024-01-02' }), stood({ from: '2020-01-01', to: '2024-01-01' })]).toEqual([
      true,
      false,
    ]);
    expect(stood({ eligible: false })).toBe(false);
    expect(stood({ from: '2024-05-01', to: '2024-05-01' }), 'recorded by mistake').toBe(false);
    expect(needsOn([need({ to: '2024-03-01' })], '2024-02-29')).toHaveLength(1);
    expect(needsOn([need({ to: '2024-03-01' })], '2024-03-01')).toHaveLength(0);
  });
});

it('coverage counts those in need once; nobody in need is 0 of 0', () => {
  const needs = [
    need(),
    need({ from: '2024-08-01' }),
    need({ householdId: 'h2' }),
    need({ householdId: 'h3' }),
    need({ householdId: 'h4', kind: 'water' }),
  ];
  const answered = needsOfYear(needs, [support({ on: '2024-09-01' }), support({ householdId: 'h2' })], 2024);
  expect(needCoverage(answered, 'credit')).toEqual({ met: 2n, inNeed: 3n });
  expect(needCoverage(answered, 'housing')).toEqual({ met: 0n, inNeed: 0n });
  expect(unmetNeeds(answered).map(({ householdId }) => householdId)).toEqual(['h3', 'h4']);
});

it('a household in need of two is met when both are', () => {
  const needs = [need(), need({ from: '2024-08-01' })];
  expect(needCoverage(needsOfYear(needs, [support()], 2024), 'credit')).toEqual({ met: 0n, inNeed: 1n });
});

it('causes lead to what answers them, most first', () => {
  expect(suggestedSupport(['capital', 'productionKnowledge'])[0]).toBe('production');
  expect(suggestedSupport([])).toEqual([]);
  for (const cause of POVERTY_CAUSES.filter((each) => each !== 'labour'))
    expect(suggestedSupport([cause])).not.toEqual([]);
});

it('a support more never lowers coverage, and met is never above in need', () => {
  const day = fc.constantFrom('2023-06-01', '2024-01-01', '2024-06-01', '2024-12-31', '2025-02-01');
  const kind = fc.constantFrom('credit', 'electricity');
  const householdId = fc.constantFrom('h1', 'h2');
  const needs = fc.array(fc.record({ householdId, kind, from: day, to: fc.option(day), eligible: fc.boolean() }), {
    maxLength: 5,
  });
  const given = fc.array(fc.record({ householdId, kind, on: day }), { maxLength: 5 });
  fc.assert(
    fc.property(needs, given, kind, (list, supports, of) => {
      const all = supports.map((each) => support(each));
      const coverage = (some: readonly Support[]) =>
        needCoverage(
          needsOfYear(
            list.map((each) => need(each)),
            some,
            2024,
          ),
          of,
        );
      const [fewer, more] = [coverage(all.slice(1)), coverage(all)];
      expect(more.inNeed).toBe(fewer.inNeed);
      expect(fewer.met <= more.met && more.met <= more.inNeed).toBe(true);
    }),
    { numRuns: RUNS },
  );
});
