import { expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { checkRenaming, checkVillageName } from './village.rules.ts';

const OTHERS = [{ id: 'T1', name: 'Thôn Đông' }];

it.each<[string, readonly string[]]>([
  ['Thôn Tây', []],
  ['thôn dong', ['duplicateFound@name']],
  [' ', ['textMissing@name']],
])('a village is called %j', (name, codes) => expect(refused(checkVillageName(name, OTHERS))).toEqual(codes));

it.each<[string, string, readonly string[]]>([
  ['the day after the present name began', '2020-01-02', []],
  ['the same day', '2020-01-01', ['endNotAfterStart@from']],
  ['today', '2024-06-01', []],
  ['tomorrow', '2024-06-02', ['dateInFuture@from']],
  ['no day', '2024-06-31', ['dateInvalid@from']],
])('a village gets another name from %s', (_, from, codes) => {
  const names = { validFrom: '2010-01-01', former: [{ validTo: '2020-01-01' }, { validTo: '2015-01-01' }] };
  expect(refused(checkRenaming({ name: 'Thôn Tây', from }, names, OTHERS, '2024-06-01'))).toEqual(codes);
});

it('a village that is older than our records may be renamed from any day', () => {
  const names = { validFrom: null, former: [] };
  expect(checkRenaming({ name: ' Thôn Tây', from: '1999-01-01' }, names, OTHERS, '2024-06-01')).toEqual({
    ok: true,
    value: 'Thôn Tây',
  });
});
