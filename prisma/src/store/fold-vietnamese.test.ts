import { foldVietnamese } from '@bacthang/domain';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLANS } from '../../seed/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Each text as the database folds it beside what the domain makes of it, where the two differ. */
async function differences(texts: readonly string[]): Promise<readonly object[]> {
  const { rows } = await client.query<{ folded: string }>(
    'SELECT fold_vietnamese(t) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS given(t, place) ORDER BY place',
    [texts],
  );
  return texts.flatMap((text, place) => {
    const [database, domain] = [rows[place]?.folded, foldVietnamese(text)];
    return database === domain ? [] : [{ text, database, domain }];
  });
}

const SYLLABLE_LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'];
const span = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place));

test('the database folds as the domain does: every Vietnamese letter, composed or not, in either case', async () => {
  const letters = SYLLABLE_LETTERS.flatMap((letter) => [letter, letter.toUpperCase()]);
  const texts = letters.flatMap((letter) => [letter.normalize('NFC'), letter.normalize('NFD')]);
  expect(await differences(texts.map((text) => `x${text}y`))).toEqual([]);
});

test.each([
  ['ASCII and Latin letters with marks', span(0x01, 0x17f)],
  ['marks', span(0x300, 0x36f)],
  ['Vietnamese letters of their own', span(0x1ea0, 0x1ef9)],
  ['dashes, spaces, quotation marks, and what nobody sees', [...span(0x2000, 0x206f), '\uFEFF', '\u3000']],
  ['letters as wide as ideographs', span(0xff01, 0xff5e)],
])('%s', async (_what, characters) => {
  expect(await differences(characters.map((character) => `a${character}b`))).toEqual([]);
});

test.each([
  ['the plans of the seed', PLANS.map(({ facts }) => facts.title)],
  ['what people type', ['103/KH-UBND', '05-CT/TW', "Ea H’Leo  -  Bà Rịa–Vũng Tàu\n", 'Ðắk Lắk', 'Hoà Bình', '🌾 ½ ﬁ', ' ']],
])('%s', async (_what, texts) => {
  expect(await differences([...texts, ...texts.map((text) => text.toUpperCase())])).toEqual([]);
});
