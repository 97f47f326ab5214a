import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { beforeAll, expect, test } from 'vitest';
import { newSeed, type SeededUser, testApi } from '../../testing/index.ts';
import { confirmTheLaw, OPEN } from '../review/review.fixture.ts';
import { FIGURE, NEED, NEEDS } from '../support/support.fixture.ts';
import { communeWithPeople, register } from './household.fixture.ts';
import { decideYear, HISTORY, SEND, send, TAKE_IN } from './move.fixture.ts';

const api = testApi();
const CREDIT = 'preferential-credit-coverage';

beforeAll(async () => {
  const seed = newSeed();
  const administrator = seed.country.government.member('administrator');
  await api.store(seed);
  await confirmTheLaw(api, administrator);
});

const MOVEMENT = graphql(`
  query MovementOf($unitKey: String!) {
    povertyReport(unitKey: $unitKey, year: 2024) { movement { poor { name households persons } } }
  }
`);

const CERTIFICATES = graphql(`
  query CertificatesOf($id: ID!) {
    household(id: $id, purpose: SUPPORT) { certificates { number class policyYear issuedOn standing commune { key } } }
  }
`);

test('a poor household moves with its class: both movement tables show it, and their district sees nobody leave', async () => {
  const place = await communeWithPeople(api);
  const { province, district, commune, beside, village, foreign, people } = place;
  const movers = await register(api, people.editor, village, [
    { name: 'Hộ Chuyển Đi' },
    { name: 'Con Hộ Chuyển', birthDate: '2010', relation: 'CHILD' },
  ]);
  const stays = await register(api, people.editor, village, [{ name: 'Hộ Ở Lại' }]);
  const there = await register(api, people.beside, foreign, [{ name: 'Hộ Ở Đó' }]);
  const poor = ['Hộ Chuyển Đi', 'Hộ Ở Lại', 'Hộ Ở Đó', 'Hộ Tách Ra'];
  const a = {
    unit: commune,
    village,
    editor: people.editor,
    publisher: people.publisher,
    above: people.district,
    poor,
  };
  const b = {
    unit: beside,
    village: foreign,
    editor: people.beside,
    publisher: people.besidePublisher,
    above: people.district,
    poor,
  };
  await decideYear(api, 2023, a, [movers, stays]);
  await decideYear(api, 2023, b, [there]);

  const move = await send(api, people.editor, movers, beside, '2024-02-01');
  const input = { moveId: move.id, expectedVersion: 1, villageKey: foreign.id, arrivesOn: '2024-02-03' };
  expect((await api.as(people.beside).run(TAKE_IN, { input })).takeInHousehold.__typename).toBe(
    'TakeInHouseholdSuccess',
  );
  // The class it was given is known where it lives now, and by whom.
  expect((await api.as(people.beside).run(HISTORY, { id: movers.id })).household?.classHistory).toEqual([
    { class: 'POOR', classBefore: null, year: 2023, unit: { key: commune.id } },
  ]);

  const certificates = async (who: SeededUser) =>
    (await api.as(who).run(CERTIFICATES, { id: movers.id })).household?.certificates;
  const given = { class: 'POOR', policyYear: 2024, standing: 'ENDED', commune: { key: commune.id } };
  expect(await certificates(people.beside)).toMatchObject([given]);
  expect(await certificates(people.editor)).toEqual(await certificates(people.beside));

  // A household separates from the one that stays; it asks to be reviewed, and is found poor.
  const split = await register(api, people.editor, village, [{ name: 'Hộ Tách Ra' }], {
    origin: 'SPLIT',
    fromHouseholdId: stays.id,
    existsFrom: '2024-05-01',
    residesFrom: '2024-05-01',
  });

  // Nobody asks for it: it is on the list of the commune it came to, because it is poor, and no longer on the other's.
  await decideYear(api, 2024, a, [split]);
  await decideYear(api, 2024, b, []);
  const table = async (unitKey: string) => {
    const { povertyReport } = await api.as(people.provincial).run(MOVEMENT, { unitKey });
    const figures = (povertyReport?.movement.poor ?? []).map(({ name, ...rest }) => [
      name,
      rest.households,
      rest.persons,
    ]);
    return Object.fromEntries(figures.map(([name, ...counts]) => [name, counts.join('/')]));
  };
  expect(await table(commune.id)).toMatchObject({
    start: '2/3',
    otherDecrease: '1/2',
    otherIncrease: '1/1',
    newlyPoor: '0/0',
    end: '2/2',
  });
  expect(await table(beside.id)).toMatchObject({
    start: '1/1',
    otherDecrease: '0/0',
    otherIncrease: '1/2',
    newlyPoor: '0/0',
    end: '2/3',
  });
  for (const above of [district, province]) {
    expect(await table(above.id)).toMatchObject({
      start: '3/4',
      otherDecrease: '0/0',
      otherIncrease: '1/1',
      end: '4/5',
    });
  }
  const { household } = await api.as(people.editor).run(HISTORY, { id: movers.id });
  expect(household?.classHistory.map(({ year, unit }) => [year, unit?.key])).toEqual([[2023, commune.id]]);
  expect(await certificates(people.beside)).toMatchObject([
    { class: 'POOR', policyYear: 2025, commune: { key: beside.id } },
    given,
  ]);
  expect(await certificates(people.editor)).toMatchObject([given]);
});

