import { describe, expect, it } from 'vitest';
import { certificateStanding, dueCertificates } from './certificate.rules.ts';
import { checkDecisionOrder, decisionPayload } from './decision.rules.ts';

const ORDER = { number: '12/QĐ-UBND', on: '2024-12-10', signedBy: 'Chủ tịch UBND xã', totalHouseholds: 500 };
const codes = (order: Partial<typeof ORDER>, listed = 3) =>
  checkDecisionOrder({ ...ORDER, ...order }, listed).map(({ code, path, allowed }) => [code, path[0], allowed]);

describe('the order over a decided list', () => {
  it.each([
    [3, []],
    [2, [['outOfRange', 'totalHouseholds', '3..1000000']]],
    [1_000_000, []],
    [1_000_001, [['outOfRange', 'totalHouseholds', '3..1000000']]],
  ])('of a commune of %i households', (totalHouseholds, expected) => {
    expect(codes({ totalHouseholds })).toEqual(expected);
  });

  it('needs a household in the commune even over an empty list, and a signer', () => {
    expect(codes({ totalHouseholds: 0 }, 0)).toEqual([['outOfRange', 'totalHouseholds', '1..1000000']]);
    expect(codes({ signedBy: ' ' })).toEqual([['textMissing', 'signedBy', '1..300']]);
  });

  it('stands for the list whatever its order', () => {
    const [a, b] = [
      { householdId: 'a', class: 'poor' },
      { householdId: 'b', class: 'above' },
    ] as const;
    expect(decisionPayload('r', ORDER, [a, b])).toEqual(decisionPayload('r', ORDER, [b, a]));
    expect(decisionPayload('r', ORDER, [a, b])).not.toEqual(decisionPayload('r', ORDER, [a]));
  });
});

describe('certificates', () => {
  it('are for whom the decision puts on a list, numbered through', () => {
    const decided = [
      { householdId: 'a', class: 'poor' },
      { householdId: 'b', class: 'above' },
      { householdId: 'c', class: 'nearPoor' },
    ] as const;
    expect(dueCertificates(decided, 2025).map(({ householdId, number }) => [householdId, number])).toEqual([
      ['a', '1/2025'],
      ['c', '2/2025'],
    ]);
  });

  const issued = { class: 'poor', policyYear: 2025, issuedOn: '2024-12-10' } as const;
  const decided = (of: 'poor' | 'nearPoor' | 'above', decidedOn: string, policyYear = 2025) => ({
    class: of,
    decidedOn,
    policyYear,
  });
  it.each([
    ['before its year', [], '2024-12-11', 'inForce'],
    ['on the last day of its year', [], '2025-12-31', 'inForce'],
    ['on the day after', [], '2026-01-01', 'ended'],
    ['by its own decision', [decided('poor', '2024-12-10')], '2025-05-01', 'inForce'],
    ['the day before another decision', [decided('above', '2025-05-20')], '2025-05-19', 'inForce'],
    ['where a monthly round found nothing any more', [decided('above', '2025-05-20')], '2025-05-20', 'revoked'],
    ['where it gave another class', [decided('nearPoor', '2025-05-20')], '2025-06-01', 'replaced'],
    [
      'by the newest of several',
      [decided('above', '2025-05-20'), decided('poor', '2025-08-20')],
      '2025-09-01',
      'replaced',
    ],
    ['beside a decision for the next year', [decided('above', '2025-12-05', 2026)], '2025-12-20', 'inForce'],
  ] as const)('stand %s', (_, decisions, on, expected) => {
    expect(certificateStanding(issued, decisions, on)).toBe(expected);
  });
});
