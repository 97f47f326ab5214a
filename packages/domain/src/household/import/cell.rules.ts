import {
  checkText,
  foldVietnamese,
  isPartialDate,
  isPlainDate,
  type PartialDate,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  refusalsOf,
} from '../../shared/index.ts';
import type { Deprivation, EthnicCode, HeadRelation, HouseholdClass, Sex } from '../../standard/index.ts';
import { ethnicityByName } from '../ethnicity-name.rules.ts';
import type { ImportColumn } from './columns.fields.ts';

const MOST_CHARACTERS = 300;

/** How lists write an answer; the first is how we do. */
type Names<T> = readonly (readonly [value: T, ...names: [string, ...string[]]])[];

/** The same to look up: by the name as it stands, which is quick, and by its letters alone. */
interface Choices<T> {
  readonly byName: ReadonlyMap<string, T>;
  readonly byKey: ReadonlyMap<string, T>;
  readonly values: readonly T[];
  /** The names that we write. */
  readonly names: readonly string[];
}

function choicesOf<T>(names: Names<T>): Choices<T> {
  const pairs = names.flatMap(([value, ...all]) => all.map((name) => [name, value] as const));
  return {
    byName: new Map(pairs),
    byKey: new Map(pairs.map(([name, value]) => [choiceKey(name), value])),
    values: names.map(([value]) => value),
    names: names.map(([, first]) => first),
  };
}

const SEXES = choicesOf<Sex>([
  ['male', 'Nam'],
  ['female', 'Nữ'],
]);
const ANSWERS = choicesOf<boolean>([
  [true, 'Có', 'x', '1', 'Đúng'],
  [false, 'Không', '0', 'Sai'],
]);
const RELATIONS = choicesOf<HeadRelation>([
  ['head', 'Chủ hộ'],
  ['spouse', 'Vợ/chồng', 'Vợ', 'Chồng'],
  ['child', 'Con', 'Con đẻ', 'Con trai', 'Con gái', 'Con nuôi'],
  ['parent', 'Bố/mẹ', 'Bố', 'Mẹ', 'Cha', 'Cha/mẹ', 'Bố đẻ', 'Mẹ đẻ'],
  ['grandchild', 'Cháu', 'Cháu nội', 'Cháu ngoại'],
  ['grandparent', 'Ông/bà', 'Ông', 'Bà'],
  ['sibling', 'Anh/chị/em', 'Anh', 'Chị', 'Em', 'Anh ruột', 'Chị ruột', 'Em ruột'],
  ['other', 'Khác', 'Con dâu', 'Con rể'],
]);

const CLASSES = choicesOf<HouseholdClass>([
  ['poor', 'Hộ nghèo', 'Nghèo', 'HN'],
  ['nearPoor', 'Hộ cận nghèo', 'Cận nghèo', 'HCN'],
  ['above', 'Không nghèo', 'Hộ không nghèo', 'Không', 'Trung bình', 'Hộ có mức sống trung bình'],
]);
const DEPRIVATIONS = choicesOf<Deprivation>([
  ['employment', 'Việc làm'],
  ['dependents', 'Người phụ thuộc trong hộ', 'Người phụ thuộc', 'Người phụ thuộc trong hộ gia đình'],
  ['nutrition', 'Dinh dưỡng'],
  ['healthInsurance', 'Bảo hiểm y tế', 'BHYT'],
  ['adultEducation', 'Trình độ giáo dục của người lớn', 'Giáo dục người lớn'],
  ['schoolAttendance', 'Tình trạng đi học của trẻ em', 'Đi học của trẻ em'],
  ['housingQuality', 'Chất lượng nhà ở'],
  ['housingArea', 'Diện tích nhà ở bình quân', 'Diện tích nhà ở', 'Diện tích nhà ở bình quân đầu người'],
  ['water', 'Nguồn nước sinh hoạt', 'Nước sinh hoạt'],
  ['latrine', 'Nhà tiêu hợp vệ sinh', 'Nhà tiêu', 'Hố xí', 'Hố xí hợp vệ sinh'],
  ['telecom', 'Sử dụng dịch vụ viễn thông', 'Dịch vụ viễn thông', 'Viễn thông'],
  ['informationDevices', 'Phương tiện tiếp cận thông tin', 'Phương tiện thông tin'],
  ['healthCare', 'Tiếp cận dịch vụ y tế', 'Dịch vụ y tế'],
  ['digitalServices', 'Dịch vụ số'],
  ['waste', 'Xử lý rác thải', 'Rác thải'],
]);
const NO_DEPRIVATION = new Set(['khong', 'khong thieu hut', '0']);

