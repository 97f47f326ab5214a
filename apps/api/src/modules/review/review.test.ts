import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';
import {
  confirmTheLaw,
  DECIDE,
  decision,
  facts,
  MEET,
  OPEN,
  openedRound,
  POST,
  postedAndHeard,
  SCORE,
  scoredAndMet,
} from './review.fixture.ts';

const api = testApi();

beforeAll(async () => {
  const seed = newSeed();
  const administrator = seed.country.government.member('administrator');
  await api.store(seed);
  await confirmTheLaw(api, administrator);
});

const FIGURE = graphql(`
  query Figure($unitKey: String!) {
    figure(unitKey: $unitKey, indicatorCode: "poverty-rate", year: 2024) { numerator denominator value reported expected }
  }
`);

const SUBMIT = graphql(`
  mutation SubmitByHand($input: SubmitObservationsInput!) {
    submitObservations(input: $input) { __typename ... on Refused { refusals { code path value } } }
  }
`);

describe('a round', () => {
  test('opens with the list and the requests, by the standard and procedure of its day', async () => {
    const { round, cases } = await openedRound(api);
    expect(round).toMatchObject({
      standardCode: 'MDP-2022',
      procedureCode: 'QD-24-2021',
      policyYear: 2025,
      undecidable: [],
    });
    expect(cases).toHaveLength(3);
    for (const each of cases)
      expect(each).toMatchObject({ source: 'FORM01', step: 'LISTED', classBefore: null, class: null, version: 1 });
  });

  test('opens once, in its days, for a commune, by its own editors', async () => {
    const { commune, village, people } = await openedRound(api);
    const input = {
      unitKey: commune.id,
      kind: 'PERIODIC' as const,
      year: 2024,
      openedOn: '2024-09-05',
      purpose: 'TRIAL' as const,
      way: 'INCOME' as const,
    };
    const refusedAs = async (who: typeof people.editor, changed: object) =>
      (await api.as(who).run(OPEN, { input: { ...input, ...changed } })).openRound;
    expect(await refusedAs(people.editor, {})).toMatchObject({ refusals: [{ code: 'ALREADY_DONE', path: ['year'] }] });
    expect(await refusedAs(people.editor, { year: 2023, openedOn: '2023-03-01' })).toMatchObject({
      refusals: [{ code: 'OUTSIDE_REVIEW_PERIOD', path: ['openedOn'] }],
    });
    expect(await refusedAs(people.editor, { unitKey: village.id })).toMatchObject({
      refusals: [{ code: 'NOT_ALLOWED' }],
    });
    for (const who of [people.viewer, people.beside, people.district])
      expect(await refusedAs(who, {})).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  });

  test('is not there for another commune, and its answers not for a viewer of its own', async () => {
    const opened = await openedRound(api);
    await scoredAndMet(api, opened);
    const { people, round } = opened;
    const ROUND = graphql(`query Round($id: ID!) { reviewRound(id: $id) { cases { nodes { headName } } } }`);
    expect(await api.as(people.beside).run(ROUND, { id: round.id })).toEqual({ reviewRound: null });
    expect(await api.as(people.stranger).run(ROUND, { id: round.id })).toEqual({ reviewRound: null });
    const seen = (who: typeof people.editor) => api.scoped(who, (db) => db.scoringFacts.count());
    expect(await seen(people.viewer)).toBe(0);
    expect(await seen(people.districtViewer)).toBe(0);
    expect(await seen(people.beside)).toBe(0);
    expect(await seen(people.editor)).toBe(3);
    expect(await seen(people.district)).toBe(3);
  });
});

