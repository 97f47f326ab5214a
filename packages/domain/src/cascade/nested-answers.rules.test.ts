import { describe, expect, it } from 'vitest';
import type { Commitment } from '../target/index.ts';
import { commitment, target, trainedRate } from '../testing/builders.ts';
import type { Answer } from './answer.ts';
import { inheritedTargets } from './inherited.rules.ts';
import { checkNestedAnswers } from './nested-answers.rules.ts';

/** "Lao động qua đào tạo 70,1%, trong đó có chứng chỉ 35,75%." */
const at = (value: string) => commitment({ comparator: 'eq', value });
const TARGETS = [
  target({ key: 'trained', statement: 'Qua đào tạo', indicatorCode: 'trained-rate', commitment: at('70.1') }),
  target({
    key: 'certified',
    indicatorCode: 'trained-rate',
    nestedInKey: 'trained',
    commitment: at('35.75'),
    statement: 'Có chứng chỉ',
  }),
];

function check(answers: Readonly<Record<string, Partial<Answer> & { readonly own?: Commitment }>>) {
  const given = Object.entries(answers).map(([targetKey, { own = null, ...answer }]): Answer => {
    const to = { planId: 'p1', revisionNumber: 1, targetKey };
    return { to, decision: 'tighten', commitment: own, reason: null, consent: null, ...answer };
  });
  const inherited = inheritedTargets([{ planId: 'p1', number: 1, targets: TARGETS }], given);
  return checkNestedAnswers(inherited, new Map([[trainedRate.code, trainedRate]]));
}

describe('a part within a whole', () => {
  it.each([
    ['70.09', 0],
    ['70.1', 0],
    ['70.11', 1],
  ])('tightened to %s%% within 70.1%%: %i refused', (value, count) => {
    expect(check({ certified: { own: at(value) } })).toHaveLength(count);
  });
  it('is named with its figures, where it was answered', () => {
    expect(check({ certified: { own: at('71') } })).toEqual([
      {
        code: 'nestedAboveContainer',
        path: ['answers', 'p1', 'certified', 'commitment', 'value'],
        value: '71',
        allowed: '0..70.1',
        subject: 'Có chứng chỉ',
        against: 'Qua đào tạo',
      },
    ]);
  });
  it('of a whole that is to be relaxed is held to what was answered, consented to or not', () => {
    const relaxed = { own: at('35'), decision: 'relax', consent: 'pending' } as const;
    expect(check({ trained: relaxed })).toHaveLength(1);
    expect(check({ trained: relaxed, certified: { own: at('35'), decision: 'relax', consent: 'pending' } })).toEqual(
      [],
    );
  });
  it('of a whole that does not apply is held to nothing', () => {
    expect(check({ trained: { decision: 'notApplicable', reason: 'x' }, certified: { own: at('90') } })).toEqual([]);
    expect(check({})).toEqual([]);
  });
});
