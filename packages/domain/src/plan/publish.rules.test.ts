import { describe, expect, it } from 'vitest';
import { type Answer, inheritedTargets } from '../cascade/index.ts';
import { commitment, refused, TARGET_CONTEXT, target } from '../testing/builders.ts';
import { checkPublish, type Publication } from './publish.rules.ts';

const FACTS = {
  kind: 'plan',
  number: null,
  issuedOn: null,
  title: 'Kế hoạch',
  periodFrom: 2021,
  periodTo: 2025,
  outlookYear: null,
} as const;
const ASKED = [target(), target({ key: 'housing', statement: 'Xóa nhà tạm' })];

function inherited(answers: Readonly<Record<string, Partial<Answer>>>) {
  const given = Object.entries(answers).map(([targetKey, answer]): Answer => {
    const to = { planId: 'p1', revisionNumber: 1, targetKey };
    return { to, decision: 'adopt', commitment: null, reason: null, consent: null, ...answer };
  });
  return inheritedTargets([{ planId: 'p1', number: 1, targets: ASKED }], given);
}

function check(given: Partial<Publication>) {
  return checkPublish({ facts: FACTS, targets: [target()], inherited: [], parents: [], ...given }, TARGET_CONTEXT);
}

describe('checkPublish', () => {
  it('lets a sound plan pass', () => expect(check({})).toEqual([]));
  it('names every unanswered target', () => {
    expect(check({ inherited: inherited({ poverty: {} }) })).toEqual([
      {
        code: 'targetUnanswered',
        path: ['answers', 'p1', 'housing'],
        value: 'housing',
        allowed: null,
        subject: 'Xóa nhà tạm',
      },
    ]);
    expect(check({ inherited: inherited({ poverty: {}, housing: {} }) })).toEqual([]);
  });
  it.each([
    ['pending', 0],
    ['granted', 0],
    ['refused', 1],
  ] as const)('an answer whose consent is %s', (consent, count) => {
    const relaxed = { decision: 'relax', commitment: commitment({ value: '3' }), reason: 'x', consent } as const;
    expect(check({ inherited: inherited({ poverty: relaxed, housing: {} }) })).toHaveLength(count);
  });
  it('holds a part that was answered to the whole it lies in', () => {
    const asked = [
      target({ commitment: commitment({ comparator: 'le', value: '5' }) }),
      target({ key: 'part', nestedInKey: 'poverty' }),
    ];
    const answer = (targetKey: string, value: string): Answer => ({
      to: { planId: 'p1', revisionNumber: 1, targetKey },
      decision: 'tighten',
      commitment: commitment({ comparator: 'le', value }),
      reason: null,
      consent: null,
    });
    const answered = (whole: string, part: string) =>
      inheritedTargets([{ planId: 'p1', number: 1, targets: asked }], [answer('poverty', whole), answer('part', part)]);
    expect(check({ inherited: answered('1.5', '1.5') })).toEqual([]);
    expect(refused(check({ inherited: answered('1.5', '1.6') }))).toEqual([
      'nestedAboveContainer@answers.p1.part.commitment.value',
    ]);
  });
  it('wants something promised', () => {
    const none = { decision: 'notApplicable', reason: 'x' } as const;
    expect(refused(check({ targets: [] }))).toEqual(['noTargets@targets']);
    expect(refused(check({ targets: [], inherited: inherited({ poverty: none, housing: none }) }))).toEqual([
      'noTargets@targets',
    ]);
    expect(check({ targets: [], inherited: inherited({ poverty: {}, housing: none }) })).toEqual([]);
  });
  it('wants every plan it carries out to be published', () => {
    const parents = [
      { title: 'Kế hoạch tỉnh', publishedNumber: 1 },
      { title: 'Kế hoạch Huyện ủy', publishedNumber: null },
    ];
    expect(check({ parents })).toMatchObject([
      { code: 'parentNotPublished', path: ['parents', '1'], subject: 'Kế hoạch Huyện ủy' },
    ]);
  });
  it('says all at once', () => {
    const facts = { ...FACTS, title: ' ', periodFrom: 2026 };
    expect(refused(check({ facts, targets: [target({ indicatorCode: 'gdp' })], inherited: inherited({}) }))).toEqual([
      'textMissing@facts.title',
      'periodReversed@facts.periodTo',
      'indicatorUnknown@targets.0.indicatorCode',
      'targetUnanswered@answers.p1.poverty',
      'targetUnanswered@answers.p1.housing',
    ]);
  });
});
