import { randomUUID } from 'node:crypto';
import {
  compileStandard,
  contentHash,
  foldVietnamese,
  type HouseholdClass,
  type HouseholdFacts,
  type JsonObject,
  type PlainDate,
  receiptJson,
} from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows, type Row } from '../../src/store/index.ts';
import { DECIDED_YEAR, type InventedCommune, type InventedHousehold, inventCommune } from '../register/commune.ts';
import type { UnitPath } from '../seed-types.ts';

/** Communes of the demonstration that have a register, all of it made up. */
const COMMUNES: readonly UnitPath[] = [
  ['Hưng Yên', 'Phù Cừ', 'Đình Cao'],
  ['Hưng Yên', 'Phù Cừ', 'Tiên Tiến'],
];

/** The villages, households and reviews of two communes: one round decided, the next one open. */
export async function loadRegister(client: ClientBase, unitOf: (path: UnitPath) => string): Promise<void> {
  for (const path of COMMUNES) {
    const parentId = unitOf(path.slice(0, -1));
    const commune = inventCommune({ id: unitOf(path), parentId, tier: 'commune', type: 'commune' });
    await loadVillages(client, commune);
    await loadHouseholds(client, commune.households);
    await loadDecidedRound(client, commune);
    await loadOpenRound(client, commune);
  }
}

async function loadVillages(client: ClientBase, { unitId, villages }: InventedCommune): Promise<void> {
  for (const { id, name, number } of villages) {
    await client.query(
      `INSERT INTO unit (id, code, name, tier, type, valid_from, valid_to, search_name)
       SELECT $1, code || '.' || $2, $3, 'village', 'village', valid_from, valid_to, $4 FROM unit WHERE id = $5`,
      [id, String(number).padStart(2, '0'), name, foldVietnamese(name), unitId],
    );
  }
  const ids = villages.map(({ id }) => id);
  await client.query(
    `INSERT INTO unit_membership SELECT v.id, $2, v.valid_from, v.valid_to FROM unit v WHERE v.id = ANY($1)`,
    [ids, unitId],
  );
  await client.query(
    `INSERT INTO unit_ancestor SELECT v, v, 0 FROM unnest($1::text[]) v
     UNION ALL SELECT v, a.ancestor_id, a.depth + 1 FROM unnest($1::text[]) v, unit_ancestor a WHERE a.unit_id = $2`,
    [ids, unitId],
  );
}

const FIRST_DAY = '2015-01-01';

async function loadHouseholds(client: ClientBase, households: readonly InventedHousehold[]): Promise<void> {
  await insertRows(
    client,
    'household',
    households.map(({ id, villageId }) => ({
      id,
      village_id: villageId,
      resides_from: FIRST_DAY,
      exists_from: FIRST_DAY,
      origin: 'listed',
      synthetic: true,
      version: 1,
      updated_at: new Date(),
    })),
  );
  const people = households.flatMap((household) => household.people.map((person) => ({ household, person })));
  await insertRows(
    client,
    'household_member',
    people.map(({ household, person }) => ({
      id: person.id,
      household_id: household.id,
      name: person.name,
      search_name: foldVietnamese(person.name),
      birth_date: person.birthDate,
      sex: person.sex,
      relation: person.relation,
      valid_from: `${person.birthDate > FIRST_DAY ? person.birthDate : FIRST_DAY.slice(0, 7)}-01`,
    })),
  );
  await insertRows(
    client,
    'member_sensitive',
    people.map(({ person }) => ({ member_id: person.id, ethnicity: person.ethnicity })),
  );
}

/** The days of the round of a year, as the procedure has them. */
const daysOf = (year: number) => ({
  opened: `${year}-09-05`,
  scored: `${year}-09-20`,
  met: `${year}-10-10`,
  posted: `${year}-10-12`,
  asked: `${year}-10-24`,
  given: `${year}-10-27`,
  decided: `${year}-11-10`,
});

function roundRow(id: string, unitId: string, year: number): Row {
  return {
    id,
    unit_id: unitId,
    kind: 'periodic',
    year,
    opened_on: daysOf(year).opened,
    standard_code: 'MDP-2022',
    procedure_code: 'QD-24-2021',
    policy_year: year + 1,
    purpose: 'official',
    way: 'income',
    version: 1,
    recorded_at: new Date(),
  };
}

interface SeededCase {
  readonly id: string;
  readonly household: InventedHousehold;
  readonly step: string;
  readonly classBefore: HouseholdClass | null;
  readonly class: HouseholdClass | null;
  readonly postingId: string | null;
}

async function loadCases(
  client: ClientBase,
  roundId: string,
  on: PlainDate,
  cases: readonly SeededCase[],
): Promise<void> {
  await insertRows(
    client,
    'review_case',
    cases.map(({ id, household, step, classBefore, class: of, postingId }) => ({
      id,
      round_id: roundId,
      household_id: household.id,
      village_id: household.villageId,
      source: classBefore === null ? 'form01' : 'list',
      listed_on: on,
      class_before: classBefore,
      step,
      class: of,
      head_name: household.people[0]?.name ?? '',
      persons: household.people.length,
      posting_id: postingId,
      version: 1,
    })),
  );
}

interface SeededScoring {
  readonly caseId: string;
  readonly class: HouseholdClass;
  readonly facts: HouseholdFacts;
}

