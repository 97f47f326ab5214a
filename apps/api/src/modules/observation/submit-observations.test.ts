import { graphql } from '@bacthang/contract';
import { describe, expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const SUBMIT = graphql(`
  mutation Submit($input: SubmitObservationsInput!) {
    submitObservations(input: $input) {
      __typename
      ... on SubmitObservationsSuccess { observations { numerator denominator value version status } }
      ... on ObservationConflict { current { numerator version enteredBy { name } } }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

const ACCEPT = graphql(`
  mutation Accept($input: AcceptObservationsInput!) {
    acceptObservations(input: $input) {
      __typename
      ... on AcceptObservationsSuccess { observations { numerator status } }
      ... on Refused { refusals { code path } }
    }
  }
`);

const FIGURE = graphql(`
  query Figure($unitKey: String!, $official: Boolean!) {
    figure(unitKey: $unitKey, indicatorCode: "poverty-rate", year: 2024, official: $official) {
      value numerator denominator reported expected
      parts { unit { name } value own { value status } }
    }
  }
`);

async function place() {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const district = province.district('Nam Thử');
  const [one, two] = [district.commune('Xã Một'), district.commune('Xã Hai')];
  const people = {
    province: province.government.member('publisher'),
    district: district.government.member('publisher'),
    districtEditor: district.government.member('editor'),
    one: one.government.member('editor'),
    oneToo: one.party.member('editor'),
    two: two.government.member('editor'),
    viewer: one.government.member('viewer'),
    stranger: seed.stranger(),
  };
  await api.store(seed);
  return { province, district, one, two, people };
}

const poor = (unitKey: string, numerator: number, denominator: number, expectedVersion = 0) => ({
  unitKey,
  year: 2024,
  entries: [
    { indicatorCode: 'poverty-rate', numerator: String(numerator), denominator: String(denominator), expectedVersion },
  ],
});

const SUBMIT_NOTED = graphql(`
  mutation SubmitNoted($input: SubmitObservationsInput!) {
    submitObservations(input: $input) {
      ... on SubmitObservationsSuccess { observations { note } }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

describe('entering results', () => {
  test('rolls up at once by Σ numerators ÷ Σ denominators, and says how many have reported', async () => {
    const { province, district, one, two, people } = await place();
    await api.as(people.one).run(SUBMIT, { input: poor(one.id, 10, 1000) });
    const half = await api.as(people.province).run(FIGURE, { unitKey: province.id, official: false });
    expect(half.figure).toMatchObject({ value: '1', reported: 1, expected: 2 });

    await api.as(people.two).run(SUBMIT, { input: poor(two.id, 90, 3000) });
    const whole = await api.as(people.district).run(FIGURE, { unitKey: district.id, official: false });
    expect(whole.figure).toMatchObject({
      value: '2.5',
      numerator: '100',
      denominator: '4000',
      reported: 2,
      expected: 2,
    });
    expect(whole.figure?.parts).toEqual([
      { unit: { name: 'Xã Một' }, value: '1', own: { value: '1', status: 'PROVISIONAL' } },
      { unit: { name: 'Xã Hai' }, value: '3', own: { value: '3', status: 'PROVISIONAL' } },
    ]);
  });

  test('keeps provisional and official figures apart until the tier above accepts', async () => {
    const { district, one, people } = await place();
    await api.as(people.one).run(SUBMIT, { input: poor(one.id, 10, 1000) });
    const before = await api.as(people.district).run(FIGURE, { unitKey: district.id, official: true });
    expect(before.figure).toMatchObject({ value: null, reported: 0 });

    const accepted = await api.as(people.district).run(ACCEPT, { input: { unitKey: one.id, year: 2024 } });
    expect(accepted.acceptObservations).toMatchObject({ observations: [{ numerator: '10', status: 'OFFICIAL' }] });
    const after = await api.as(people.district).run(FIGURE, { unitKey: district.id, official: true });
    expect(after.figure).toMatchObject({ value: '1', reported: 1 });

    const again = await api.as(people.district).run(ACCEPT, { input: { unitKey: one.id, year: 2024 } });
    expect(again.acceptObservations).toMatchObject({ observations: [] });
  });

  test('refuses a report that gives one figure twice, naming the second', async () => {
    const { one, people } = await place();
    const input = poor(one.id, 10, 1000);
    const entries = [...input.entries, ...poor(one.id, 11, 1000).entries];
    expect((await api.as(people.one).run(SUBMIT, { input: { ...input, entries } })).submitObservations).toEqual({
      __typename: 'Refused',
      refusals: [
        { code: 'SHAPE_INVALID', path: ['entries', '1', 'indicatorCode'], value: 'poverty-rate', allowed: 'unique' },
      ],
    });
  });

  test('refuses a share above the whole, naming field and value, and stores none of the report', async () => {
    const { one, people } = await place();
    const input = {
      unitKey: one.id,
      year: 2024,
      entries: [
        { indicatorCode: 'jobs-created', numerator: '5', expectedVersion: 0 },
        { indicatorCode: 'poverty-rate', numerator: '140', denominator: '100', expectedVersion: 0 },
        { indicatorCode: 'no-such', numerator: '1', expectedVersion: 0 },
      ],
    };
    const { submitObservations } = await api.as(people.one).run(SUBMIT, { input });
    expect(submitObservations).toMatchObject({
      __typename: 'Refused',
      refusals: [
        { code: 'NUMERATOR_ABOVE_DENOMINATOR', path: ['entries', '1', 'numerator'], value: '140' },
        { code: 'INDICATOR_UNKNOWN', path: ['entries', '2', 'indicatorCode'], value: 'no-such' },
      ],
    });
    const figure = await api.as(people.one).run(FIGURE, { unitKey: one.id, official: false });
    expect(figure.figure?.reported).toBe(0);
  });

  test('shows what stands when someone else was first, and stores nothing of the second', async () => {
    const { one, people } = await place();
    const both = await Promise.all([
      api.as(people.one).run(SUBMIT, { input: poor(one.id, 10, 1000) }),
      api.as(people.oneToo).run(SUBMIT, { input: poor(one.id, 20, 1000) }),
    ]);
    const kinds = both.map(({ submitObservations }) => submitObservations.__typename).toSorted();
    expect(kinds).toEqual(['ObservationConflict', 'SubmitObservationsSuccess']);

    const corrected = await api.as(people.one).run(SUBMIT, { input: poor(one.id, 30, 1000, 1) });
    expect(corrected.submitObservations).toMatchObject({ observations: [{ numerator: '30', version: 2 }] });
    const stale = await api.as(people.oneToo).run(SUBMIT, { input: poor(one.id, 40, 1000, 1) });
    expect(stale.submitObservations).toMatchObject({
      current: [{ numerator: '30', version: 2, enteredBy: { name: people.one.name } }],
    });
  });

  test.each(['two', 'viewer', 'district', 'stranger'] as const)('is refused to %s', async (who) => {
    const { one, people } = await place();
    const { submitObservations } = await api.as(people[who]).run(SUBMIT, { input: poor(one.id, 1, 100) });
    expect(submitObservations).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED', path: ['unitKey'] }] });
  });

  test('accepting is for a publisher of a tier above, not for the unit itself', async () => {
    const { one, people } = await place();
    await api.as(people.one).run(SUBMIT, { input: poor(one.id, 10, 1000) });
    for (const who of [people.one, people.two, people.districtEditor, people.stranger]) {
      const { acceptObservations } = await api.as(who).run(ACCEPT, { input: { unitKey: one.id, year: 2024 } });
      expect(acceptObservations).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    }
  });

  test('names a unit that does not exist', async () => {
    const { people } = await place();
    const { submitObservations } = await api.as(people.one).run(SUBMIT, { input: poor('C99999', 1, 100) });
    expect(submitObservations).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['unitKey'] }] });
  });

  test('is hidden from units that it does not concern, in the database too', async () => {
    const { one, people } = await place();
    await api.as(people.one).run(SUBMIT, { input: poor(one.id, 10, 1000) });
    const seen = (user: typeof people.one) =>
      api.scoped(user, (db) => db.observation.count({ where: { unitId: one.id } }));
    expect(await seen(people.two)).toBe(0);
    expect(await seen(people.stranger)).toBe(0);
    expect(await seen(people.province)).toBe(1);
  });
});

