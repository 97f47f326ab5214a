import { graphql } from '@bacthang/contract';
import { PROCEDURE_TERMS, RULE_SETS, unconfirmed } from '@bacthang/domain';
import type { SeededUser, TestApi } from '../../testing/index.ts';
import { communeWithPeople, register } from '../household/household.fixture.ts';

export const OPEN = graphql(`
  mutation OpenRound($input: OpenRoundInput!) {
    openRound(input: $input) {
      __typename
      ... on OpenRoundSuccess { round { id standardCode procedureCode policyYear undecidable { code subject } cases { totalCount nodes { id headName source step classBefore class version } } } }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

export const REQUEST = graphql(`
  mutation RecordRequest($input: RecordRequestInput!) {
    recordRequest(input: $input) {
      __typename
      ... on RecordRequestSuccess { caseId }
      ... on Refused { refusals { code path value } }
    }
  }
`);

export const SCORE = graphql(`
  mutation ScoreCase($input: ScoreCaseInput!) {
    scoreCase(input: $input) {
      __typename
      ... on ScoreCaseSuccess { cases { id step class version } }
      ... on ReviewConflict { current { version class } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const MEET = graphql(`
  mutation RecordMeeting($input: RecordMeetingInput!) {
    recordMeeting(input: $input) {
      __typename
      ... on RecordMeetingSuccess { cases { id step version } }
      ... on ReviewConflict { current { id version } }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

export const POST = graphql(`
  mutation PostResults($input: PostResultsInput!) {
    postResults(input: $input) {
      __typename
      ... on PostResultsSuccess { cases { id step } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const ASK = graphql(`
  mutation AskOpinion($input: AskOpinionInput!) {
    askOpinion(input: $input) { __typename ... on Refused { refusals { code path allowed } } }
  }
`);

export const GIVE = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) { __typename ... on Refused { refusals { code path } } }
  }
`);

export const DECIDE = graphql(`
  mutation DecideRound($input: DecideRoundInput!) {
    decideRound(input: $input) {
      __typename
      ... on DecideRoundSuccess { round { version decision { number contentHash totalHouseholds } classes { class households persons } cases { nodes { step class } } } }
      ... on ReviewRoundConflict { round { version } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

/** Those that a man of fifty may have, in order; the others are of children and of the young. */
const MAY_HAVE: readonly string[] = [
  'water',
  'latrine',
  'telecom',
  'informationDevices',
  'housingQuality',
  'housingArea',
];
const ALL = RULE_SETS['MDP-2022'].deprivations.map(({ deprivation }) => deprivation);

/** Answers of a household with so many deprivations and that income. */
export const facts = (incomePerPerson: number, deprived: number) => ({
  members: [
    { ref: '1', birthDate: '1970', sex: 'male', relation: 'head', ethnicity: '01', canWork: true, merit: false },
  ],
  incomePerPerson,
  found: {
    standard: 'MDP-2022',
    deprivations: Object.fromEntries(ALL.map((name) => [name, MAY_HAVE.slice(0, deprived).includes(name)])),
  },
});

/** What an administrator of the installation would have read before the first official round. */
export async function confirmTheLaw(api: TestApi, administrator: SeededUser): Promise<void> {
  await api.scoped(administrator, async (db) => {
    for (const parameter of unconfirmed(RULE_SETS['MDP-2022'], [])) {
      await db.$executeRaw`INSERT INTO parameter_confirmation (id, standard_code, key, "from", value, source, confirmed_on)
        VALUES (gen_random_uuid(), 'MDP-2022', ${parameter.key}, ${parameter.from}::date, ${JSON.stringify(parameter.value)}::jsonb, 'Bản thử', '2024-01-01')`;
    }
    for (const key of [...PROCEDURE_TERMS, 'inForce', 'opinionRule']) {
      await db.$executeRaw`INSERT INTO parameter_confirmation (id, standard_code, key, "from", value, source, confirmed_on)
        VALUES (gen_random_uuid(), 'QD-24-2021', ${key}, '2021-09-01', 'null'::jsonb, 'Bản thử', '2024-01-01')`;
    }
  });
}

/** A commune with three registered households that have asked to be reviewed, and its round of 2024. */
export async function openedRound(
  api: TestApi,
  purpose: 'OFFICIAL' | 'TRIAL' = 'OFFICIAL',
  way: 'INCOME' | 'SCORE' = 'INCOME',
) {
  const place = await communeWithPeople(api);
  const { editor } = place.people;
  const households = [];
  for (const name of ['Bùi Thị Một', 'Bùi Văn Hai', 'Bùi Văn Ba']) {
    const household = await register(api, editor, place.village, [
      { name },
      { name: `${name} con`, birthDate: '2010', relation: 'CHILD' },
    ]);
    households.push(household);
    const input = { householdId: household.id, form: 'FORM01' as const, receivedOn: '2024-08-20', applicant: name };
    await api.as(editor).run(REQUEST, { input });
  }
  const input = {
    unitKey: place.commune.id,
    kind: 'PERIODIC' as const,
    year: 2024,
    openedOn: '2024-09-05',
    purpose,
    way,
  };
  const { openRound } = await api.as(editor).run(OPEN, { input });
  if (openRound.__typename !== 'OpenRoundSuccess') throw new Error(JSON.stringify(openRound));
  return { ...place, households, round: openRound.round, cases: openRound.round.cases.nodes };
}

export type Opened = Awaited<ReturnType<typeof openedRound>>;

/** Scores all cases (the first poor, the second near-poor, the others above), and lets everybody agree. */
export async function scoredAndMet(api: TestApi, { cases, round, village, people }: Opened): Promise<void> {
  const answers = [facts(1_000_000, 4), facts(1_500_000, 1)];
  for (const [index, each] of cases.entries()) {
    const input = {
      caseId: each.id,
      expectedVersion: 1,
      on: '2024-09-20',
      facts: answers[index] ?? facts(3_000_000, 0),
    };
    const { scoreCase } = await api.as(people.editor).run(SCORE, { input });
    if (scoreCase.__typename !== 'ScoreCaseSuccess') throw new Error(JSON.stringify(scoreCase));
  }
  const votes = cases.map(({ id }) => ({ caseId: id, expectedVersion: 2, agreeing: 30 }));
  const input = { roundId: round.id, villageKey: village.id, on: '2024-10-01', present: 40, votes };
  const { recordMeeting } = await api.as(people.editor).run(MEET, { input });
  if (recordMeeting.__typename !== 'RecordMeetingSuccess') throw new Error(JSON.stringify(recordMeeting));
}

/** Puts the results up, asks the district and has its answer. */
export async function postedAndHeard(api: TestApi, { round, village, people }: Opened): Promise<void> {
  const answers = [
    await api.as(people.editor).run(POST, {
      input: { roundId: round.id, villageKey: village.id, on: '2024-10-02', places: 'Nhà văn hóa thôn' },
    }),
    await api.as(people.editor).run(ASK, { input: { roundId: round.id, on: '2024-10-10' } }),
    await api.as(people.district).run(GIVE, { input: { roundId: round.id, on: '2024-10-14', agrees: true } }),
  ];
  const refusals = JSON.stringify(answers);
  if (refusals.includes('refusals')) throw new Error(refusals);
}

export const decision = (roundId: string, rest: Record<string, unknown> = {}) => ({
  roundId,
  expectedVersion: 1,
  number: '12/QĐ-UBND',
  on: '2024-10-20',
  signedBy: 'Chủ tịch UBND xã',
  totalHouseholds: 500,
  ...rest,
});
