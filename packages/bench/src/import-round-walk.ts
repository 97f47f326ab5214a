import type { SeededUser } from '@bacthang/api/testing/seed/organization.seed.ts';
import { VILLAGE_NAMES } from './import-round-file.ts';
import { type Stage, setStage } from './stage.ts';

const STEP = 500;
/** Milliseconds between two questions of somebody else. */
const BESIDE = 100;

const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) { ... on OpenRoundSuccess { round { id } } ... on Refused { refusals { code path } } } }`;
const TRIED = `query Tried($id: ID!) { householdImport(id: $id) { faulty counts { toAdd toScore doubtful } findings { cell refusal { code value } } } }`;
const TAKE = `mutation Take($input: TakeHouseholdImportInput!) { takeHouseholdImport(input: $input) { ... on TakeHouseholdImportSuccess { waiting } ... on Refused { refusals { code path } } } }`;
const UNDO = `mutation Undo($input: UndoHouseholdImportInput!) { undoHouseholdImport(input: $input) { __typename ... on Refused { refusals { code path } } } }`;
const BESIDE_QUERY = `query Beside($key: String!) { unit(key: $key) { id fullName } }`;

/** Milliseconds of each part of an import, and the longest that somebody else waited for an answer meanwhile. */
export interface Walk {
  readonly tried: number;
  readonly taken: number;
  readonly again: number;
  readonly undone: number;
  readonly waited: { readonly trying: number; readonly taking: number; readonly undoing: number };
}

/** A commune with thirty villages, somebody who enters its households, and somebody of its province. */
export async function communeStage() {
  let made: { readonly commune: string; readonly editor: SeededUser; readonly other: SeededUser } | undefined;
  const stage = await setStage((seed) => {
    const province = seed.province('Bắc Thử');
    const commune = province.district('Nam Thử').commune('Đình Thử', { area: 'rural' });
    for (const name of VILLAGE_NAMES) commune.village(name);
    made = {
      commune: commune.id,
      editor: commune.government.member('editor'),
      other: province.government.member('viewer'),
    };
  });
  if (!made) throw new Error('the stage did not fill');
  return { stage, ...made };
}

type CommuneStage = Awaited<ReturnType<typeof communeStage>>;

async function asker({ address, signIn }: Stage, user: SeededUser) {
  const cookie = await signIn(user.email);
  const headers = { cookie, 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' };
  const ask = async (query: string, variables: object) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Record<string, never>; errors?: unknown };
    if (!data || errors || JSON.stringify(data).includes('refusals":[{'))
      throw new Error(JSON.stringify({ data, errors }));
    return data as Record<string, Record<string, never>>;
  };
  return { cookie, ask };
}

/** Sends a round's file, takes it step by step, sends it again (which brings nothing new), and takes it back, all over HTTP. */
export async function walkRound(
  place: CommuneStage,
  { file, households }: { readonly file: Uint8Array<ArrayBuffer>; readonly households: number },
  between = async () => {},
): Promise<Walk> {
  const { stage, commune, editor, other } = place;
  const { cookie, ask } = await asker(stage, editor);
  const beside = await asker(stage, other);
  const opened = await ask(OPEN, {
    input: {
      unitKey: commune,
      kind: 'PERIODIC',
      year: 2024,
      openedOn: '2024-09-05',
      purpose: 'TRIAL',
      way: 'INCOME',
    },
  });
  const round = /"id":"([^"]+)"/.exec(JSON.stringify(opened))?.[1] ?? '';
  const send = async (): Promise<string> => {
    const response = await fetch(
      `${stage.address}/api/imports?unit=${commune}&name=ho.xlsx&round=${encodeURIComponent(round)}`,
      { method: 'POST', headers: { cookie, 'x-graphql-yoga-csrf': '1' }, body: file },
    );
    const answer = (await response.json()) as { id?: string };
    if (answer.id === undefined) throw new Error(JSON.stringify(answer));
    return answer.id;
  };
  const measured = <T>(work: () => Promise<T>) => whileAsking(() => beside.ask(BESIDE_QUERY, { key: commune }), work);

  const tried = await measured(send);
  const importId = tried.result;
  const found = JSON.stringify(await ask(TRIED, { id: importId }));
  const good = `"faulty":0,"counts":{"toAdd":${households},"toScore":${households},"doubtful":0}`;
  if (!found.includes(good)) throw new Error(found.slice(0, 2000));
  const taken = await measured(async () => {
    for (let waiting = households; waiting > 0; ) {
      const { takeHouseholdImport } = await ask(TAKE, { input: { importId, most: STEP } });
      waiting = takeHouseholdImport?.['waiting'] as unknown as number;
    }
  });
  await between();
  const again = await measured(send);
  const nothing = JSON.stringify(await ask(TRIED, { id: again.result }));
  if (!nothing.includes('"toAdd":0,"toScore":0')) throw new Error(nothing.slice(0, 2000));
  const undone = await measured(() => ask(UNDO, { input: { importId } }));
  return {
    tried: tried.took,
    taken: taken.took,
    again: again.took,
    undone: undone.took,
    waited: { trying: tried.waited, taking: taken.waited, undoing: undone.waited },
  };
}

async function whileAsking<T>(ask: () => Promise<unknown>, work: () => Promise<T>) {
  let working = true;
  let waited = 0;
  const asking = (async () => {
    while (working) {
      const start = performance.now();
      await ask();
      waited = Math.max(waited, performance.now() - start);
      await new Promise((resume) => setTimeout(resume, BESIDE));
    }
  })();
  const start = performance.now();
  const result = await work();
  const took = performance.now() - start;
  working = false;
  await asking;
  return { result, took, waited };
}
