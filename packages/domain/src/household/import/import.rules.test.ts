import { describe, expect, it, test } from 'vitest';
import type { SheetRow } from '../../shared/index.ts';
import {
  applyImported,
  findingList,
  type ImportFinding,
  readHeader,
  readImportRow,
  rowGrouping,
  sameHousehold,
} from './index.ts';

const HEADER = [
  'Mã hộ',
  'Thôn',
  'Họ và tên',
  'Quan hệ với chủ hộ',
  'Ngày sinh',
  'Giới tính',
  'Số định danh',
  'Dân tộc',
];
const TODAY = '2025-10-01';

const placesOf = (header: readonly string[] = HEADER) => {
  const read = readHeader(header);
  if (!read.ok) throw new Error('the template is its own');
  return read.value;
};

const HEAD = ['HN-1', 'Thôn Đông', 'Đặng Văn Hoà', 'Chủ hộ', '15/08/1970', 'Nam', '', 'Kinh'];
const SPOUSE = ['HN-1', '', 'Trần Thị Lụa', 'Vợ', '1972', 'Nữ', '', ''];
const row = (number: number, cells: readonly string[]): SheetRow => ({ number, cells });
const read = (...rows: readonly (readonly string[])[]) => {
  const found = findingList<ImportFinding>(100);
  const grouping = rowGrouping(placesOf(), found.note);
  rows.forEach((cells, index) => {
    grouping.add(readImportRow(row(index + 2, cells), placesOf(), TODAY));
  });
  const households = [...grouping.households()].filter((household) => household !== null);
  return { households, findings: found.inOrder(), faulty: grouping.faulty };
};
const wrong = (result: ReturnType<typeof read>) =>
  result.findings.map(({ row: at, column, refusal }) => `${column}${at} ${refusal.code}`);

describe('the header', () => {
  it.each([
    ['in any order, case and spelling', ['HO TEN', 'quan hệ', 'Năm sinh', 'giới', 'mã hộ*', 'thôn/tổ dân phố']],
    ['decomposed', HEADER.map((name) => name.normalize('NFD'))],
    ['with columns of one’s own', [...HEADER, 'Ghi chú']],
  ])('is known %s', (_how, header) => expect(readHeader(header).ok).toBe(true));

  it('of another file is refused with what was found and what is missing', () => {
    expect(readHeader(['STT', 'Họ tên', 'Lớp'])).toMatchObject({
      ok: false,
      refusals: [
        {
          code: 'templateUnknown',
          value: 'STT, Họ tên, Lớp',
          allowed: 'Mã hộ, Thôn, Quan hệ với chủ hộ, Ngày sinh, Giới tính',
        },
      ],
    });
    expect(readHeader([...HEADER, 'Họ tên'])).toMatchObject({ ok: false, refusals: [{ allowed: 'Họ và tên' }] });
    expect(readHeader([])).toMatchObject({ ok: false });
  });
});

describe('a row', () => {
  const at = (place: number, cell: string) => HEAD.map((before, index) => (index === place ? cell : before));

  it.each([
    [0, '', ['A2 textMissing']],
    [2, '=HYPERLINK("http://x","Hoà")', ['C2 formulaNotAllowed']],
    [2, '+1', ['C2 formulaNotAllowed']],
    [3, 'Hàng xóm', ['D2 choiceUnknown']],
    [4, '', ['E2 textMissing']],
    [4, '31/02/1970', ['E2 dateInvalid']],
    [4, '02/10/2025', ['E2 birthDateInFuture']],
    [4, '01/10/2025', []],
    [4, '1894', ['E2 birthTooLongAgo']],
    [5, 'x', ['F2 choiceUnknown']],
    [6, '12345', ['G2 identityNumberInvalid']],
    [7, 'Klingon', ['H2 choiceUnknown']],
    [7, '01', ['H2 choiceUnknown']],
  ])('column %i with %j: %j', (place, cell, findings) => expect(wrong(read(at(place, cell)))).toEqual(findings));

  it('says all that is wrong with it at once, and no identity number again', () => {
    const result = read(['HN-1', 'Thôn Đông', 'An', 'Chủ hộ', '1970', 'gì', '03507000000', '']);
    expect(wrong(result)).toEqual(['G2 identityNumberInvalid', 'F2 choiceUnknown']);
    expect(result.findings[0]?.refusal.value).toBe('••••••••000');
  });

  it.each([
    ['15/08/1970', '1970-08-15'],
    ['5/8/1970', '1970-08-05'],
    ['08/1970', '1970-08'],
    ['1970', '1970'],
    ['1970-08-15', '1970-08-15'],
  ])('takes the day %s', (cell, birthDate) => {
    expect(read(at(4, cell)).households[0]?.members[0]).toMatchObject({ birthDate });
  });
});