test('whoever is signed in no more is told so, not that they may not', async () => {
  const { one } = await place();
  const refusals = [{ code: 'NOT_SIGNED_IN' }];
  expect((await api.nobody.run(SUBMIT, { input: poor(one.id, 10, 1000) })).submitObservations).toMatchObject({
    refusals,
  });
  const { acceptObservations } = await api.nobody.run(ACCEPT, { input: { unitKey: one.id, year: 2024 } });
  expect(acceptObservations).toMatchObject({ refusals });
});

describe('the note of a figure', () => {
  async function noted(note: string) {
    const { one, people } = await place();
    const { entries, ...report } = poor(one.id, 10, 1000);
    const input = { ...report, entries: entries.map((entry) => ({ ...entry, note })) };
    return (await api.as(people.one).run(SUBMIT_NOTED, { input })).submitObservations;
  }

  test.each([
    ['markup and emoji are text', '<b onclick="x()">Rà soát</b> 🌾👨‍👩‍👧', '<b onclick="x()">Rà soát</b> 🌾👨‍👩‍👧'],
    [
      'letters are composed, line breaks kept, blanks around it dropped',
      '  Ra\u0300 soa\u0301t\r\nlần hai\n ',
      'Rà soát\nlần hai',
    ],
    ['2,000 characters fit, whatever they take in memory', '🌾'.repeat(2000), '🌾'.repeat(2000)],
    ['nothing one could see is no note', ' \u200B\n', null],
  ])('%s', async (_what, note, stored) => {
    expect(await noted(note)).toEqual({ observations: [{ note: stored }] });
  });

  test.each([
    ['20,000 characters', 'x'.repeat(20_000), { code: 'TEXT_TOO_LONG', value: '20000', allowed: '1..2000' }],
    ['one character too many', '🌾'.repeat(2001), { code: 'TEXT_TOO_LONG', value: '2001', allowed: '1..2000' }],
    ['a control character', 'Rà\u0000soát', { code: 'TEXT_HAS_CONTROL_CHARACTER' }],
    ['an escape sequence', '\u001B[31mđỏ', { code: 'TEXT_HAS_CONTROL_CHARACTER' }],
    ['a mark that turns the reading direction', 'giảm \u202E%5', { code: 'TEXT_HAS_CONTROL_CHARACTER' }],
  ])('is refused with %s', async (_what, note, reason) => {
    expect(await noted(note)).toMatchObject({ refusals: [{ ...reason, path: ['entries', '0', 'note'] }] });
  });
});
