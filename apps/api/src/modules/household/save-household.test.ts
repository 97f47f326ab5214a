import { query } from '@bacthang/database/testing';
import { describe, expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { communeWithPeople, FILE, householdIn, person, register, SAVE } from './household.fixture.ts';

const api = testApi();

const HEAD = { name: 'Đặng Văn Hoà', birthDate: '1968-03', identityNumber: '000 068 000 001', ethnicity: '01' };

describe('registering a household', () => {
  test('stores its people, names in NFC, and gives it a code', async () => {
    const { village, people } = await communeWithPeople(api);
    const composed = { name: 'Nguyễn Thị Lụa'.normalize('NFD'), sex: 'FEMALE' as const, relation: 'SPOUSE' as const };
    const household = await register(api, people.editor, village, [HEAD, composed]);
    expect(household).toMatchObject({ version: 1, headName: 'Đặng Văn Hoà', code: expect.stringMatching(/^H\d{8}$/) });
    expect(household.members).toMatchObject([
      { name: 'Đặng Văn Hoà', identityNumber: '000068000001', ethnicity: '01', withheld: [] },
      { name: 'Nguyễn Thị Lụa'.normalize('NFC'), identityNumber: null },
    ]);
  });

  test('keeps the identity number unreadable in the database and out of the trail', async () => {
    const { village, people } = await communeWithPeople(api);
    await register(api, people.editor, village, [HEAD]);
    const [stored] = await query<{ text: string; trail: string }>(
      api.ownerUrl,
      `SELECT (SELECT string_agg(to_jsonb(s)::text || to_jsonb(m)::text, '') FROM member_sensitive s JOIN household_member m ON m.id = s.member_id) AS text,
         (SELECT string_agg(rows::text, '') FROM audit_entry WHERE table_name = 'member_sensitive') AS trail`,
    );
    expect(stored?.text).not.toContain('000068000001');
    expect(stored?.trail).not.toContain('ethnicity');
    expect(stored?.trail).toContain('member_id');
  });

  test.each([
    ['nobody', [], [{ code: 'NO_MEMBERS', path: ['members'] }]],
    ['no head', [{ name: 'An', relation: 'CHILD' as const }], [{ code: 'HEAD_NOT_ONE', path: ['members'] }]],
    [
      'a birth in the future',
      [{ name: 'An', birthDate: '2199' }],
      [{ code: 'BIRTH_DATE_IN_FUTURE', path: ['members', '0', 'birthDate'] }],
    ],
    [
      'a number of five digits',
      [{ name: 'An', identityNumber: '12345' }],
      [{ code: 'IDENTITY_NUMBER_INVALID', path: ['members', '0', 'identityNumber'] }],
    ],
    [
      'no such ethnic group',
      [{ name: 'An', ethnicity: '77' }],
      [{ code: 'SHAPE_INVALID', path: ['members', '0', 'ethnicity'] }],
    ],
  ])('refuses %s', async (_what, members, refusals) => {
    const { village, people } = await communeWithPeople(api);
    const { saveHousehold } = await api.as(people.editor).run(SAVE, { input: householdIn(village, members) });
    expect(saveHousehold).toMatchObject({
      __typename: 'Refused',
      refusals: expect.arrayContaining(refusals.map((each) => expect.objectContaining(each))),
    });
  });

  test('is for editors of the commune alone', async () => {
    const { village, commune, people } = await communeWithPeople(api);
    const input = householdIn(village, [{ name: 'Trần Văn An' }]);
    for (const who of [people.viewer, people.district, people.beside, people.stranger]) {
      const { saveHousehold } = await api.as(who).run(SAVE, { input });
      expect(saveHousehold).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    }
    const { saveHousehold } = await api.as(people.editor).run(SAVE, { input: { ...input, villageKey: commune.id } });
    expect(saveHousehold).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['villageKey'] }] });
  });
});

