import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BINDINGS, type Binding, type Commitment } from '../target/index.ts';
import { baseline, commitment, fallOf, PERIOD, povertyRate, refused, trainedRate } from '../testing/builders.ts';
import { type AnswerInput, checkAnswer } from './answer.rules.ts';
import { ANSWER_DECISIONS } from './answer.ts';
import { compareCommitments } from './compare.rules.ts';

const at580 = { ...baseline({ 2020: '5.80' }), period: PERIOD };

function answer(given: Partial<AnswerInput>, binding: Binding = 'negotiable', asked: Commitment = commitment()) {
  const input: AnswerInput = { decision: 'adopt', commitment: null, reason: null, ...given };
  return checkAnswer(input, { commitment: asked, binding, distribution: 'same' }, povertyRate, at580);
}
const below = (value: string) => commitment({ value });

describe.each(BINDINGS)('under %s', (binding) => {
  it('adopting takes over what was asked', () => {
    expect(answer({}, binding)).toEqual({
      ok: true,
      value: { decision: 'adopt', commitment: commitment(), reason: null, needsConsent: false, comparison: null },
    });
  });
  it.each([
    ['1.99', []],
    ['2', ['notTighter@commitment.value']],
    ['2.01', ['notTighter@commitment.value']],
  ])('tightening to below %s', (value, codes) => {
    const result = answer({ decision: 'tighten', commitment: below(value) }, binding);
    expect(refused(result)).toEqual(codes);
    if (result.ok) expect(result.value).toMatchObject({ needsConsent: false, comparison: { difference: '0.01' } });
  });
  it('not applicable needs its reason', () => {
    for (const reason of [null, '', '   ']) {
      expect(refused(answer({ decision: 'notApplicable', reason }, binding))).toEqual(['reasonRequired@reason']);
    }
    const result = answer({ decision: 'notApplicable', reason: ' Không có hộ Khmer ' }, binding);
    expect(result).toMatchObject({
      ok: true,
      value: { commitment: null, reason: 'Không có hộ Khmer', needsConsent: false },
    });
  });
});

describe('relaxing', () => {
  const relax = (value: string, reason: string | null, binding: Binding) =>
    answer({ decision: 'relax', commitment: below(value), reason }, binding);

  it('a floor is never relaxed', () =>
    expect(refused(relax('3', 'Thiên tai', 'floor'))).toEqual(['floorBinds@decision']));
  it('a negotiable target: with a reason, and the consent of the publisher', () => {
    expect(refused(relax('3', null, 'negotiable'))).toEqual(['reasonRequired@reason']);
    expect(refused(relax('3', '  \n', 'negotiable'))).toEqual(['reasonRequired@reason']);
    expect(refused(relax('3', 'a'.repeat(20_000), 'negotiable'))).toEqual(['textTooLong@reason']);
    expect(relax('3', 'Thiên tai', 'negotiable')).toMatchObject({
      ok: true,
      value: { needsConsent: true, comparison: { relation: 'looser', difference: '1.00' } },
    });
  });
  it('a reference is free', () => {
    expect(relax('3', null, 'reference')).toMatchObject({ ok: true, value: { needsConsent: false } });
  });
  it.each(['2', '1.99'])('to below %s relaxes nothing', (value) => {
    expect(refused(relax(value, 'Thiên tai', 'negotiable'))).toEqual(['notLooser@commitment.value']);
  });
  it('what cannot be compared may be asked for, but never as tighter', () => {
    const words = commitment({ kind: 'relativeToParent', value: null });
    expect(answer({ decision: 'relax', commitment: words, reason: 'x' })).toMatchObject({
      ok: true,
      value: { needsConsent: true },
    });
    const result = answer({ decision: 'tighten', commitment: words });
    expect(result).toMatchObject({
      ok: false,
      refusals: [{ code: 'notComparable', subject: 'waitingForParent', allowed: '<2.00' }],
    });
  });
});

describe('the refusal speaks in figures', () => {
  it('"dưới 2%" where 0.80% is owed', () => {
    const result = answer({ decision: 'tighten', commitment: below('2') }, 'floor', fallOf('1'));
    expect(result).toEqual({
      ok: false,
      refusals: [
        { code: 'notTighter', path: ['commitment', 'value'], value: '<2.00', allowed: '<=0.80', subject: '1.20' },
      ],
    });
  });
});

describe('the input', () => {
  it('has a commitment exactly where one is decided on', () => {
    expect(refused(answer({ decision: 'tighten' }))).toEqual(['fieldRequired@commitment']);
    expect(refused(answer({ commitment: commitment() }))).toEqual(['fieldForbidden@commitment']);
    expect(refused(answer({ decision: 'notApplicable', reason: 'x', commitment: commitment() }))).toEqual([
      'fieldForbidden@commitment',
    ]);
  });
  it('is refused for everything that is wrong with it at once', () => {
    const bad = commitment({ value: '140', periodFrom: 2019, periodTo: 2019 });
    expect(refused(answer({ decision: 'relax', commitment: bad }, 'floor'))).toEqual([
      'floorBinds@decision',
      'reasonRequired@reason',
      'outOfRange@commitment.value',
      'yearOutsidePeriod@commitment.periodFrom',
      'yearOutsidePeriod@commitment.periodTo',
    ]);
  });
  it("may always keep to the years that were asked, even outside the unit's own plan", () => {
    const period = { periodFrom: 2022, periodTo: 2024, outlookYear: null };
    const input = { decision: 'tighten', commitment: fallOf('1.2'), reason: null } as const;
    const inherited = { commitment: fallOf('1'), binding: 'floor', distribution: 'same' } as const;
    expect(checkAnswer(input, inherited, povertyRate, { ...at580, period }).ok).toBe(true);
  });
});

it('no accepted answer breaks its binding', () => {
  const values = fc.integer({ min: 0, max: 100 }).map(String);
  const asked = fc
    .tuple(fc.constantFrom<'lt' | 'le' | 'ge'>('lt', 'le', 'ge'), values)
    .map(([comparator, value]) => commitment({ comparator, value }));
  const decisions = fc.constantFrom(...ANSWER_DECISIONS);
  const reasons = fc.constantFrom(null, ' ', 'Thiên tai');
  fc.assert(
    fc.property(
      asked,
      fc.option(asked),
      decisions,
      reasons,
      fc.constantFrom(...BINDINGS),
      fc.constantFrom(povertyRate, trainedRate),
      (parent, own, decision, reason, binding, indicator) => {
        const result = checkAnswer(
          { decision, commitment: own, reason },
          { commitment: parent, binding, distribution: 'same' },
          indicator,
          at580,
        );
        if (!result.ok || result.value.commitment === null) return;
        const { relation } = compareCommitments(result.value.commitment, parent, indicator, at580);
        if (binding === 'floor') expect(['tighter', 'equal']).toContain(relation);
        if (relation === 'looser' && binding === 'negotiable')
          expect(result.value).toMatchObject({ needsConsent: true, reason: 'Thiên tai' });
      },
    ),
    { numRuns: 2000 },
  );
});
