import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../shared/index.ts';
import { type AddedIndicator, checkAddedIndicator, codeOfName } from './added-indicator.rules.ts';

const CATALOGUE = [{ code: 'poor-households', name: 'Số hộ nghèo' }];
const TREES: AddedIndicator = {
  ...{ code: 'longan-hectares', name: 'Diện tích nhãn trồng mới', valueType: 'count', unit: 'ha', direction: 'up' },
  ...{ numerator: null, denominator: null, source: null },
};
const SHARE = { valueType: 'ratio', unit: null, numerator: 'Số hộ có vườn', denominator: 'Tổng số hộ' } as const;

const said = (given: Partial<AddedIndicator>) =>
  refusalsOf(checkAddedIndicator({ ...TREES, ...given }, CATALOGUE)).map(
    ({ code, path }) => `${code}@${path.join('.')}`,
  );

describe('an indicator joins the catalogue', () => {
  it.each<[string, Partial<AddedIndicator>, readonly string[]]>([
    ['a count in a unit', {}, []],
    ['a count in nothing', { unit: null }, ['textMissing@unit']],
    ['a count of two sides', { denominator: 'Tổng số hộ' }, ['fieldForbidden@denominator']],
    ['a share of two sides', SHARE, []],
    ['a share of nothing', { ...SHARE, denominator: ' ' }, ['textMissing@denominator']],
    ['a share in another unit', { ...SHARE, unit: 'hộ' }, ['fieldForbidden@unit']],
    ['a milestone', { valueType: 'milestone', unit: null }, []],
    ['without a name', { name: ' ' }, ['textMissing@name']],
    ['by a code with capitals', { code: 'Longan' }, ['shapeInvalid@code']],
    ['by a code of 60', { code: `a${'-bcdefghi'.repeat(6)}-abcd` }, []],
    ['by a code of 61', { code: `a${'-bcdefghi'.repeat(6)}-abcde` }, ['shapeInvalid@code']],
    ['by a code that there is', { code: 'poor-households' }, ['indicatorExists@code']],
    ['by a name that there is', { name: 'SỐ HỘ NGHÈO' }, ['indicatorExists@name']],
  ])('%s', (_, given, codes) => {
    expect(said(given)).toEqual(codes);
  });

  it('is shown and summed up as things of its kind are', () => {
    const read = (given: Partial<AddedIndicator>) => checkAddedIndicator({ ...TREES, ...given }, CATALOGUE);
    expect(read({})).toMatchObject({
      value: { unit: 'ha', per: 1, rollUp: 'sum', numerator: 'Diện tích nhãn trồng mới', denominator: null },
    });
    expect(read(SHARE)).toMatchObject({ value: { unit: '%', per: 100, rollUp: 'ratioOfSums' } });
    expect(read({ valueType: 'text', unit: null })).toMatchObject({
      value: { unit: '', rollUp: 'none', numerator: null },
    });
  });
});

describe('a code made of a name', () => {
  it.each([
    ['Diện tích nhãn trồng mới (ha)', 'dien-tich-nhan-trong-moi-ha'],
    ['100% hộ có vườn', 'ho-co-vuon'],
    ['…', ''],
  ])('%s', (name, code) => {
    expect(codeOfName(name)).toBe(code);
  });

  it('is one that is taken, or empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const code = codeOfName(name);
        expect(code === '' || said({ code }).length === 0).toBe(true);
      }),
    );
  });
});