/** What may stand in a cell of a column, as we write it: one of these, or several of them. */
export const IMPORT_CHOICES: Readonly<Partial<Record<ImportColumn, readonly string[]>>> = {
  relation: RELATIONS.names,
  sex: SEXES.names,
  disabled: ANSWERS.names,
  seriouslyIll: ANSWERS.names,
  claimedClass: CLASSES.names,
};
export const SEVERAL_CHOICES: Readonly<Partial<Record<ImportColumn, readonly string[]>>> = {
  deprivations: DEPRIVATIONS.names,
};

/** A text of at most 300 characters in NFC. Refuses what `checkText` does. */
export function textCell(text: string, field: string): Result<string> {
  return checkText(text, { path: [field], max: MOST_CHARACTERS });
}

export const sexCell = (text: string, field: string): Result<Sex> => chosen(SEXES, text, field);
export const yesNoCell = (text: string, field: string): Result<boolean> => chosen(ANSWERS, text, field);
export const relationCell = (text: string, field: string): Result<HeadRelation> => chosen(RELATIONS, text, field);

export const classCell = (text: string, field: string): Result<HouseholdClass> => chosen(CLASSES, text, field);

/** Every deprivation that was found, between semicolons or commas, in the order of the law; `Không` for none. Refuses `choiceUnknown`. */
export function deprivationsCell(text: string, field: string): Result<readonly Deprivation[]> {
  const names = text.split(/[;,\n]/).filter((name) => name.trim() !== '');
  if (names.every((name) => NO_DEPRIVATION.has(choiceKey(name)))) return { ok: true, value: [] };
  const read = names.map((name) => chosen(DEPRIVATIONS, name.trim(), field));
  const refusals = read.flatMap(refusalsOf);
  if (refusals.length > 0) return { ok: false, refusals };
  const found = new Set(read.flatMap((each) => (each.ok ? [each.value] : [])));
  return { ok: true, value: DEPRIVATIONS.values.filter((each) => found.has(each)) };
}

/** A count or an amount in whole đồng, its thousands between dots, commas or blanks, or not. Refuses `notWhole`. */
export function wholeCell(text: string, field: string): Result<number> {
  const digits = /^\d{1,3}([. ,\u00a0]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text.replace(/\.0+$/, '');
  return /^\d{1,12}$/.test(digits)
    ? { ok: true, value: Number(digits) }
    : refuse('notWhole', field, text, '0..999999999999');
}

/** By name, never by number: lists number the groups differently. Refuses `choiceUnknown`. */
export function ethnicityCell(text: string, field: string): Result<EthnicCode> {
  const code = ethnicityByName(text);
  return code === null ? refuse('choiceUnknown', field, text, 'Kinh, Tày, Thái, …') : { ok: true, value: code };
}

/** `15/08/1970`, `08/1970`, `1970` or the same as `1970-08-15`. Refuses `dateInvalid`. */
export function partialDateCell(text: string, field: string): Result<PartialDate> {
  const date = isoOf(text);
  return isPartialDate(date) ? { ok: true, value: date } : refuse('dateInvalid', field, text, 'YYYY[-MM[-DD]]');
}

/** A whole day. Refuses `dateInvalid`. */
export function dateCell(text: string, field: string): Result<PlainDate> {
  const date = isoOf(text);
  return isPlainDate(date) ? { ok: true, value: date } : refuse('dateInvalid', field, text, 'YYYY-MM-DD');
}

function isoOf(text: string): string {
  const clean = text.normalize('NFKC').trim();
  const parts = clean.split(/[/.-]/).map((part) => part.trim());
  if (parts.some((part) => !/^\d{1,4}$/.test(part)) || (parts[0]?.length ?? 0) === 4) return clean;
  const [year = '', ...rest] = parts.toReversed();
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

function chosen<T>({ byName, byKey, names }: Choices<T>, text: string, field: string): Result<T> {
  const value = byName.get(text) ?? byKey.get(choiceKey(text));
  return value === undefined ? refuse('choiceUnknown', field, text, names.join(', ')) : { ok: true, value };
}

/** Slashes and commas between names are spaces: `Vợ / chồng`. */
function choiceKey(text: string): string {
  return foldVietnamese(text.replace(/[/,;]/g, ' '));
}

function refuse(code: Refusal['code'], field: string, text: string, allowed: string): Result<never> {
  return { ok: false, refusals: [refusal(code, [field], { value: text.trim().slice(0, 100), allowed })] };
}
