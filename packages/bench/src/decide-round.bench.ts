import { PROCEDURE_TERMS, RULE_SETS, unconfirmed } from '@bacthang/domain';
import pg from 'pg';
import { importRoundFile } from './import-round-file.ts';
import { asker, type CommuneStage, communeStage, openedRound } from './import-round-walk.ts';
import { type Bench, time } from './result.ts';

const HOUSEHOLDS = 25_000;
/** What a decision, or any other act on a whole round, may take. */
const LIMIT_MS = 60_000;

const CASES = `query Cases($id: ID!, $village: String!, $after: String) { reviewRound(id: $id) {
  cases(first: 200, villageKey: $village, after: $after) { pageInfo { hasNextPage endCursor } nodes { id version } } } }`;
const VILLAGES = `query Villages($key: String!) { unit(key: $key) { children(first: 50) { nodes { key } } } }`;
const MEET = `mutation Meet($input: RecordMeetingInput!) { recordMeeting(input: $input) { __typename ... on Refused { refusals { code path } } } }`;
const POST = `mutation Post($input: PostResultsInput!) { postResults(input: $input) { __typename ... on Refused { refusals { code path } } } }`;
const ASK = `mutation Ask($input: AskOpinionInput!) { askOpinion(input: $input) { __typename ... on Refused { refusals { code path } } } }`;
const GIVE = `mutation Give($input: GiveOpinionInput!) { giveOpinion(input: $input) { __typename ... on Refused { refusals { code path } } } }`;
const DECIDE = `mutation Decide($input: DecideRoundInput!) { decideRound(input: $input) {
  ... on DecideRoundSuccess { round { classes { class households } } } ... on Refused { refusals { code path value } } } }`;

/**
 * An official round of 25,000 households, taken from a file, met on and put up village by village, over HTTP: `decide.round` is
 * its decision with all that comes of it (history, certificates, figures), `decide.round.opinion` asking the tier above, each against a minute.
 */
export const decideRound: Bench = {
  names: ['decide.round', 'decide.round.opinion'],
  run: async () => {
    const place = await communeStage();
    try {
      await confirmTheLaw(place.stage.ownerUrl);
      const { decided, asked } = await walk(place, HOUSEHOLDS);
      const limit = { name: 'the limit', value: LIMIT_MS };
      return [time('decide.round', decided, limit), time('decide.round.opinion', asked, limit)];
    } finally {
      await place.stage.close();
    }
  },
};

async function walk(place: CommuneStage, households: number) {
  const { ask, round: roundId, send, take } = await openedRound(place, 'OFFICIAL');
  await take(await send(importRoundFile(households)));
  for (const villageKey of await villagesOf(place, ask)) {
    const votes = await votesOf(ask, roundId, villageKey);
    await ask(MEET, { input: { roundId, villageKey, on: '2024-10-01', present: 40, votes } });
    await ask(POST, { input: { roundId, villageKey, on: '2024-10-02', places: 'Nhà văn hóa thôn' } });
  }
  const asked = await timed(() => ask(ASK, { input: { roundId, on: '2024-10-10' } }));
  const district = await asker(place.stage, place.district);
  await district.ask(GIVE, { input: { roundId, on: '2024-10-14', agrees: true } });
  const publisher = await asker(place.stage, place.publisher);
  const order = { number: '12/QĐ-UBND', on: '2024-10-20', signedBy: 'Chủ tịch', totalHouseholds: households };
  const decided = await timed(() => publisher.ask(DECIDE, { input: { roundId, expectedVersion: 1, ...order } }));
  return { asked, decided };
}

type Ask = Awaited<ReturnType<typeof asker>>['ask'];

async function villagesOf({ commune }: CommuneStage, ask: Ask): Promise<readonly string[]> {
  const { unit } = await ask(VILLAGES, { key: commune });
  return (unit as unknown as { children: { nodes: { key: string }[] } }).children.nodes.map(({ key }) => key);
}

interface Page {
  readonly cases: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string; readonly version: number }[];
  };
}

async function votesOf(ask: Ask, id: string, village: string) {
  const votes: object[] = [];
  for (let [after, more]: [string | null, boolean] = [null, true]; more; ) {
    const { cases } = (await ask(CASES, { id, village, after }))['reviewRound'] as unknown as Page;
    votes.push(...cases.nodes.map((each) => ({ caseId: each.id, expectedVersion: each.version, agreeing: 30 })));
    [after, more] = [cases.pageInfo.endCursor, cases.pageInfo.hasNextPage];
  }
  return votes;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What an administrator would have read before the first official round. */
async function confirmTheLaw(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const parameters = unconfirmed(RULE_SETS['MDP-2022'], []).map(({ key, from, value }) => ({
    standard: 'MDP-2022',
    key,
    from,
    value,
  }));
  const procedure = [...PROCEDURE_TERMS, 'inForce', 'opinionRule'].map((key) => ({
    standard: 'QD-24-2021',
    key,
    from: '2021-09-01',
    value: null,
  }));
  for (const { standard, key, from, value } of [...parameters, ...procedure]) {
    await client.query(
      `INSERT INTO parameter_confirmation (id, standard_code, key, "from", value, source, confirmed_on)
       VALUES (gen_random_uuid(), $1, $2, $3::date, $4::jsonb, 'Bản thử', '2024-01-01')`,
      [standard, key, from, JSON.stringify(value)],
    );
  }
  await client.end();
}
