import { expect, it } from 'vitest';
import { refusalsOf } from '../shared/index.ts';
import { checkProcedureConfirmation } from './procedure-confirmation.rules.ts';

const WORD = {
  procedure: 'QD-24-2021',
  key: 'posting',
  value: 3,
  source: ' QĐ 24/2021/QĐ-TTg, Điều 4 ',
  confirmedBy: 'u1',
  confirmedOn: '2024-09-01',
};

it('a word about a procedure is taken with its source tidied; none about the value leaves what stands', () => {
  expect(checkProcedureConfirmation(WORD)).toMatchObject({ ok: true, value: { value: 3, source: WORD.source.trim() } });
  expect(checkProcedureConfirmation({ ...WORD, value: null })).toMatchObject({ ok: true });
  expect(checkProcedureConfirmation({ ...WORD, key: 'inForce', value: null })).toMatchObject({ ok: true });
});

it.each([
  [{ procedure: 'MDP-2022' }, 'notFound', 'procedureCode'],
  [{ key: 'somethingElse' }, 'parameterUnknown', 'key'],
  [{ value: -1 }, 'outOfRange', 'value'],
  [{ value: 0 }, null, ''],
  [{ value: 100 }, null, ''],
  [{ value: 101 }, 'outOfRange', 'value'],
  [{ value: 2.5 }, 'outOfRange', 'value'],
  [{ key: 'calendar' }, 'fieldForbidden', 'value'],
  [{ source: ' ' }, 'textMissing', 'source'],
])('%o: %s', (change, code, field) => {
  const found = refusalsOf(checkProcedureConfirmation({ ...WORD, ...change }));
  expect(found.map((each) => [each.code, each.path.join('.')])).toEqual(code === null ? [] : [[code, field]]);
});
