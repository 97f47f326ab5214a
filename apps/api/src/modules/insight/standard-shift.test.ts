import { graphql } from '@bacthang/contract';
import { query } from '@bacthang/database/testing';
import { expect, test } from 'vitest';
import { demoUser, testApi } from '../../testing/index.ts';

const api = testApi({ demonstration: true });
const [PROVINCE, DISTRICT, YEAR] = ['P33', 'D33-huyen-phu-cu', 2023];

const SUMS = graphql(`
  query PovertyUnderStandard($unitKey: String!, $year: Int!, $standardCode: String!) {
    povertyUnderStandard(unitKey: $unitKey, year: $year, standardCode: $standardCode) {
      communes scored
      total { households moved stayed undecided tallies { from to reason households } }
      parts { unit { key } households moved stayed undecided tallies { from to reason households } }
    }
  }
`);

const ROUND = graphql(`
  query MovesOfRound($roundId: ID!, $standardCode: String!) {
    runUnderStandard(roundId: $roundId, standardCode: $standardCode) {
      stayed undecided
      moves { code from to reason lineBefore lineAfter gained lost village { key } }
    }
  }
`);
const ROUNDS = graphql(`
  query RoundOfCommune($unitKey: String!, $year: Int!) {
    reviewRounds(unitKey: $unitKey, year: $year, first: 10) { nodes { id kind } }
  }
`);

const sums = async (unitKey: string, standardCode = 'MDP-2016') => {
  const variables = { unitKey, year: YEAR, standardCode };
  const { povertyUnderStandard } = await api.as(demoUser('hung-yen')).run(SUMS, variables);
  if (!povertyUnderStandard?.total || !povertyUnderStandard.parts) throw new Error('there are rounds');
  const { total, parts, ...counts } = povertyUnderStandard;
  return { total, parts, ...counts };
};

test('a sum at every tier is that of its parts, down to the households of a commune', async () => {
  const [province, district] = [await sums(PROVINCE), await sums(DISTRICT)];
  expect(province.total).toEqual(district.total);
  expect([province.communes, province.scored]).toEqual([2, province.total.households]);
  expect(province.parts.map(({ unit }) => unit.key)).toEqual([DISTRICT]);
  expect(district.parts).toHaveLength(2);
  for (const part of district.parts) {
    const commune = await sums(part.unit.key);
    const { unit: _unit, ...own } = part;
    expect(commune.total).toEqual(own);
    const { reviewRounds } = await api.as(demoUser('hung-yen')).run(ROUNDS, { unitKey: part.unit.key, year: YEAR });
    const roundId = reviewRounds.nodes.find(({ kind }) => kind === 'PERIODIC')?.id ?? '';
    const { runUnderStandard } = await api.as(demoUser('hung-yen')).run(ROUND, { roundId, standardCode: 'MDP-2016' });
    const moves = runUnderStandard?.moves ?? [];
    expect([moves.length, runUnderStandard?.stayed, runUnderStandard?.undecided.length]).toEqual([
      own.moved,
      own.stayed,
      own.undecided,
    ]);
    expect(moves.length).toBeGreaterThan(0);
    for (const { from, to, reason, households } of own.tallies) {
      const behind = moves.filter((move) => move.from === from && move.to === to && move.reason === reason);
      expect(behind).toHaveLength(households);
    }
    for (const { unit, moved } of commune.parts) {
      expect(moves.filter(({ village }) => village.key === unit.key)).toHaveLength(moved);
    }
    expect(moves.find(({ reason }) => reason === 'incomeLine')).toMatchObject({ lineBefore: 1_500_000, gained: [] });
  }
});

test('it takes few statements, and stores nothing', async () => {
  const classes = () =>
    query(api.ownerUrl, `SELECT md5(string_agg(h::text, '' ORDER BY h)) AS all FROM class_history h`);
  const before = await classes();
  const { statements } = await api.counted(() => sums(PROVINCE, 'MDP-2027'));
  expect(statements.length).toBeLessThan(20);
  expect(statements.some((sql) => sql.includes('head_name') || sql.includes('household_member'))).toBe(false);
  expect(await classes()).toEqual(before);
});

test('nobody is told who may not read the answers it is made of', async () => {
  const variables = { unitKey: DISTRICT, year: YEAR, standardCode: 'MDP-2016' };
  expect((await api.nobody.run(SUMS, variables)).povertyUnderStandard).toBeNull();
  expect((await api.as(demoUser('an-thi')).run(SUMS, variables)).povertyUnderStandard).toBeNull();
  expect(
    (await api.as(demoUser('hung-yen')).run(SUMS, { ...variables, standardCode: 'MDP-1900' })).povertyUnderStandard,
  ).toBeNull();
});
