import { graphql } from '@bacthang/contract';
import type { SeededUnit, SeededUser, TestApi } from '../../testing/index.ts';
import { ASK, DECIDE, decision, facts, GIVE, MEET, OPEN, POST, REQUEST, SCORE } from '../review/review.fixture.ts';

export const SEND = graphql(`
  mutation SendHousehold($input: SendHouseholdInput!) {
    sendHousehold(input: $input) {
      __typename
      ... on SendHouseholdSuccess { move { id version state fromUnit { key } toUnit { key } headName persons householdId } }
      ... on HouseholdConflict { yourVersion current { version } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const TAKE_IN = graphql(`
  mutation TakeInHousehold($input: TakeInHouseholdInput!) {
    takeInHousehold(input: $input) {
      __typename
      ... on TakeInHouseholdSuccess { move { id version state arrivedOn householdId } }
      ... on HouseholdMoveConflict { yourVersion current { state version } }
      ... on Refused { refusals { code path value allowed subject } }
    }
  }
`);

export const TURN_AWAY = graphql(`
  mutation TurnAwayHousehold($input: TurnAwayHouseholdInput!) {
    turnAwayHousehold(input: $input) {
      __typename
      ... on TurnAwayHouseholdSuccess { move { state reason } }
      ... on HouseholdMoveConflict { current { state } }
      ... on Refused { refusals { code path } }
    }
  }
`);

export const CALL_BACK = graphql(`
  mutation CallBackHousehold($input: CallBackHouseholdInput!) {
    callBackHousehold(input: $input) {
      __typename
      ... on CallBackHouseholdSuccess { move { state } }
      ... on HouseholdMoveConflict { current { state } }
      ... on Refused { refusals { code path } }
    }
  }
`);

export const MOVES = graphql(`
  query Moves($unitKey: String!) {
    householdMoves(unitKey: $unitKey) { id state headName persons code householdId reason }
  }
`);

export const HISTORY = graphql(`
  query History($id: ID!) {
    household(id: $id, purpose: REVIEW) {
      code
      members { name identityNumber ethnicity }
      addresses { village { key } from to }
      classHistory { class classBefore year unit { key } }
      history { kind on fromVillage { key } village { key } commune { key } other { code } reason }
    }
  }
`);

type Member = { readonly id: string };

/** Sends a household on a day, and fails where that is refused. */
export async function send(
  api: TestApi,
  editor: SeededUser,
  household: Member & { readonly version: number },
  to: SeededUnit,
  leavesOn: string,
) {
  const input = { householdId: household.id, expectedVersion: household.version, toUnitKey: to.id, leavesOn };
  const { sendHousehold } = await api.as(editor).run(SEND, { input });
  if (sendHousehold.__typename !== 'SendHouseholdSuccess') throw new Error(JSON.stringify(sendHousehold));
  return sendHousehold.move;
}

interface Reviewed {
  readonly unit: SeededUnit;
  readonly village: SeededUnit;
  readonly editor: SeededUser;
  readonly publisher: SeededUser;
  readonly above: SeededUser;
  /** Which are poor; all others are neither poor nor near-poor. */
  readonly poor: readonly string[];
}

/** The periodic round of a year with whoever is listed or asks, from its opening to its decision. */
export async function decideYear(
  api: TestApi,
  year: number,
  { unit, village, editor, publisher, above, poor }: Reviewed,
  asking: readonly Member[],
): Promise<void> {
  const [as, on] = [api.as(editor), (day: string) => `${year}-${day}`];
  const whole = (answer: unknown) => {
    if (JSON.stringify(answer).includes('refusals')) throw new Error(JSON.stringify(answer));
  };
  for (const { id } of asking) {
    const input = { householdId: id, form: 'FORM01' as const, receivedOn: on('08-20'), applicant: 'Chủ hộ' };
    whole(await as.run(REQUEST, { input }));
  }
  const opening = {
    unitKey: unit.id,
    kind: 'PERIODIC' as const,
    year,
    openedOn: on('09-05'),
    purpose: 'OFFICIAL' as const,
    way: 'INCOME' as const,
  };
  const { openRound } = await as.run(OPEN, { input: opening });
  if (openRound.__typename !== 'OpenRoundSuccess') throw new Error(JSON.stringify(openRound));
  const { id: roundId, cases } = openRound.round;
  for (const { id, headName } of cases.nodes) {
    const answers = poor.includes(headName) ? facts(1_000_000, 4) : facts(3_000_000, 0);
    whole(await as.run(SCORE, { input: { caseId: id, expectedVersion: 1, on: on('09-20'), facts: answers } }));
  }
  const votes = cases.nodes.map(({ id }) => ({ caseId: id, expectedVersion: 2, agreeing: 30 }));
  const place = { roundId, villageKey: village.id };
  whole(await as.run(MEET, { input: { ...place, on: on('10-01'), present: 40, votes } }));
  whole(await as.run(POST, { input: { ...place, on: on('10-02'), places: 'Nhà văn hóa thôn' } }));
  whole(await as.run(ASK, { input: { roundId, on: on('10-10') } }));
  whole(await api.as(above).run(GIVE, { input: { roundId, on: on('10-14'), agrees: true } }));
  whole(await api.as(publisher).run(DECIDE, { input: decision(roundId, { on: on('10-20') }) }));
}
