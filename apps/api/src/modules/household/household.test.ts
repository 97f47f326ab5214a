import { graphql } from '@bacthang/contract';
import { describe, expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { communeWithPeople, FILE, register } from './household.fixture.ts';

const api = testApi();

const SEARCH = graphql(`
  query Search($unitKey: String!, $text: String!) {
    householdSearch(unitKey: $unitKey, text: $text, purpose: REVIEW) {
      __typename
      ... on HouseholdHits { more hits { id code headName memberName memberBirthYear class village { name } } }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

const READS = graphql(`
  query Reads($id: ID!) {
    fileReads(householdId: $id) { purpose sensitive user { name } }
  }
`);

const HEAD = {
  name: 'Lê Thị Ánh',
  birthDate: '1959-04-20',
  sex: 'FEMALE' as const,
  identityNumber: '000159000123',
  ethnicity: '06',
  disabled: true,
};

async function registered() {
  const place = await communeWithPeople(api);
  const household = await register(api, place.people.editor, place.village, [HEAD]);
  return { ...place, household };
}

describe('looking for somebody', () => {
  test('takes three letters, accents or not, and stays within what the viewer may see', async () => {
    const { commune, district, people, household } = await registered();
    for (const [who, unitKey] of [
      [people.viewer, commune.id],
      [people.district, district.id],
    ] as const) {
      const { householdSearch } = await api.as(who).run(SEARCH, { unitKey, text: 'le thi anh' });
      expect(householdSearch).toMatchObject({
        more: false,
        hits: [
          { id: household.id, headName: HEAD.name, memberBirthYear: 1959, village: { name: 'Thôn Đông' }, class: null },
        ],
      });
    }
    const short = await api.as(people.editor).run(SEARCH, { unitKey: commune.id, text: 'Á' });
    expect(short.householdSearch).toMatchObject({ refusals: [{ code: 'TEXT_TOO_SHORT', path: ['text'] }] });
    for (const who of [people.beside, people.stranger]) {
      const { householdSearch } = await api.as(who).run(SEARCH, { unitKey: commune.id, text: 'Lê Thị Ánh' });
      expect(householdSearch).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['unitKey'] }] });
    }
  });

  test('by identity number finds only for those who may read it; by code for all who may see the household', async () => {
    const { commune, people, household } = await registered();
    const hits = async (who: typeof people.editor, text: string) => {
      const { householdSearch } = await api.as(who).run(SEARCH, { unitKey: commune.id, text });
      return householdSearch.__typename === 'HouseholdHits' ? householdSearch.hits.map(({ code }) => code) : null;
    };
    expect(await hits(people.editor, '000 159 000 123')).toContain(household.code);
    expect(await hits(people.viewer, '000159000123')).toEqual([]);
    expect(await hits(people.viewer, household.code.toLowerCase())).toEqual([household.code]);
  });

  test('gives at most twenty, and says that there are more', async () => {
    const { commune, village, people } = await registered();
    for (let index = 0; index < 21; index += 1)
      await register(api, people.editor, village, [{ name: 'Phạm Văn Đông', birthDate: String(1950 + index) }]);
    const { householdSearch } = await api.as(people.editor).run(SEARCH, { unitKey: commune.id, text: 'pham van' });
    expect(householdSearch).toMatchObject({ more: true, hits: { length: 20 } });
  });
});

describe("a household's file", () => {
  test.each([
    [
      'editor',
      { birthDate: '1959-04-20', identityNumber: '000159000123', ethnicity: '06', disabled: true, withheld: [] },
    ],
    [
      'district',
      {
        birthDate: '1959-04-20',
        identityNumber: '•••••••••123',
        ethnicity: '06',
        disabled: true,
        withheld: ['IDENTITY_NUMBER'],
      },
    ],
    [
      'viewer',
      {
        birthDate: '1959-04-20',
        identityNumber: null,
        ethnicity: null,
        disabled: null,
        withheld: ['IDENTITY_NUMBER', 'ETHNICITY', 'DISABILITY', 'HEALTH'],
      },
    ],
  ] as const)('shows %s no more than is theirs to see', async (who, member) => {
    const { people, household } = await registered();
    const file = await api.as(people[who]).run(FILE, { id: household.id, purpose: 'SUPERVISION' });
    expect(file.household).toMatchObject({ headName: HEAD.name, members: [member] });
  });

  test('every reading is written down with its purpose, for the administrator; others see their own', async () => {
    const { people, household } = await registered();
    await api.as(people.editor).run(FILE, { id: household.id, purpose: 'COMPLAINT' });
    await api.as(people.districtViewer).run(FILE, { id: household.id, purpose: 'SUPERVISION' });
    await api.as(people.beside).run(FILE, { id: household.id, purpose: 'SUPERVISION' });
    const { fileReads } = await api.as(people.administrator).run(READS, { id: household.id });
    expect(fileReads).toEqual([
      { purpose: 'SUPERVISION', sensitive: false, user: { name: people.districtViewer.name } },
      { purpose: 'COMPLAINT', sensitive: true, user: { name: people.editor.name } },
    ]);
    expect((await api.as(people.editor).run(READS, { id: household.id })).fileReads).toHaveLength(1);
    expect((await api.as(people.stranger).run(READS, { id: household.id })).fileReads).toEqual([]);
  });

  test('and no word of the trail is ever taken back', async () => {
    const { people, household } = await registered();
    await api.as(people.editor).run(FILE, { id: household.id, purpose: 'REVIEW' });
    const forget = api.scoped(people.editor, (db) => db.$executeRaw`DELETE FROM file_read`);
    await expect(forget).rejects.toThrow(/permission denied/);
    const forge = api.scoped(
      people.editor,
      (db) =>
        db.$executeRaw`INSERT INTO file_read (user_id, purpose, sensitive) VALUES (${people.viewer.id}, 'review', false)`,
    );
    await expect(forge).rejects.toThrow(/row-level security/);
  });
});
