import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { beforeAll, expect, test } from 'vitest';
import { newSeed, type SeededUser, testApi } from '../../testing/index.ts';
import { confirmTheLaw, DECIDE, decision, openedRound, postedAndHeard, scoredAndMet } from './review.fixture.ts';

const api = testApi();

beforeAll(async () => {
  const seed = newSeed();
  const administrator = seed.country.government.member('administrator');
  await api.store(seed);
  await confirmTheLaw(api, administrator);
});

const ISSUE = graphql(`
  mutation Issue($input: IssueCertificatesInput!) {
    issueCertificates(input: $input) {
      __typename
      ... on IssueCertificatesSuccess {
        round { cases { nodes { headName certificate { number class policyYear issuedOn standing } } } }
      }
      ... on Refused { refusals { code path } }
    }
  }
`);

/** A round as it was decided before certificates were issued together with a decision. */
async function decidedWithout() {
  const opened = await openedRound(api);
  await scoredAndMet(api, opened);
  await postedAndHeard(api, opened);
  await api.as(opened.people.publisher).run(DECIDE, { input: decision(opened.round.id) });
  await query(
    api.ownerUrl,
    `ALTER TABLE certificate DISABLE TRIGGER certificate_is_append_only; DELETE FROM certificate;
     ALTER TABLE certificate ENABLE TRIGGER certificate_is_append_only`,
  );
  return opened;
}

test('certificates of a round that was decided without them are issued once, to whoever is on a list, by its publishers', async () => {
  const { round, people } = await decidedWithout();
  const issue = async (who: SeededUser, on = '2024-10-25') =>
    (await api.as(who).run(ISSUE, { input: { roundId: round.id, on } })).issueCertificates;
  expect(await issue(people.editor)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  expect(await issue(people.publisher, '2024-10-01')).toMatchObject({ __typename: 'Refused' });
  const common = { policyYear: 2025, issuedOn: '2024-10-25' };
  const issued = await issue(people.publisher);
  if (issued.__typename !== 'IssueCertificatesSuccess') throw new Error(JSON.stringify(issued));
  const certified = issued.round.cases.nodes.filter(({ certificate }) => certificate !== null);
  const byName = certified.toSorted((a, b) => (a.headName < b.headName ? -1 : 1));
  expect(byName).toMatchObject([
    { headName: 'Bùi Thị Một', certificate: { ...common, number: '1/2025', class: 'POOR' } },
    { headName: 'Bùi Văn Hai', certificate: { ...common, number: '2/2025', class: 'NEAR_POOR' } },
  ]);
  expect(JSON.stringify(await issue(people.publisher))).toContain('ALREADY_DONE');
});
