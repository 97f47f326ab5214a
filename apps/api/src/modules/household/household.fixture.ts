import { graphql } from '@bacthang/contract';
import { newSeed, type SeededUnit, type SeededUser, type TestApi } from '../../testing/index.ts';

export const SAVE = graphql(`
  mutation SaveHousehold($input: SaveHouseholdInput!) {
    saveHousehold(input: $input) {
      __typename
      ... on SaveHouseholdSuccess {
        household {
          id code version headName
          members { id name birthDate relation identityNumber ethnicity disabled withheld from to }
          allMembers { name to }
          addresses { village { key } detail from to }
        }
        warnings { code path }
      }
      ... on HouseholdConflict { yourVersion current { version members { name } } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const FILE = graphql(`
  query File($id: ID!, $purpose: ReadingPurpose!) {
    household(id: $id, purpose: $purpose) {
      code headName synthetic
      members { name birthDate identityNumber ethnicity disabled seriouslyIll withheld }
      addresses { detail }
    }
  }
`);

/** A commune with two villages in a district of a province, another commune beside it, and people everywhere. */
export async function communeWithPeople(api: TestApi) {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const district = province.district('Nam Thử');
  const [commune, beside] = [
    district.commune('Đình Thử', { area: 'rural' }),
    district.commune('Bên Cạnh', { area: 'rural' }),
  ];
  const [village, other, foreign] = [
    commune.village('Thôn Đông'),
    commune.village('Thôn Tây'),
    beside.village('Thôn Xa'),
  ];
  const people = {
    editor: commune.government.member('editor'),
    editorToo: commune.party.member('editor'),
    publisher: commune.government.member('publisher'),
    viewer: commune.government.member('viewer'),
    administrator: commune.government.member('administrator'),
    provincial: province.government.member('administrator'),
    district: district.government.member('publisher'),
    districtViewer: district.government.member('viewer'),
    beside: beside.government.member('editor'),
    besidePublisher: beside.government.member('publisher'),
    stranger: seed.stranger(),
  };
  await api.store(seed);
  return { province, district, commune, beside, village, other, foreign, people };
}

type Member = {
  name: string;
  birthDate?: string;
  sex?: 'MALE' | 'FEMALE';
  relation?: 'HEAD' | 'SPOUSE' | 'CHILD';
} & Record<string, unknown>;

export const person = ({ name, birthDate = '1970', sex = 'MALE', relation = 'HEAD', ...rest }: Member) => ({
  name,
  birthDate,
  sex,
  relation,
  from: '2015-01-01',
  ...rest,
});

export const householdIn = (village: SeededUnit, members: readonly Member[], rest: Record<string, unknown> = {}) => ({
  villageKey: village.id,
  expectedVersion: 0,
  residesFrom: '2015-01-01',
  existsFrom: '2015-01-01',
  origin: 'LISTED' as const,
  members: members.map(person),
  acceptDuplicates: false,
  ...rest,
});

/** Registers a household, whoever else has these names and numbers, and fails where it is refused. */
export async function register(
  api: TestApi,
  editor: SeededUser,
  village: SeededUnit,
  members: readonly Member[],
  rest: Record<string, unknown> = {},
) {
  const { saveHousehold } = await api
    .as(editor)
    .run(SAVE, { input: householdIn(village, members, { acceptDuplicates: true, ...rest }) });
  if (saveHousehold.__typename !== 'SaveHouseholdSuccess') throw new Error(JSON.stringify(saveHousehold));
  return saveHousehold.household;
}
