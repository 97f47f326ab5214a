import { describe, expect, test } from 'vitest';
import { draftOf, inputOf, newDraft, unsendable } from './household.draft.ts';
import { household, member } from './household.fixture.ts';

const head = member({ id: 'm1', name: 'Lê Văn An', identityNumber: '000170000123' });
const sent = { id: 'h1', expectedVersion: 3, acceptDuplicates: false };

describe('a household in a form', () => {
  test('comes back as it was when nothing is typed', () => {
    const input = inputOf(draftOf(household([head])), sent);
    expect(input).toMatchObject({
      id: 'h1',
      expectedVersion: 3,
      villageKey: 'T1',
      address: 'số 3',
      residesFrom: '2015-01-01',
      members: [{ id: 'm1', birthDate: '1970-05-01', identityNumber: '000170000123', disabled: null, to: null }],
    });
  });

  test('leaves out what its editor may not see, so that it stays as recorded', () => {
    const masked = member({ ...head, identityNumber: '•••••••••123', withheld: ['IDENTITY_NUMBER', 'HEALTH'] });
    const [first] = inputOf(draftOf(household([masked])), sent).members;
    expect(first).not.toHaveProperty('identityNumber');
    expect(first).not.toHaveProperty('seriouslyIll');
    expect(first).toHaveProperty('ethnicity', '01');
  });

  test('takes dates as people type them, and numbers in groups', () => {
    const draft = draftOf(household([head]));
    const [first] = draft.members;
    if (!first) throw new Error('there is somebody');
    const typed = {
      ...draft,
      members: [{ ...first, birthDate: '8/1970', to: '5/1/2026', identityNumber: '0001 7000 0123' }],
    };
    expect(unsendable(typed)).toEqual([]);
    expect(inputOf(typed, sent).members[0]).toMatchObject({
      birthDate: '1970-08',
      to: '2026-01-05',
      identityNumber: '000170000123',
    });
  });

  test('a new one says neither that it is known nor where it separated from', () => {
    const input = inputOf(newDraft('2026-11-22'), { ...sent, id: null, expectedVersion: 0 });
    expect(input).not.toHaveProperty('id');
    expect(input.members[0]).not.toHaveProperty('id');
  });
});

test('what cannot be sent is named by field and person', () => {
  const draft = newDraft('2026-11-22');
  const [first] = draft.members;
  if (!first) throw new Error('there is room for the head');
  const found = unsendable({ ...draft, residesFrom: '31/02/2020', members: [{ ...first, from: '2020' }] });
  expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['fieldRequired', 'villageKey'],
    ['dateInvalid', 'residesFrom'],
    ['fieldRequired', 'members.0.birthDate'],
    ['dateInvalid', 'members.0.from'],
  ]);
});
