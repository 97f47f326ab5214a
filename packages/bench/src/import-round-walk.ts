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
  let made: (Record<'commune', string> & Record<'editor' | 'publisher' | 'district' | 'other', SeededUser>) | undefined;
  const stage = await setStage((seed) => {
    const province = seed.province('Bắc Thử');
    const district = province.district('Nam Thử');
    const commune = district.commune('Đình Thử', { area: 'rural' });
    for (const name of VILLAGE_NAMES) commune.village(name);
    made = {
      commune: commune.id,
      editor: commune.government.member('editor'),
      publisher: commune.government.member('publisher'),
      district: district.government.member('publisher'),
      other: province.government.member('viewer'),
    };
  });
  if (!made) throw new Error('the stage did not fill');
  return { stage, ...made };
}

export type CommuneStage = Awaited<ReturnType<typeof communeStage>>;

export async function asker({ address, signIn }: Stage, user: SeededUser) {
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

/** An opened round of 2024, how a file is sent into it, and how one that was tried is taken step by step. */
export async function openedRound({ stage, commune, editor }: CommuneStage, purpose: 'OFFICIAL' | 'TRIAL') {
  const { cookie, ask } = await asker(stage, editor);
  const input = { unitKey: commune, kind: 'PERIODIC', year: 2024, openedOn: '2024-09-05', purpose, way: 'INCOME' };
  const opened = await ask(OPEN, { input });
  const round = /"id":"([^"]+)"/.exec(JSON.stringify(opened))?.[1] ?? '';
  return {
    ask,
    round,
    send: async (file: Uint8Array<ArrayBuffer>): Promise<string> => {
      const response = await fetch(
        `${stage.address}/api/imports?unit=${commune}&name=ho.xlsx&round=${encodeURIComponent(round)}`,
        { method: 'POST', headers: { cookie, 'x-graphql-yoga-csrf': '1' }, body: file },
      );
      const answer = (await response.json()) as { id?: string };
      if (answer.id === undefined) throw new Error(JSON.stringify(answer));
      return answer.id;
    },
    take: async (importId: string): Promise<void> => {
      for (let waiting = 1; waiting > 0; ) {
        const { takeHouseholdImport } = await ask(TAKE, { input: { importId, most: STEP } });
        waiting = takeHouseholdImport?.['waiting'] as unknown as number;
      }
    },
  };
}

/** Sends a round's file, takes it step by step, sends it again (which brings nothing new), and takes it back, all over HTTP. */
export async function walkRound(
  place: CommuneStage,
  { file, households }: { readonly file: Uint8Array<ArrayBuffer>; readonly households: number },
  between = async () => {},
): Promise<Walk> {
  const { stage, commune, other } = place;
  const { ask, send, take } = await openedRound(place, 'TRIAL');
  const beside = await asker(stage, other);
  const measured = <T>(work: () => Promise<T>) => whileAsking(() => beside.ask(BESIDE_QUERY, { key: commune }), work);

  const tried = await measured(() => send(file));
  const importId = tried.result;
  const found = JSON.stringify(await ask(TRIED, { id: importId }));
  const good = `"faulty":0,"counts":{"toAdd":${households},"toScore":${households},"doubtful":0}`;
  if (!found.includes(good)) throw new Error(found.slice(0, 2000));
  const taken = await measured(() => take(importId));
  await between();
  const again = await measured(() => send(file));
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