describe('scoring', () => {
  test('gives the class by the standard, and a receipt that hashes', async () => {
    const opened = await openedRound(api);
    await scoredAndMet(api, opened);
    const stored = await query<{ class: string; receipt: { class: string; purpose: string }; hash: string }>(
      api.ownerUrl,
      `SELECT s.class::text, f.receipt, f.receipt_hash AS hash FROM scoring s JOIN scoring_facts f ON f.scoring_id = s.id
       WHERE s.case_id IN (SELECT id FROM review_case WHERE round_id = '${atob(opened.round.id).split(':')[1]}') ORDER BY s.recorded_at`,
    );
    expect(stored.map(({ class: of }) => of)).toEqual(['poor', 'nearPoor', 'above']);
    for (const each of stored)
      expect(each).toMatchObject({
        receipt: { class: each.class, purpose: 'official' },
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
  });

  test('names every answer that is missing or wrong', async () => {
    const { cases, people } = await openedRound(api);
    const score = async (given: object) => {
      const input = { caseId: cases[0]?.id ?? '', expectedVersion: 1, on: '2024-09-20', facts: given };
      return (await api.as(people.editor).run(SCORE, { input })).scoreCase;
    };
    const { incomePerPerson: _, ...withoutIncome } = facts(1, 0);
    expect(await score(withoutIncome)).toMatchObject({
      refusals: [{ code: 'FIELD_REQUIRED', path: ['facts', 'incomePerPerson'] }],
    });
    expect(await score({ ...facts(1, 0), water: 'river' })).toMatchObject({
      refusals: [{ code: 'SHAPE_INVALID', path: ['facts', 'water'] }],
    });
    expect(await score({ ...facts(1, 0), members: [] })).toMatchObject({
      refusals: [{ code: 'NO_MEMBERS', path: ['facts', 'members'] }],
    });
  });

  test('by two people at once: one scores, the other sees it', async () => {
    const { cases, people } = await openedRound(api);
    const input = (income: number) => ({
      input: { caseId: cases[0]?.id ?? '', expectedVersion: 1, on: '2024-09-20', facts: facts(income, 4) },
    });
    const both = await Promise.all([
      api.as(people.editor).run(SCORE, input(1_000_000)),
      api.as(people.editorToo).run(SCORE, input(5_000_000)),
    ]);
    expect(both.map(({ scoreCase }) => scoreCase.__typename).toSorted()).toEqual([
      'ReviewConflict',
      'ScoreCaseSuccess',
    ]);
  });
});

describe('the steps', () => {
  test('cannot be skipped: no meeting before scoring, no posting before the meeting, no decision before posting', async () => {
    const { cases, round, village, people } = await openedRound(api);
    const votes = cases.map(({ id }) => ({ caseId: id, expectedVersion: 1, agreeing: 1 }));
    const met = await api
      .as(people.editor)
      .run(MEET, { input: { roundId: round.id, villageKey: village.id, on: '2024-10-01', present: 1, votes } });
    expect(met.recordMeeting).toMatchObject({
      refusals: expect.arrayContaining([expect.objectContaining({ code: 'STEP_NOT_REACHED', path: ['votes', '0'] })]),
    });
    const posted = await api
      .as(people.editor)
      .run(POST, { input: { roundId: round.id, villageKey: village.id, on: '2024-10-01', places: 'UBND xã' } });
    expect(posted.postResults).toMatchObject({
      refusals: expect.arrayContaining([expect.objectContaining({ code: 'STEP_NOT_REACHED' })]),
    });
    const decided = await api.as(people.publisher).run(DECIDE, { input: decision(round.id) });
    expect(decided.decideRound).toMatchObject({
      refusals: expect.arrayContaining([expect.objectContaining({ code: 'STEP_NOT_REACHED' })]),
    });
  });

  test('a meeting where more agree than are present is none; where fewer than half agree, the household is scored again', async () => {
    const { cases, round, village, people } = await openedRound(api);
    const [first] = cases;
    const caseId = first?.id ?? '';
    const score = (expectedVersion: number) =>
      api
        .as(people.editor)
        .run(SCORE, { input: { caseId, expectedVersion, on: '2024-09-20', facts: facts(1_000_000, 4) } });
    const meet = async (agreeing: number, expectedVersion: number) =>
      (
        await api.as(people.editor).run(MEET, {
          input: {
            roundId: round.id,
            villageKey: village.id,
            on: '2024-09-25',
            present: 41,
            votes: [{ caseId, expectedVersion, agreeing }],
          },
        })
      ).recordMeeting;
    await score(1);
    expect(await meet(42, 2)).toMatchObject({
      refusals: [{ code: 'AGREEING_ABOVE_PRESENT', path: ['votes', '0', 'agreeing'], value: '42', allowed: '0..41' }],
    });
    expect(await meet(20, 2)).toMatchObject({ cases: [{ step: 'LISTED', version: 3 }] });
    const again = await api
      .as(people.editor)
      .run(SCORE, { input: { caseId, expectedVersion: 3, on: '2024-09-26', facts: facts(1_000_000, 3) } });
    expect(again.scoreCase).toMatchObject({ cases: [{ step: 'SCORED', version: 4 }] });
  });
});

describe('the decision', () => {
  test('waits until the posting has ended, and for the opinion of the tier above', async () => {
    const opened = await openedRound(api);
    await scoredAndMet(api, opened);
    const { round, village, people } = opened;
    await api
      .as(people.editor)
      .run(POST, { input: { roundId: round.id, villageKey: village.id, on: '2024-10-02', places: 'UBND xã' } });
    const early = await api.as(people.publisher).run(DECIDE, { input: decision(round.id, { on: '2024-10-07' }) });
    expect(early.decideRound).toMatchObject({
      refusals: expect.arrayContaining([
        expect.objectContaining({
          code: 'POSTING_NOT_ENDED',
          path: ['on'],
          value: '2024-10-07',
          allowed: '2024-10-08..',
        }),
        expect.objectContaining({ code: 'OPINION_MISSING' }),
      ]),
    });
    const editor = await api.as(people.editor).run(DECIDE, { input: decision(round.id) });
    expect(editor.decideRound).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
  });

  test('freezes the round, writes the history, and the figures are its count at every tier', async () => {
    const opened = await openedRound(api);
    await scoredAndMet(api, opened);
    await postedAndHeard(api, opened);
    const { round, commune, district, province, people, cases } = opened;
    const tooFew = await api.as(people.publisher).run(DECIDE, { input: decision(round.id, { totalHouseholds: 2 }) });
    expect(tooFew.decideRound).toMatchObject({ refusals: [{ code: 'OUT_OF_RANGE', path: ['totalHouseholds'] }] });
    const { decideRound } = await api.as(people.publisher).run(DECIDE, { input: decision(round.id) });
    expect(decideRound).toMatchObject({
      round: {
        version: 2,
        decision: { number: '12/QĐ-UBND', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/), totalHouseholds: 500 },
        classes: [
          { class: 'POOR', households: 1, persons: 2 },
          { class: 'NEAR_POOR', households: 1, persons: 2 },
          { class: 'ABOVE', households: 1, persons: 2 },
        ],
      },
    });
    for (const unit of [commune, district, province]) {
      const { figure } = await api.as(people.district).run(FIGURE, { unitKey: unit.id });
      expect(figure, unit.name).toMatchObject(
        unit === province ? {} : { numerator: '1', denominator: '500', value: '0.2' },
      );
    }
    const roundId = atob(round.id).split(':')[1];
    const counted = await query<{ listed: number; figure: number }>(
      api.ownerUrl,
      `SELECT (SELECT count(*)::int FROM class_history WHERE round_id = '${roundId}' AND class = 'poor') AS listed,
         (SELECT numerator::int FROM observation WHERE unit_id = '${commune.id}' AND year = 2024 AND indicator_code = 'poverty-rate') AS figure`,
    );
    expect(counted).toEqual([{ listed: 1, figure: 1 }]);

    const entries = [{ indicatorCode: 'poverty-rate', numerator: '0', denominator: '500', expectedVersion: 1 }];
    const byHand = await api.as(people.editor).run(SUBMIT, { input: { unitKey: commune.id, year: 2024, entries } });
    expect(byHand.submitObservations).toMatchObject({
      refusals: [{ code: 'FIGURE_FROM_REGISTER', path: ['entries', '0', 'indicatorCode'] }],
    });

    const [first] = cases;
    const late = await api.as(people.editor).run(SCORE, {
      input: { caseId: first?.id ?? '', expectedVersion: 4, on: '2024-11-01', facts: facts(9_000_000, 0) },
    });
    expect(late.scoreCase.__typename).not.toBe('ScoreCaseSuccess');
    const past = api.scoped(
      people.publisher,
      (db) => db.$executeRaw`UPDATE review_case SET class = 'above' WHERE round_id = ${roundId}::uuid`,
    );
    await expect(past).rejects.toThrow(/never changes/);
    await expect(query(api.ownerUrl, `DELETE FROM class_history WHERE round_id = '${roundId}'`)).rejects.toThrow(
      /only ever added to/,
    );
  });

  test('of a trial is none', async () => {
    const opened = await openedRound(api, 'TRIAL');
    await scoredAndMet(api, opened);
    await postedAndHeard(api, opened);
    const { decideRound } = await api.as(opened.people.publisher).run(DECIDE, { input: decision(opened.round.id) });
    expect(decideRound).toMatchObject({ refusals: [{ code: 'TRIAL_DECIDES_NOTHING' }] });
  });
});
