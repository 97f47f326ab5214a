import { graphql, type ResultOf } from '@bacthang/contract';
import { describe, expect, test } from 'vitest';
import { newSeed, type SeededUser, testApi } from '../../testing/index.ts';

const api = testApi();

const SUBMIT = graphql(`
  mutation SubmitToAccept($input: SubmitObservationsInput!) {
    submitObservations(input: $input) {
      ... on SubmitObservationsSuccess { observations { id version } }
    }
  }
`);

const ACCEPT = graphql(`
  mutation Accept($input: AcceptObservationsInput!) {
    acceptObservations(input: $input) {
      __typename
      ... on AcceptObservationsSuccess { observations { numerator status } }
      ... on ObservationConflict { current { numerator version enteredBy { name } } }
      ... on Refused { refusals { code path } }
    }
  }
`);

const FIGURE = graphql(`
  query AcceptedFigure($unitKey: String!) {
    figure(unitKey: $unitKey, indicatorCode: "poverty-rate", year: 2024, official: true) { value reported }
  }
`);

const YEAR = 2024;

async function place() {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const district = province.district('Nam Thử');
  const [one, two] = [district.commune('Xã Một'), district.commune('Xã Hai')];
  const people = {
    district: district.government.member('publisher'),
    districtEditor: district.government.member('editor'),
    one: one.government.member('editor'),
    two: two.government.member('editor'),
    stranger: seed.stranger(),
  };
  await api.store(seed);

  /** Reports of a unit, each by indicator with the version it goes out from; answers how the figures stand then. */
  async function submit(user: SeededUser, unitKey: string, figures: readonly Entry[]) {
    const entries = figures.map(([indicatorCode, numerator, denominator, expectedVersion = 0]) => ({
      indicatorCode,
      numerator,
      denominator,
      expectedVersion,
    }));
    const { submitObservations } = await api.as(user).run(SUBMIT, { input: { unitKey, year: YEAR, entries } });
    if (!('observations' in submitObservations)) throw new Error('the report is stored');
    return submitObservations.observations.map(({ id, version }) => ({ id, expectedVersion: version }));
  }
  const accept = async (user: SeededUser, unitKey: string, figures: readonly Seen[]): Promise<Accepted> =>
    (await api.as(user).run(ACCEPT, { input: { unitKey, year: YEAR, figures: [...figures] } })).acceptObservations;
  const official = async () => (await api.as(people.district).run(FIGURE, { unitKey: district.id })).figure;
  return { district, one, two, people, submit, accept, official };
}

type Entry = readonly [indicatorCode: string, numerator: string, denominator: string | null, expectedVersion?: number];
type Seen = { readonly id: string; readonly expectedVersion: number };
type Accepted = ResultOf<typeof ACCEPT>['acceptObservations'];

describe('accepting', () => {
  test('makes official what was seen, once; until then it stays apart', async () => {
    const { one, people, submit, accept, official } = await place();
    const seen = await submit(people.one, one.id, [['poverty-rate', '10', '1000']]);
    expect(await official()).toEqual({ value: null, reported: 0 });
    expect(await accept(people.district, one.id, seen)).toMatchObject({
      observations: [{ numerator: '10', status: 'OFFICIAL' }],
    });
    expect(await official()).toEqual({ value: '1', reported: 1 });
    expect(await accept(people.district, one.id, seen)).toMatchObject({ observations: [] });
  });

  test('of what was corrected since is a conflict that shows what stands now, and accepts nothing', async () => {
    const { one, people, submit, accept, official } = await place();
    const seen = await submit(people.one, one.id, [
      ['poverty-rate', '10', '1000'],
      ['jobs-created', '5', null],
    ]);
    await submit(people.one, one.id, [['poverty-rate', '90', '1000', 1]]);
    expect(await accept(people.district, one.id, seen)).toEqual({
      __typename: 'ObservationConflict',
      current: [{ numerator: '90', version: 2, enteredBy: { name: people.one.name } }],
    });
    expect(await official()).toEqual({ value: null, reported: 0 });
  });

  test('leaves what nobody had seen yet as submitted', async () => {
    const { one, people, submit, accept, official } = await place();
    const seen = await submit(people.one, one.id, [['jobs-created', '5', null]]);
    await submit(people.one, one.id, [['poverty-rate', '10', '1000']]);
    expect(await accept(people.district, one.id, seen)).toMatchObject({ observations: [{ numerator: '5' }] });
    expect(await official()).toEqual({ value: null, reported: 0 });
  });

  test('refuses a figure that is not of this report, by its place', async () => {
    const { one, two, people, submit, accept } = await place();
    const [ours] = await submit(people.one, one.id, [['poverty-rate', '10', '1000']]);
    const [theirs] = await submit(people.two, two.id, [['poverty-rate', '20', '1000']]);
    if (!ours || !theirs) throw new Error('two figures were stored');
    const given = [ours, theirs, { id: 'rác', expectedVersion: 1 }];
    expect(await accept(people.district, one.id, given)).toMatchObject({
      refusals: [
        { code: 'NOT_FOUND', path: ['figures', '1', 'id'] },
        { code: 'NOT_FOUND', path: ['figures', '2', 'id'] },
      ],
    });
  });

  test('is for a publisher of a tier above, not for the unit itself', async () => {
    const { one, people, submit, accept } = await place();
    const seen = await submit(people.one, one.id, [['poverty-rate', '10', '1000']]);
    for (const who of [people.one, people.two, people.districtEditor, people.stranger]) {
      expect(await accept(who, one.id, seen)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    }
    const input = { unitKey: one.id, year: YEAR, figures: seen };
    expect((await api.nobody.run(ACCEPT, { input })).acceptObservations).toMatchObject({
      refusals: [{ code: 'NOT_SIGNED_IN' }],
    });
  });
});
