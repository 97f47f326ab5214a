import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { content, section } from '../testing/content.ts';
import { checkContent } from './content.schema.ts';
import type { PlanSection } from './plan.ts';

const nested = (depth: number): PlanSection => section({ children: depth === 1 ? [] : [nested(depth - 1)] });
const check = (given: object) => refused(checkContent({ ...content(), ...given }, []));

describe('checkContent', () => {
  it('takes a whole plan as it is', () => expect(checkContent(content())).toEqual({ ok: true, value: content() }));
  it('cleans its texts', () => {
    const result = checkContent(content({ scope: '  Toàn tỉnh\r\n'.normalize('NFD') }));
    expect(result).toMatchObject({ ok: true, value: { scope: 'Toàn tỉnh' } });
  });
  it.each<[string, object, readonly string[]]>([
    ['an unknown field', { price: 1 }, ['shapeInvalid@']],
    ['a missing list', { recipients: undefined }, ['shapeInvalid@recipients']],
    ['a control character', { scope: 'a\u0000' }, ['textHasControlCharacter@scope']],
    ['a paragraph of 20,000', { scope: 'a'.repeat(20_000) }, []],
    ['a paragraph of 20,001', { scope: 'a'.repeat(20_001) }, ['textTooLong@scope']],
    ['six levels of headings', { sections: [nested(6)] }, []],
    [
      'seven levels of headings',
      { sections: [nested(7)] },
      ['shapeInvalid@sections.0.children.0.children.0.children.0.children.0.children.0.children.0'],
    ],
    ['too many sections', { sections: Array.from({ length: 101 }, () => section()) }, ['tooMany@sections']],
    [
      'a sum of money that is none',
      { fundingSources: [{ kind: 'centralBudget', description: 'x', amount: '1.5' }] },
      ['notWhole@fundingSources.0.amount'],
    ],
    [
      'a past result in words',
      { pastResults: [{ ...content().pastResults[0], value: 'nhiều' }] },
      ['notDecimal@pastResults.0.value'],
    ],
    [
      'a past year out of range',
      { pastResults: [{ ...content().pastResults[0], year: 1990 }] },
      ['yearOutOfRange@pastResults.0.year'],
    ],
  ])('%s', (_, given, codes) => expect(check(given)).toEqual(codes));
  it('is not troubled by what is no content at all', () => {
    for (const nothing of [null, 3, 'x', [], undefined])
      expect(refused(checkContent(nothing))).toEqual(['shapeInvalid@content']);
  });
});