/** Each scored by the standard itself, with its receipt; what nobody has confirmed yet makes it a trial's. */
async function loadScorings(client: ClientBase, on: PlainDate, scorings: readonly SeededScoring[]): Promise<void> {
  const standard = compileStandard({ standard: 'MDP-2022', on, way: 'income', purpose: 'trial' });
  if (!standard.ok) throw new Error('the standard of the demonstration can be tried');
  const rows = scorings.map(({ caseId, class: expected, facts }) => {
    const result = standard.value.classify(facts);
    if (!result.ok || result.value.kind !== 'decided' || result.value.class !== expected) {
      throw new Error(
        `the demonstration's answers do not make a household ${expected}: ${JSON.stringify(result).slice(0, 300)}`,
      );
    }
    const receipt = JSON.parse(receiptJson(result.value.receipt)) as JsonObject;
    return { id: randomUUID(), caseId, class: expected, facts, receipt };
  });
  await insertRows(
    client,
    'scoring',
    rows.map(({ id, caseId, class: of }) => ({
      id,
      case_id: caseId,
      ordinal: 0,
      on,
      class: of,
      recorded_at: new Date(),
    })),
  );
  await insertRows(
    client,
    'scoring_facts',
    rows.map(({ id, facts, receipt }) => ({
      scoring_id: id,
      facts,
      labels: [],
      receipt,
      receipt_hash: contentHash(receipt),
    })),
  );
}

async function loadDecidedRound(client: ClientBase, commune: InventedCommune): Promise<void> {
  const { unitId, villages, households, totalHouseholds } = commune;
  const days = daysOf(DECIDED_YEAR);
  const roundId = randomUUID();
  await insertRows(client, 'review_round', [roundRow(roundId, unitId, DECIDED_YEAR)]);
  const postings = new Map(villages.map(({ id }) => [id, randomUUID()]));
  await insertRows(
    client,
    'posting',
    [...postings].map(([villageId, id]) => ({
      id,
      round_id: roundId,
      village_id: villageId,
      on: days.posted,
      places: 'Nhà văn hóa thôn, trụ sở UBND xã',
      recorded_at: new Date(),
    })),
  );
  const cases = households.map((household) => ({
    id: randomUUID(),
    household,
    step: 'decided',
    classBefore: household.before,
    class: household.decided,
    postingId: postings.get(household.villageId) ?? null,
  }));
  await loadCases(client, roundId, days.opened, cases);
  await loadScorings(
    client,
    days.scored,
    cases.map(({ id, household }) => ({ caseId: id, class: household.decided, facts: household.decidedFacts })),
  );
  await loadMeetings(client, roundId, days.met, cases, new Set(villages.map(({ id }) => id)));
  await insertRows(client, 'review_opinion', [
    { round_id: roundId, asked_on: days.asked, given_on: days.given, agrees: true },
  ]);
  const list = cases.map(({ household }) => [household.id, household.decided]).toSorted();
  const decision = { number: '45/QĐ-UBND', on: days.decided, totalHouseholds };
  await insertRows(client, 'review_decision', [
    {
      round_id: roundId,
      number: decision.number,
      decided_on: decision.on,
      signed_by: 'Chủ tịch UBND xã',
      total_households: totalHouseholds,
      content_hash: contentHash({ roundId, ...decision, list }),
      recorded_at: new Date(),
    },
  ]);
  await insertRows(
    client,
    'class_history',
    cases.map(({ household }) => ({
      household_id: household.id,
      round_id: roundId,
      unit_id: unitId,
      village_id: household.villageId,
      class: household.decided,
      class_before: household.before,
      labels: [],
      persons: household.people.length,
      standard_code: 'MDP-2022',
      policy_year: DECIDED_YEAR + 1,
      decided_on: days.decided,
    })),
  );
}

/** One meeting a village, where three in four or more agree. */
async function loadMeetings(
  client: ClientBase,
  roundId: string,
  on: PlainDate,
  cases: readonly SeededCase[],
  villageIds: ReadonlySet<string>,
): Promise<void> {
  const meetings = new Map([...villageIds].map((villageId) => [villageId, randomUUID()]));
  await insertRows(
    client,
    'meeting',
    [...meetings].map(([villageId, id]) => ({
      id,
      round_id: roundId,
      village_id: villageId,
      held_on: on,
      present: 60,
      recorded_at: new Date(),
    })),
  );
  await insertRows(
    client,
    'meeting_vote',
    cases.flatMap(({ id, household }, index) => {
      const meetingId = meetings.get(household.villageId);
      return meetingId ? [{ meeting_id: meetingId, case_id: id, ordinal: 0, agreeing: 46 + (index % 14) }] : [];
    }),
  );
}

/** The next round: the first villages are scored, the very first has met, the others wait. */
async function loadOpenRound(client: ClientBase, { unitId, villages, households }: InventedCommune): Promise<void> {
  const year = DECIDED_YEAR + 1;
  const days = daysOf(year);
  const roundId = randomUUID();
  await insertRows(client, 'review_round', [roundRow(roundId, unitId, year)]);
  const first = new Set(villages.slice(0, 1).map(({ id }) => id));
  const cases = households
    .filter(({ decided }) => decided !== 'above')
    .map((household) => ({
      id: randomUUID(),
      household,
      step: household.nextFacts === null ? 'listed' : first.has(household.villageId) ? 'met' : 'scored',
      classBefore: household.decided,
      class: household.nextFacts?.class ?? null,
      postingId: null,
    }));
  await loadCases(client, roundId, days.opened, cases);
  await loadScorings(
    client,
    days.scored,
    cases.flatMap(({ id, household: { nextFacts } }) => (nextFacts ? [{ caseId: id, ...nextFacts }] : [])),
  );
  await loadMeetings(client, roundId, days.met, cases, first);
}