test('whoever is on the list of an open round is decided there first', async () => {
  const { commune, beside, village, foreign, people } = await communeWithPeople(api);
  const { id, version } = await register(api, people.editor, village, [{ name: 'Hộ Đang Rà' }]);
  const sending = { householdId: id, expectedVersion: version, toUnitKey: beside.id, leavesOn: '2024-03-01' };
  const move = await send(api, people.editor, { id, version }, beside, '2024-03-01');
  await api.scoped(people.editor, async (db) => {
    await db.$executeRaw`INSERT INTO review_request (id, household_id, unit_id, form, received_on, applicant)
      SELECT gen_random_uuid(), household_id, from_unit_id, 'form01', '2024-08-20', 'Chủ hộ' FROM household_move`;
  });
  const opening = {
    unitKey: commune.id,
    kind: 'PERIODIC' as const,
    year: 2024,
    openedOn: '2024-09-05',
    purpose: 'OFFICIAL' as const,
    way: 'INCOME' as const,
  };
  expect((await api.as(people.editor).run(OPEN, { input: opening })).openRound.__typename).toBe('OpenRoundSuccess');
  const input = { moveId: move.id, expectedVersion: 1, villageKey: foreign.id, arrivesOn: '2024-09-10' };
  expect((await api.as(people.beside).run(TAKE_IN, { input })).takeInHousehold).toMatchObject({
    refusals: [{ code: 'REVIEW_OPEN', path: ['moveId'], subject: '2024' }],
  });
  expect((await api.as(people.editor).run(SEND, { input: sending })).sendHousehold).toMatchObject({
    refusals: [{ code: 'REVIEW_OPEN' }, { code: 'MOVE_OPEN' }],
  });
});

test('a need moves along: the lists and the coverage figures of both communes say so at once', async () => {
  const { commune, district, beside, village, foreign, people } = await communeWithPeople(api);
  await query(
    api.ownerUrl,
    `INSERT INTO indicator (code, name, value_type, unit, per, direction, roll_up, numerator, denominator)
    VALUES ('${CREDIT}', 'Vay vốn', 'ratio', '%', 100, 'up', 'ratioOfSums', 'Được vay', 'Có nhu cầu') ON CONFLICT DO NOTHING`,
  );
  const household = await register(api, people.editor, village, [{ name: 'Hộ Cần Vốn' }]);
  const need = { householdId: household.id, kind: 'credit', from: '2023-02-01', eligible: true };
  await api.as(people.editor).run(NEED, { input: need });
  const figure = async (unitKey: string) =>
    (await api.as(people.district).run(FIGURE, { unitKey, indicator: CREDIT, year: 2024 })).figure;
  const waiting = async (unitKey: string) =>
    (await api.as(people.district).run(NEEDS, { unitKey, year: 2024 })).supportNeeds?.unmet.totalCount;
  expect(await figure(commune.id)).toMatchObject({ numerator: '0', denominator: '1' });
  const move = await send(api, people.editor, household, beside, '2024-03-01');
  expect([await waiting(commune.id), await waiting(beside.id)]).toEqual([1, 0]);
  const input = { moveId: move.id, expectedVersion: 1, villageKey: foreign.id, arrivesOn: '2024-03-05' };
  await api.as(people.beside).run(TAKE_IN, { input });
  expect([await waiting(commune.id), await waiting(beside.id)]).toEqual([0, 1]);
  expect(await figure(commune.id)).toMatchObject({ numerator: '0', denominator: '0' });
  expect(await figure(beside.id)).toMatchObject({ numerator: '0', denominator: '1' });
  expect(await figure(district.id)).toMatchObject({ numerator: '0', denominator: '1' });
  // Having taken it in gives no hand on the other commune's figures afterwards.
  const meddle = await api.scoped(
    people.beside,
    (db) => db.$executeRaw`UPDATE observation SET numerator = 5 WHERE unit_id = ${commune.id}`,
  );
  expect(meddle).toBe(0);
});
