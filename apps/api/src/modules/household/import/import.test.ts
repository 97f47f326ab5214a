import { query } from '@bacthang/database/testing';
import { describe, expect, test } from 'vitest';
import { testApi } from '../../../testing/index.ts';
import { communeWithPeople, register } from '../household.fixture.ts';
import { type Line, seen, send, TAKE, tried, UNDO } from './import.fixture.ts';

const api = testApi();

const HEAD: Line = ['HN-1', 'Thôn Đông', 'Đặng Văn Hoà', 'Chủ hộ', '15/08/1970', 'Nam', '001070000001', 'Kinh'];
const SPOUSE: Line = ['HN-1', '', 'Trần Thị Lụa', 'Vợ', '1972', 'Nữ', '', 'Tày'];
const OTHER: Line = ['HN-2', 'thon tay', 'Lò Văn An', 'Chủ hộ', '1980', 'Nam', '', ''];

const take = async (
  user: Parameters<typeof api.as>[0],
  importId: string,
  rest: { most?: number; only?: string[]; includeDoubtful?: boolean } = {},
) => (await api.as(user).run(TAKE, { input: { importId, ...rest } })).takeHouseholdImport;
const undo = async (user: Parameters<typeof api.as>[0], importId: string) =>
  (await api.as(user).run(UNDO, { input: { importId } })).undoHouseholdImport;
const standing = (villageIds: readonly string[]) =>
  query<{ code: string; name: string; ethnicity: string | null }>(
    api.ownerUrl,
    `SELECT h.code, m.name, s.ethnicity FROM household h JOIN household_member m ON m.household_id = h.id
       LEFT JOIN member_sensitive s ON s.member_id = m.id WHERE h.village_id IN (${villageIds.map((id) => `'${id}'`).join()}) ORDER BY h.code, m.birth_date`,
  );

