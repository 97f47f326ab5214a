import { graphql } from '@bacthang/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import {
  ASK,
  confirmTheLaw,
  DECIDE,
  decision,
  facts,
  GIVE,
  openedRound,
  POST,
  scoredAndMet,
} from './review.fixture.ts';

const api = testApi();

beforeAll(async () => {
  const seed = newSeed();
  const administrator = seed.country.government.member('administrator');
  await api.store(seed);
  await confirmTheLaw(api, administrator);
});

const FILE_COMPLAINT = graphql(`
  mutation FileComplaint($input: FileComplaintInput!) {
    fileComplaint(input: $input) {
      __typename
      ... on FileComplaintSuccess { cases { complaints { id reason recheckedOn } } }
      ... on Refused { refusals { code path } }
    }
  }
`);

const RECHECK = graphql(`
  mutation RecheckCase($input: RecheckCaseInput!) {
    recheckCase(input: $input) {
      __typename
      ... on RecheckCaseSuccess { cases { class complaints { class finding } result { class reasons { kind deprivation } receiptHash } } }
      ... on Refused { refusals { code path } }
    }
  }
`);

const POST_RECHECK = graphql(`
  mutation PostRecheck($input: PostRecheckInput!) {
    postRecheck(input: $input) { __typename ... on Refused { refusals { code path } } }
  }
`);

const CERTIFICATES = graphql(`
  query Certificates($roundId: ID!) {
    reviewRound(id: $roundId) { cases(first: 10) { nodes { certificate { number class policyYear issuedOn standing } } } }
  }
`);

const OWN_CERTIFICATES = graphql(`
  query OwnCertificates($id: ID!) {
    household(id: $id, purpose: REVIEW) { certificates { policyYear } }
  }
`);

const CERTIFY = graphql(`
  mutation IssueCertificates($input: IssueCertificatesInput!) {
    issueCertificates(input: $input) {
      __typename
      ... on IssueCertificatesSuccess { round { id } }
      ... on Refused { refusals { code path } }
    }
  }
`);

const WHAT_IF = graphql(`
  query WhatIfStandard($roundId: ID!, $standardCode: String!) {
    runUnderStandard(roundId: $roundId, standardCode: $standardCode) { stayed undecided moves { from to reason } }
  }
`);

describe('a complaint', () => {
  test('keeps the round from being decided until it is re-checked and that is put up; the re-check counts', async () => {
    const opened = await openedRound(api);
    await scoredAndMet(api, opened);
    const { round, village, people, cases } = opened;
    const as = api.as(people.editor);
    await as.run(POST, { input: { roundId: round.id, villageKey: village.id, on: '2024-10-02', places: 'UBND xã' } });
    const complaint = { caseId: cases[2]?.id ?? '', on: '2024-10-03', reason: 'Hộ chưa được tính đủ thiếu hụt' };
    const { fileComplaint } = await as.run(FILE_COMPLAINT, { input: complaint });
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint));
    const [filed] = fileComplaint.cases[0]?.complaints ?? [];
    const waiting = await api.as(people.publisher).run(DECIDE, { input: decision(round.id) });
    expect(waiting.decideRound).toMatchObject({
      refusals: expect.arrayContaining([expect.objectContaining({ code: 'COMPLAINT_OPEN' })]),
    });

    const complaintId = filed?.id ?? '';
    const found = { complaintId, on: '2024-10-04', facts: facts(1_200_000, 3), finding: 'Đúng như phản ánh' };
    const { recheckCase } = await as.run(RECHECK, { input: found });
    expect(recheckCase).toMatchObject({
      cases: [
        {
          class: 'POOR',
          complaints: [{ class: 'POOR', finding: 'Đúng như phản ánh' }],
          result: {
            class: 'POOR',
            reasons: expect.arrayContaining([{ kind: 'deprived', deprivation: 'WATER' }]),
            receiptHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
        },
      ],
    });
    const posted = await as.run(POST_RECHECK, { input: { complaintId, on: '2024-10-04' } });
    expect(posted.postRecheck.__typename).toBe('PostRecheckSuccess');
    await as.run(ASK, { input: { roundId: round.id, on: '2024-10-14' } });
    await api.as(people.district).run(GIVE, { input: { roundId: round.id, on: '2024-10-15', agrees: true } });
    const decided = await api.as(people.publisher).run(DECIDE, { input: decision(round.id) });
    expect(decided.decideRound).toMatchObject({ round: { classes: [{ class: 'POOR', households: 2 }, {}, {}] } });

    const given = await api.as(people.viewer).run(CERTIFICATES, { roundId: round.id });
    expect(given.reviewRound?.cases.nodes.map(({ certificate }) => certificate)).toEqual(
      expect.arrayContaining([
        {
          number: expect.stringMatching(/^[123]\/2025$/),
          class: 'POOR',
          policyYear: 2025,
          issuedOn: '2024-10-20',
          standing: 'ENDED',
        },
        expect.objectContaining({ number: '3/2025' }),
        expect.objectContaining({ number: '1/2025' }),
      ]),
    );
    const again = await api.as(people.publisher).run(CERTIFY, { input: { roundId: round.id, on: '2024-12-21' } });
    expect(JSON.stringify(again.issueCertificates)).toContain('ALREADY_DONE');
    const { household } = await as.run(OWN_CERTIFICATES, { id: opened.households[0]?.id ?? '' });
    expect(household?.certificates).toMatchObject([{ policyYear: 2025 }]);
  });
});

describe('what if', () => {
  test('another standard judged the answers: who moves, for those who may read them', async () => {
    const opened = await openedRound(api);
    await scoredAndMet(api, opened);
    const { round, people } = opened;
    const variables = { roundId: round.id, standardCode: 'MDP-2027' };
    const seen = (await api.as(people.district).run(WHAT_IF, variables)).runUnderStandard;
    expect((seen?.stayed ?? 0) + (seen?.moves.length ?? 0) + (seen?.undecided.length ?? 0)).toBe(3);
    expect(await api.as(people.viewer).run(WHAT_IF, variables)).toEqual({ runUnderStandard: null });
  });
});

describe('past every resolver', () => {
  test('nobody, and no stranger, sees anything of register and review', async () => {
    const opened = await openedRound(api);
    await scoredAndMet(api, opened);
    for (const user of [null, opened.people.stranger]) {
      for (const table of [
        'household',
        'household_member',
        'member_sensitive',
        'review_round',
        'review_case',
        'scoring',
        'scoring_facts',
        'meeting',
        'meeting_vote',
        'review_request',
      ]) {
        const rows = await api.scoped(user, (db) =>
          db.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`),
        );
        expect(rows, `${table} as ${user?.name}`).toEqual([{ n: 0 }]);
      }
    }
  });
});
