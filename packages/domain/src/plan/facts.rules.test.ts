import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { checkFacts } from './facts.rules.ts';
import type { PlanFacts } from './plan.ts';

function facts(given: Partial<PlanFacts> = {}): PlanFacts {
  return {
    kind: 'plan',
    number: null,
    issuedOn: null,
    title: 'Kế hoạch giảm nghèo',
    periodFrom: 2022,
    periodTo: 2025,
    outlookYear: null,
    ...given,
  };
}

describe('checkFacts', () => {
  it.each<[Partial<PlanFacts>, readonly string[]]>([
    [{}, []],
    [{ title: '  ' }, ['textMissing@title']],
    [{ title: 'a'.repeat(500) }, []],
    [{ title: 'a'.repeat(501) }, ['textTooLong@title']],
    [{ title: '<b>Kế hoạch</b> 🏠' }, []],
    [{ number: '103/KH-UBND', issuedOn: '2022-06-01' }, []],
    [{ number: 'một trăm' }, ['documentNumberUnknown@number']],
    [{ issuedOn: '2022' }, []],
    [{ issuedOn: '2022-08' }, []],
    [{ issuedOn: '2022-13' }, ['dateInvalid@issuedOn']],
    [{ issuedOn: '2022-02-29' }, ['dateInvalid@issuedOn']],
    [{ issuedOn: '2024-02-29' }, []],
    [{ periodFrom: 2025, periodTo: 2025 }, []],
    [{ periodFrom: 2026, periodTo: 2025 }, ['periodReversed@periodTo']],
    [{ periodFrom: 1999 }, ['yearOutOfRange@periodFrom']],
    [{ periodFrom: 2000, periodTo: 2100 }, []],
    [{ periodTo: 2101 }, ['yearOutOfRange@periodTo']],
    [{ outlookYear: 2026 }, []],
    [{ outlookYear: 2025 }, ['outlookNotAfterPeriod@outlookYear']],
    [{ outlookYear: 2200 }, ['yearOutOfRange@outlookYear']],
  ])('%o', (given, codes) => expect(refused(checkFacts(facts(given), []))).toEqual(codes));

  it('keeps a number in its one spelling, and a blank one blank', () => {
    expect(checkFacts(facts({ number: 'Số: 5 / ct-tw' }))).toMatchObject({ ok: true, value: { number: '05-CT/TW' } });
    expect(checkFacts(facts({ number: '  ' }))).toMatchObject({ ok: true, value: { number: null } });
  });
});