describe('the dry run', () => {
  test('tells what would be added and what is wrong, at its cell, and changes nothing', async () => {
    const { commune, village, other, people } = await communeWithPeople(api);
    const bad: Line = ['HN-3', 'Thôn Xa', 'Vi Văn Bé', 'Chủ hộ', '31/02/1980', 'Nam', '12345', ''];
    const elsewhere: Line = ['HN-4', 'Thôn Xa', 'Vi Văn Bình', 'Chủ hộ', '1980', 'Nam', '', ''];
    const found = await tried(api, people.editor, commune, [HEAD, OTHER, SPOUSE, bad, elsewhere]);
    expect(found).toMatchObject({
      rowCount: 5,
      faulty: 2,
      counts: { toAdd: 2, toChange: 0, unchanged: 0 },
      findings: [
        { row: 5, cell: 'G5', refusal: { code: 'IDENTITY_NUMBER_INVALID', value: '••345' } },
        { row: 5, cell: 'E5', refusal: { code: 'DATE_INVALID', value: '31/02/1980' } },
        { row: 6, cell: 'B6', refusal: { code: 'VILLAGE_UNKNOWN', allowed: 'Thôn Đông, Thôn Tây' } },
      ],
    });
    expect(await standing([village.id, other.id])).toEqual([]);
  });

  test('warns of what somebody should look at, and waits until they have: 60 people, a number that says another sex', async () => {
    const { commune, people } = await communeWithPeople(api);
    const many = Array.from(
      { length: 59 },
      (_, index): Line => ['HN-6', '', `Con ${index}`, 'Con', '2001', 'Nữ', '', ''],
    );
    const large: Line = ['HN-6', 'Thôn Đông', 'Lò Văn Đông', 'Chủ hộ', '1970', 'Nam', '', ''];
    const found = await tried(api, people.editor, commune, [large, ...many, HEAD.with(6, '001170000004')]);
    expect(found).toMatchObject({
      faulty: 0,
      counts: { toAdd: 2, doubtful: 2 },
      findings: [
        { row: 2, cell: null, warning: true, refusal: { code: 'HOUSEHOLD_LARGE', value: '60' } },
        { row: 62, cell: 'F62', warning: true, refusal: { code: 'IDENTITY_NUMBER_SEX_DIFFERS' } },
      ],
    });
    expect(await take(people.editor, found.id)).toMatchObject({ waiting: 0, import: { counts: { added: 0 } } });
    expect(await take(people.editor, found.id, { includeDoubtful: true })).toMatchObject({
      import: { counts: { added: 2 } },
    });
  });

  test('of another table is refused with its headers', async () => {
    const { commune, people } = await communeWithPeople(api);
    const sent = await send(api, people.editor, commune, [['1', 'An']], ['STT', 'Họ tên']);
    expect(sent).toMatchObject({ ok: false, refusals: [{ code: 'templateUnknown', value: 'STT, Họ tên' }] });
  });

  test('is for editors of the commune, and what it holds is seen by nobody else', async () => {
    const { commune, people } = await communeWithPeople(api);
    for (const who of [people.viewer, people.district, people.beside, people.stranger]) {
      expect(await send(api, who, commune, [HEAD])).toMatchObject({ ok: false, refusals: [{ code: 'notAllowed' }] });
    }
    const { id } = await tried(api, people.editor, commune, [HEAD]);
    for (const who of [people.viewer, people.district, people.beside]) {
      await expect(seen(api, who, id)).rejects.toThrow('no such import');
      expect(await take(who, id)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
      expect(await undo(who, id)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
    }
  });

  test('keeps nothing of a person readable in the database or its trail', async () => {
    const { commune, people } = await communeWithPeople(api);
    await tried(api, people.editor, commune, [HEAD.with(2, 'Kín Như Bưng')]);
    const [stored] = await query<{ text: string }>(
      api.ownerUrl,
      `SELECT (SELECT string_agg(to_jsonb(t)::text, '') FROM imported_household t) || (SELECT string_agg(rows::text, '') FROM audit_entry) AS text`,
    );
    expect(stored?.text).not.toContain('Kín Như Bưng');
    expect(stored?.text).not.toContain('001070000001');
  });
});

describe('taking it', () => {
  test('step by step or by choice, until nothing waits', async () => {
    const { commune, village, other, people } = await communeWithPeople(api);
    const third: Line = ['HN-3', 'Thôn Tây', 'Lò Thị Ba', 'Chủ hộ', '1981', 'Nữ', '', ''];
    const { id } = await tried(api, people.editor, commune, [HEAD.with(6, ''), SPOUSE, OTHER, third]);
    expect(await take(people.editor, id, { only: ['hn-3'] })).toMatchObject({
      waiting: 0,
      import: { counts: { toAdd: 2, added: 1 } },
    });
    expect(await take(people.editor, id, { most: 1 })).toMatchObject({ waiting: 1 });
    expect(await take(people.editor, id, { most: 1 })).toMatchObject({ waiting: 0, import: { counts: { added: 3 } } });
    expect(await standing([village.id, other.id])).toMatchObject([
      { name: 'Lò Thị Ba' },
      { name: 'Đặng Văn Hoà', ethnicity: '01' },
      { name: 'Trần Thị Lụa', ethnicity: '02' },
      { name: 'Lò Văn An', ethnicity: null },
    ]);
  });

  test('the same file again changes nothing; one that differs changes what differs', async () => {
    const { commune, village, people } = await communeWithPeople(api);
    const lines = [HEAD.with(6, '001070000002'), SPOUSE];
    const first = await tried(api, people.editor, commune, lines);
    await take(people.editor, first.id);
    const before = await standing([village.id]);
    const again = await tried(
      api,
      people.editor,
      commune,
      lines.map((line) => line.map((cell) => cell.normalize('NFD'))),
    );
    expect(again.counts).toMatchObject({ toAdd: 0, toChange: 0, unchanged: 1 });
    expect(await take(people.editor, again.id)).toMatchObject({
      waiting: 0,
      import: { counts: { added: 0, changed: 0 } },
    });
    expect(await standing([village.id])).toEqual(before);

    const changed = await tried(api, people.editor, commune, [lines[0] ?? [], SPOUSE.with(7, 'Nùng')]);
    expect(changed.counts).toMatchObject({ toChange: 1, unchanged: 0 });
    await take(people.editor, changed.id);
    expect(await standing([village.id])).toMatchObject([{ code: before[0]?.code }, { ethnicity: '07' }]);
  });

  test('a household that came in by another file, or was changed meanwhile, is left', async () => {
    const { commune, village, people } = await communeWithPeople(api);
    const lines = [HEAD.with(6, ''), SPOUSE];
    const one = await tried(api, people.editor, commune, lines);
    const two = await tried(api, people.editor, commune, lines);
    await take(people.editor, one.id);
    expect(await take(people.editor, two.id)).toMatchObject({ import: { counts: { added: 0, stale: 1 } } });
    expect(await standing([village.id])).toHaveLength(2);
  });

  test('who is registered already is told: by number refused, by name left for somebody to look', async () => {
    const { commune, village, people } = await communeWithPeople(api);
    await register(api, people.editor, village, [
      { name: 'Lò Văn An', birthDate: '1980', identityNumber: '001080000003' },
    ]);
    const sameNumber: Line = ['HN-9', 'Thôn Tây', 'Tên Khác', 'Chủ hộ', '1980', 'Nam', '001080000003', ''];
    const found = await tried(api, people.editor, commune, [OTHER, sameNumber]);
    expect(found).toMatchObject({ faulty: 1, counts: { toAdd: 1, doubtful: 1 } });
    expect(found.findings).toMatchObject([
      { cell: 'C2', warning: true, refusal: { code: 'DUPLICATE_FOUND', allowed: 'name' } },
      { cell: 'G3', warning: false, refusal: { code: 'DUPLICATE_FOUND', allowed: 'identityNumber' } },
    ]);
    expect(await take(people.editor, found.id)).toMatchObject({ waiting: 0, import: { counts: { added: 0 } } });
    const input = { importId: found.id, includeDoubtful: true };
    const { takeHouseholdImport } = await api.as(people.editor).run(TAKE, { input });
    expect(takeHouseholdImport).toMatchObject({ import: { counts: { added: 1 } } });
  });
});

describe('taking it back', () => {
  test('is one act: what was added goes, what was changed stands as before, once', async () => {
    const { commune, village, other, people } = await communeWithPeople(api);
    const first = await tried(api, people.editor, commune, [HEAD.with(6, ''), SPOUSE]);
    await take(people.editor, first.id);
    const before = await standing([village.id, other.id]);
    const child: Line = ['HN-1', '', 'Đặng Thị Mai', 'Con', '2001', 'Nữ', '', ''];
    const second = await tried(api, people.editor, commune, [HEAD.with(6, '').with(7, 'Thái'), SPOUSE, child, OTHER]);
    expect(second.counts).toMatchObject({ toAdd: 1, toChange: 1 });
    await take(people.editor, second.id);
    expect(await standing([village.id, other.id])).toHaveLength(4);
    expect(await undo(people.editor, first.id)).toMatchObject({
      refusals: [{ code: 'IMPORT_DEPENDED_ON', value: 'changed' }],
    });
    expect(await undo(people.editor, second.id)).toMatchObject({ import: { undoneAt: expect.any(String) } });
    expect(await standing([village.id, other.id])).toEqual(before);
    expect(await undo(people.editor, second.id)).toMatchObject({ refusals: [{ code: 'IMPORT_UNDONE' }] });
    expect(await take(people.editor, second.id)).toMatchObject({ refusals: [{ code: 'IMPORT_UNDONE' }] });
  });

  test('is refused, naming the household, once something was done with it', async () => {
    const { commune, village, people } = await communeWithPeople(api);
    const { id } = await tried(api, people.editor, commune, [HEAD.with(6, '')]);
    await take(people.editor, id);
    const [stored] = await query<{ id: string; code: string }>(
      api.ownerUrl,
      `SELECT id, code FROM household WHERE village_id = '${village.id}'`,
    );
    await query(
      api.ownerUrl,
      `INSERT INTO need (id, household_id, kind_code, eligible, valid_from) VALUES (gen_random_uuid(), '${stored?.id}', 'housing', true, '2025-01-01')`,
    );
    expect(await undo(people.editor, id)).toMatchObject({
      refusals: [{ code: 'IMPORT_DEPENDED_ON', value: 'need', subject: stored?.code }],
    });
    expect(await standing([village.id])).toHaveLength(1);
  });
});