describe('a household', () => {
  it('is its rows, wherever they stand; composed or not, one code is one household', () => {
    const other = ['Hộ số 2', 'Thôn Tây', 'Lò Văn An', 'Chủ hộ', '1980', 'Nam', '', 'Thái'];
    const again = ['hộ SỐ 2'.normalize('NFD'), '', 'Lò Thị Bé', 'Con', '2010', 'Nữ', '', ''];
    const { households, findings } = read(HEAD, other, SPOUSE, again);
    expect(findings).toEqual([]);
    expect(households.map(({ code, village, members }) => [code, village, members.map(({ row: at }) => at)])).toEqual([
      ['HN-1', 'Thôn Đông', [2, 4]],
      ['Hộ số 2', 'Thôn Tây', [3, 5]],
    ]);
  });

  it('with one bad row is taken by none of its rows, the others are', () => {
    const other = ['HN-2', 'Thôn Tây', 'Lò Văn An', 'Chủ hộ', '1980', 'Nam', '', ''];
    const result = read(HEAD, SPOUSE.with(5, '?'), other);
    expect(wrong(result)).toEqual(['F3 choiceUnknown']);
    expect(result.households.map(({ code }) => code)).toEqual(['HN-2']);
  });

  it('in two villages or none, and a person in two rows, are refused', () => {
    expect(wrong(read(HEAD, SPOUSE.with(1, 'Thôn Tây')))).toEqual(['B3 rowsDiffer']);
    expect(wrong(read(HEAD.with(1, ''), SPOUSE))).toEqual(['B2 textMissing']);
    const number = '035070000001';
    const twice = read(HEAD.with(6, number), ['HN-2', 'Thôn Tây', 'An', 'Chủ hộ', '1970', 'Nam', number, '']);
    expect(wrong(twice)).toEqual(['G3 personRepeated']);
    expect(twice.findings[0]?.refusal.allowed).toBe('2');
  });
});

describe('the same file twice', () => {
  const ids: string[] = [];
  const context = { villageId: 'V1', asOf: TODAY, newId: () => `id-${ids.push('')}` };
  const only = (result: ReturnType<typeof read>) => {
    const [household] = result.households;
    if (!household) throw new Error('there is a household');
    return household;
  };
  const first = applyImported(only(read(HEAD, SPOUSE)), null, context).household;

  test('changes nothing, whenever it comes, and however its texts are composed', () => {
    const later = { ...context, asOf: '2026-01-01' };
    const decomposed = [HEAD, SPOUSE].map((cells) => cells.map((cell) => cell.normalize('NFD')));
    expect(sameHousehold(first, applyImported(only(read(HEAD, SPOUSE)), first, later).household)).toBe(true);
    expect(sameHousehold(first, applyImported(only(read(...decomposed)), first, later).household)).toBe(true);
  });

  test('an empty cell forgets nothing, another answer is a change, who is left out stays', () => {
    const silent = applyImported(only(read(HEAD.with(7, ''))), first, context).household;
    expect(sameHousehold(first, silent)).toBe(true);
    const changed = applyImported(only(read(HEAD.with(7, 'Tày'), SPOUSE)), first, context).household;
    expect(changed.members.map(({ person }) => person.ethnicity)).toEqual(['02', null]);
    expect(changed.members.map(({ person }) => person.id)).toEqual(first.members.map(({ person }) => person.id));
  });

  test('a person who was not there is new, since the day of the file or of birth', () => {
    const child = ['HN-1', '', 'Đặng Thị Mai', 'Con', '2025-09', 'Nữ', '', ''];
    const { household, rowOf } = applyImported(only(read(HEAD, SPOUSE, child)), first, context);
    expect(household.members).toHaveLength(3);
    expect(household.members[2]).toMatchObject({ person: { name: 'Đặng Thị Mai' }, from: TODAY });
    expect(rowOf.get(household.members[2]?.person.id ?? '')).toBe(4);
  });
});

test('of more findings than are kept those of the first rows are, each row’s in the order they were noted', () => {
  const list = findingList<{ row: number; what: string }>(3);
  for (const row of [9, 2, 8, 1, 7, 2, 6]) {
    for (const what of ['a', 'b']) list.note({ row, what });
  }
  const told = list.inOrder().map(({ row, what }) => `${row}${what}`);
  expect(told).toEqual(['1a', '1b', '2a']);
});
