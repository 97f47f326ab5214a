import { query } from '@bacthang/database/testing';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { expect, test } from 'vitest';
import { there } from '../journey/steps.ts';
import { testApi } from '../testing/index.ts';
import { exampleRunner, HASH, like, some } from './playground-examples.fixture.ts';
import { INSIGHT_EXAMPLES } from './playground-examples.insight.ts';
import { REGISTER_EXAMPLES } from './playground-examples.register.ts';

const api = testApi({ demonstration: true });
const [DISTRICT, COMMUNE, NEIGHBOUR] = ['D33-huyen-phu-cu', 'C12412', 'C12424'];
const EXAMPLES = [...REGISTER_EXAMPLES, ...INSIGHT_EXAMPLES];
const { run, tried } = exampleRunner(api, EXAMPLES);

test('reviewRounds', async () => {
  const { data, count } = await run('reviewRounds');
  const decided = like({
    year: 2023,
    synthetic: true,
    decision: like({ number: '45/QĐ-UBND', contentHash: HASH }),
    classes: some({ class: 'POOR', households: expect.any(Number) }),
  });
  const open = like({
    year: 2024,
    decision: null,
    cases: like({ nodes: some({ nextSteps: some({ act: 'SCORE' }) }) }),
  });
  expect(data).toMatchObject({ reviewRounds: { nodes: expect.arrayContaining([decided, open]) } });
  expect(count).toBeLessThan(42);
});

test('importReadings', async () => {
  const { data, count } = await run('importReadings');
  expect(data).toEqual({ importReadings: [], householdImports: [] });
  expect(count).toBeLessThan(20);
});

test('householdSearch', async () => {
  const { data, count } = await run('householdSearch');
  expect(data).toMatchObject({ householdSearch: { more: expect.any(Boolean), hits: some({ synthetic: true }) } });
  expect(count).toBeLessThan(30);
});

test('parameters', async () => {
  const { data, count } = await run('parameters');
  const line = like({ key: 'incomeLine.rural', value: ['1500000'], verified: true, open: false });
  expect(data).toMatchObject({ standards: some({ code: 'MDP-2022', parameters: expect.arrayContaining([line]) }) });
  expect(count).toBeLessThan(6);
});

test('povertyReport', async () => {
  const { data, count } = await run('povertyReport');
  expect(data).toMatchObject({
    povertyReport: {
      decidedCommunes: 2,
      synthetic: true,
      movement: { poor: some({ name: 'end' }) },
      tables: { main: some({ name: 'poor' }) },
      parts: some({ unit: like({ fullName: expect.stringContaining('huyện') }) }),
    },
  });
  expect(count).toBeLessThan(20);
});

test('povertyChange', async () => {
  const { data, count } = await run('povertyChange');
  const parts = some({ part: 'RECORDS', changed: 6 });
  expect(data).toMatchObject({ povertyChange: { split: { parts } } });
  expect(count).toBeLessThan(12);
});

test('povertyUnderStandard', async () => {
  const { data, count } = await run('povertyUnderStandard');
  const total = like({ undecided: 0, tallies: some({ from: 'POOR', to: 'ABOVE', reason: 'incomeLine' }) });
  expect(data).toMatchObject({
    povertyUnderStandard: { communes: 2, total, parts: [{ unit: { key: DISTRICT } }] },
  });
  expect(count).toBeLessThan(11);
});

test('povertySigns', async () => {
  const { data, count } = await run('povertySigns');
  expect(data).toMatchObject({ povertySigns: { checks: some({ kind: 'ROTATION', falseAlarm: '0.01' }) } });
  expect(count).toBeLessThan(25);
});

test('supportNeeds', async () => {
  const { data, count } = await run('supportNeeds');
  expect(data).toMatchObject({
    supportNeeds: {
      synthetic: true,
      counts: some({ kind: like({ code: 'credit', indicatorCode: 'preferential-credit-coverage' }) }),
      causes: some({ cause: 'CAPITAL' }),
      unmet: { nodes: some({ headName: expect.any(String), causes: expect.any(Array) }) },
    },
  });
  expect(count).toBeLessThan(15);
});

test('householdMoves, sendHousehold and takeInHousehold: a household goes to the commune beside', async () => {
  const [household] = await query<{ id: string; village: string }>(
    api.ownerUrl,
    `SELECT h.id, (SELECT m.unit_id FROM unit_membership m WHERE m.parent_id = '${NEIGHBOUR}' ORDER BY 1 LIMIT 1) AS village
    FROM household h JOIN unit_ancestor a ON a.unit_id = h.village_id AND a.ancestor_id = '${COMMUNE}'
    WHERE h.exists_to IS NULL AND NOT EXISTS (SELECT FROM review_case c WHERE c.household_id = h.id
      AND NOT EXISTS (SELECT FROM review_decision d WHERE d.round_id = c.round_id)) ORDER BY h.id LIMIT 1`,
  );
  const { id, village } = there(household);
  expect((await run('householdMoves')).data).toEqual({ householdMoves: [] });
  expect((await run('sendHousehold')).data).toMatchObject({
    sendHousehold: { refusals: some({ code: 'NOT_FOUND', path: ['householdId'] }) },
  });
  const sending = { householdId: encodeGlobalID('Household', id), toUnitKey: NEIGHBOUR, leavesOn: '2025-03-01' };
  const sent = await run('sendHousehold', { input: { ...sending, expectedVersion: 1 } }, 'dinh-cao');
  expect(sent.data).toMatchObject({ sendHousehold: { move: { state: 'ON_THE_WAY', toUnit: { key: NEIGHBOUR } } } });
  const { data } = await run('householdMoves');
  expect(data).toMatchObject({ householdMoves: [{ state: 'ON_THE_WAY', fromUnit: { key: COMMUNE } }] });
  const [move] = (data as { householdMoves: { id: string; version: number }[] }).householdMoves;
  const { id: moveId, version: expectedVersion } = there(move);
  const input = { moveId, expectedVersion, villageKey: village, arrivesOn: '2025-03-02' };
  expect((await run('takeInHousehold', { input }, 'tien-tien')).data).toMatchObject({
    takeInHousehold: { move: { state: 'TAKEN_IN', arrivedOn: '2025-03-02' } },
  });
});

test('no example is left out', () => {
  expect([...tried].toSorted()).toEqual(EXAMPLES.map(({ name }) => name).toSorted());
});
