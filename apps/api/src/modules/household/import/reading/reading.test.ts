import { setTimeout } from 'node:timers/promises';
import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { type SeededUnit, type SeededUser, testApi } from '../../../../testing/index.ts';
import { communeWithPeople } from '../../household.fixture.ts';
import { HEADER, type Line, send } from '../import.fixture.ts';

const api = testApi();

const READINGS = graphql(`
  query ImportReadings($unitKey: String!) {
    importReadings(unitKey: $unitKey) { id importId fileName stage done total interrupted refusals { code value } }
  }
`);
const IMPORTS = graphql(`
  query ImportsOfCommune($unitKey: String!) { householdImports(unitKey: $unitKey) { id rowCount } }
`);
const CANCEL = graphql(`
  mutation CancelReading($input: CancelImportReadingInput!) {
    cancelImportReading(input: $input) {
      __typename
      ... on CancelImportReadingSuccess { readingId }
      ... on Refused { refusals { code path } }
    }
  }
`);

const readings = async (user: SeededUser, { id }: SeededUnit) =>
  (await api.as(user).run(READINGS, { unitKey: id })).importReadings;
const imports = async (user: SeededUser, { id }: SeededUnit) =>
  (await api.as(user).run(IMPORTS, { unitKey: id })).householdImports;
const cancel = async (user: SeededUser, readingId: string) =>
  (await api.as(user).run(CANCEL, { input: { readingId } })).cancelImportReading;

const lines = (count: number): readonly Line[] =>
  Array.from({ length: count }, (_, n) => [`HN-${n}`, 'Thôn Đông', `Lò Văn ${n}`, 'Chủ hộ', '1970', 'Nam', '', 'Kinh']);

/** The one reading of a commune, as soon as it fits. */
async function readingWhere(
  user: SeededUser,
  commune: SeededUnit,
  fits: (reading: Awaited<ReturnType<typeof readings>>[number]) => boolean,
) {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const found = (await readings(user, commune)).find(fits);
    if (found) return found;
    await setTimeout(10);
  }
  throw new Error('no reading came so far');
}

test('how far a file is can be seen while it is read, by its editors alone; then it is an import', async () => {
  const { commune, people } = await communeWithPeople(api);
  const sending = send(api, people.editor, commune, lines(4_000));
  const seen = await readingWhere(people.editorToo, commune, ({ stage, done }) => stage === 'CHECKING' && done > 0);
  expect(seen).toMatchObject({ fileName: 'ho.xlsx', total: 4_000, interrupted: false, refusals: [] });
  expect(seen.done).toBeLessThan(4_000);
  expect(await readings(people.viewer, commune)).toEqual([]);
  expect(await imports(people.editor, commune)).toEqual([]);
  expect(await sending).toEqual({ ok: true, value: seen.importId });
  expect(await readings(people.editor, commune)).toEqual([]);
  expect(await imports(people.editor, commune)).toEqual([{ id: seen.importId, rowCount: 4_000 }]);
});

test('a file that is cancelled leaves nothing', async () => {
  const { commune, people } = await communeWithPeople(api);
  const sending = send(api, people.editor, commune, lines(1_000));
  const { id } = await readingWhere(people.editor, commune, () => true);
  expect(await cancel(people.beside, id)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  expect(await cancel(people.editor, id)).toMatchObject({ readingId: id });
  expect(await sending).toMatchObject({ ok: false, refusals: [{ code: 'readingCancelled' }] });
  expect([await imports(people.editor, commune), await readings(people.editor, commune)]).toEqual([[], []]);
  expect(await cancel(people.editor, id)).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['readingId'] }] });
});

test('why a file was refused is kept for whoever has left the page, until their next file', async () => {
  const { commune, people } = await communeWithPeople(api);
  await send(api, people.editor, commune, [['1', 'An']], ['STT', 'Họ tên']);
  expect(await readings(people.editor, commune)).toMatchObject([
    { refusals: [{ code: 'TEMPLATE_UNKNOWN', value: 'STT, Họ tên' }], interrupted: false },
  ]);
  await send(api, people.editor, commune, lines(1), HEADER);
  expect(await readings(people.editor, commune)).toEqual([]);
});
