import { graphql } from '@bacthang/contract';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { newSeed, type SeededOrganization, type SeededUser, type TestApi } from '../../testing/index.ts';

export const WORK = graphql(`
  query Work($organizationId: ID) {
    viewer {
      work(organizationId: $organizationId) {
        __typename
        ... on PlanToAnswer { organization { name } revision { title number } plan { organization { name } } answered total }
        ... on ProposalToAnswer { organization { name } ours { id } consent { state target { statement } } }
        ... on ConsentToDecide { organization { name } consent { state target { statement } requester { name } viewerCanDecide } }
        ... on RevisionToCompare { organization { name } ours { unit { name } } base { number } next { number } }
        ... on ResultsToEnter { organization { name } unit { name } year entered total }
        ... on ResultsToAccept { organization { name } unit { name } year count }
      }
    }
  }
`);

type Kind =
  | 'PlanToAnswer'
  | 'ConsentToDecide'
  | 'ProposalToAnswer'
  | 'RevisionToCompare'
  | 'ResultsToEnter'
  | 'ResultsToAccept';

/** What waits for a person, of one kind, perhaps for one organization alone. */
export async function workOf(api: TestApi, user: SeededUser, kind: Kind, organization?: SeededOrganization) {
  const variables = organization ? { organizationId: encodeGlobalID('Organization', organization.id) } : {};
  const { viewer } = await api.as(user).run(WORK, variables);
  return viewer?.work.filter(({ __typename }) => __typename === kind) ?? [];
}

/** A unit of each tier, not stored yet. */
export function place() {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const district = province.district('Nam Thử');
  const commune = district.commune('Tây Thử');
  return { seed, province, district, commune };
}