describe('duplicates are told before anything is stored', () => {
  test('by name, birth year and commune, with or without accents', async () => {
    const { village, other, people } = await communeWithPeople(api);
    const { code } = await register(api, people.editor, village, [HEAD]);
    const again = (name: string) => householdIn(other, [{ name, birthDate: '1968' }]);
    const told = await api.as(people.editor).run(SAVE, { input: again('Đặng Văn Hòa') });
    expect(told.saveHousehold).toMatchObject({
      refusals: [
        {
          code: 'DUPLICATE_FOUND',
          path: ['members', '0'],
          value: code,
          allowed: 'name',
          subject: expect.stringContaining('Thôn Đông'),
        },
      ],
    });
    const unsure = await api.as(people.editor).run(SAVE, { input: again('dang van hoa') });
    expect(unsure.saveHousehold).toMatchObject({ refusals: [{ allowed: 'nameWithoutAccents' }] });
    const accepted = await api
      .as(people.editor)
      .run(SAVE, { input: { ...again('Đặng Văn Hòa'), acceptDuplicates: true } });
    expect(accepted.saveHousehold.__typename).toBe('SaveHouseholdSuccess');
  });

  test('by identity number even in another commune, of which no more than the name is told', async () => {
    const { village, foreign, people } = await communeWithPeople(api);
    await register(api, people.editor, village, [{ ...HEAD, identityNumber: '000068000777' }]);
    const input = householdIn(foreign, [{ name: 'Tên Khác', birthDate: '1990', identityNumber: '000068000777' }]);
    const { saveHousehold } = await api.as(people.beside).run(SAVE, { input });
    expect(saveHousehold).toMatchObject({
      refusals: [{ code: 'DUPLICATE_FOUND', value: null, allowed: 'identityNumber', subject: 'Đình Thử' }],
    });
  });
});

describe('changing a household', () => {
  test('a move keeps the former address, a member who is left out stays, one who leaves has a last day', async () => {
    const { village, other, people } = await communeWithPeople(api);
    const child = { name: 'Đặng Thị Mai', birthDate: '2001', sex: 'FEMALE' as const, relation: 'CHILD' as const };
    const household = await register(api, people.editor, village, [{ ...HEAD, identityNumber: '000068000002' }, child]);
    const mai = household.members.find(({ name }) => name === child.name);
    const input = {
      ...householdIn(other, []),
      id: household.id,
      expectedVersion: 1,
      address: 'Xóm 3',
      residesFrom: '2020-06-01',
      members: [{ ...person(child), id: mai?.id ?? null, to: '2022-01-01' }],
    };
    const { saveHousehold } = await api.as(people.editor).run(SAVE, { input });
    expect(saveHousehold).toMatchObject({
      household: {
        version: 2,
        members: [{ name: HEAD.name, identityNumber: '000068000002' }],
        allMembers: [{ name: HEAD.name }, { name: child.name, to: '2022-01-01' }],
        addresses: [
          { village: { key: village.id }, to: '2020-06-01' },
          { village: { key: other.id }, detail: 'Xóm 3', from: '2020-06-01', to: null },
        ],
      },
    });
  });

  test('two people at once: one saves, the other sees what stands', async () => {
    const { village, people } = await communeWithPeople(api);
    const household = await register(api, people.editor, village, [{ name: 'Trần Văn Bình' }]);
    const [head] = household.members;
    const named = (name: string) => ({
      ...householdIn(village, []),
      id: household.id,
      expectedVersion: 1,
      members: [{ ...person({ name }), id: head?.id ?? null }],
    });
    const both = await Promise.all([
      api.as(people.editor).run(SAVE, { input: named('Trần Văn Bính') }),
      api.as(people.editorToo).run(SAVE, { input: named('Trần Văn Bỉnh') }),
    ]);
    expect(both.map(({ saveHousehold }) => saveHousehold.__typename).toSorted()).toEqual([
      'HouseholdConflict',
      'SaveHouseholdSuccess',
    ]);
    const lost = both.find(({ saveHousehold }) => saveHousehold.__typename === 'HouseholdConflict');
    expect(lost?.saveHousehold).toMatchObject({ yourVersion: 1, current: { version: 2 } });
  });

  test('of another commune it is as if there were none', async () => {
    const { village, foreign, people } = await communeWithPeople(api);
    const household = await register(api, people.editor, village, [{ name: 'Trần Văn Cường' }]);
    const input = { ...householdIn(foreign, [{ name: 'Trần Văn Cường' }]), id: household.id, expectedVersion: 1 };
    const { saveHousehold } = await api.as(people.beside).run(SAVE, { input });
    expect(saveHousehold).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['id'] }] });
    expect(await api.as(people.beside).run(FILE, { id: household.id, purpose: 'REVIEW' })).toEqual({ household: null });
  });
});
