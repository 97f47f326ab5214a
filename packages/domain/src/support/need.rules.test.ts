import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { checkNeed, endNeed } from './need.rules.ts';
import type { SupportNeed } from './support.ts';

const TODAY = '2024-06-01';
const need = (given: Partial<SupportNeed> = {}): SupportNeed => ({
  householdId: 'h1',
  personId: null,
  kind: 'credit',
  from: '2024-01-10',
  to: null,
  eligible: true,
  ...given,
});

describe('a need', () => {
  it.each<[string, Partial<SupportNeed>, readonly string[]]>([
    ['of the household', {}, []],
    ['from today', { from: TODAY }, []],
    ['from tomorrow', { from: '2024-06-02' }, ['dateInFuture@from']],
    ['from no day', { from: '2024-02-30' }, ['dateInvalid@from']],
    ['of one day', { to: '2024-01-11' }, []],
    ['of no day', { to: '2024-01-10' }, ['endNotAfterStart@to']],
    ['to no day', { to: '2024-13-01' }, ['dateInvalid@to']],
    ['of no kind', { kind: 'magic' }, ['supportKindUnknown@kind']],
    ['of a person, whom it does not name', { kind: 'job' }, ['personRequired@personId']],
    ['of a person', { kind: 'job', personId: 'p1' }, []],
    ['of the household, in the name of one person', { personId: 'p1' }, ['fieldForbidden@personId']],
  ])('%s', (_, given, codes) => expect(refused(checkNeed(need(given), [], TODAY))).toEqual(codes));

  it.each<[string, Partial<SupportNeed>, boolean]>([
    ['still standing', {}, true],
    ['that ended the day it begins', { from: '2023-01-01', to: '2024-01-10' }, false],
    ['that ended a day later', { from: '2023-01-01', to: '2024-01-11' }, true],
    ['that never stood', { to: '2024-01-10' }, false],
    ['of another kind', { kind: 'water' }, false],
    ['of somebody else', { personId: 'p1' }, false],
  ])('beside one %s', (_, other, refuses) =>
    expect(refused(checkNeed(need(), [need(other)], TODAY))).toEqual(refuses ? ['needStands@from'] : []),
  );
});

it.each<[string, string | null, string, readonly string[]]>([
  ['today', null, TODAY, []],
  ['tomorrow', null, '2024-06-02', ['dateInFuture@on']],
  ['the day it began, so that it never stood', null, '2024-01-10', []],
  ['the day before', null, '2024-01-09', ['endNotAfterStart@on']],
  ['a second time', '2024-03-01', TODAY, ['needEnded@needId']],
])('a need ends %s', (_, to, on, codes) => {
  const ended = endNeed(need({ to }), on, TODAY);
  expect(refused(ended)).toEqual(codes);
  if (ended.ok) expect(ended.value.to).toBe(on);
});
