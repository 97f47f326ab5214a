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
} from '../../shared/index.ts';
import type { EthnicCode, HeadRelation, Sex } from '../../standard/index.ts';
import { ethnicityByName } from '../ethnicity-name.rules.ts';

const MOST_CHARACTERS = 300;

/** How lists write an answer; the first is how we do. */
type Names<T> = readonly (readonly [value: T, ...names: [string, ...string[]]])[];

/** The same to look up: by the name as it stands, which is quick, and by its letters alone. */
interface Choices<T> {
  readonly byName: ReadonlyMap<string, T>;
  readonly byKey: ReadonlyMap<string, T>;
  readonly allowed: string;
}

function choicesOf<T>(names: Names<T>): Choices<T> {
  const pairs = names.flatMap(([value, ...all]) => all.map((name) => [name, value] as const));
  return {
    byName: new Map(pairs),
    byKey: new Map(pairs.map(([name, value]) => [choiceKey(name), value])),
    allowed: names.map(([, first]) => first).join(', '),
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

/** A text of at most 300 characters in NFC. Refuses what `checkText` does. */
export function textCell(text: string, field: string): Result<string> {
  return checkText(text, { path: [field], max: MOST_CHARACTERS });
}

export const sexCell = (text: string, field: string): Result<Sex> => chosen(SEXES, text, field);
export const yesNoCell = (text: string, field: string): Result<boolean> => chosen(ANSWERS, text, field);
export const relationCell = (text: string, field: string): Result<HeadRelation> => chosen(RELATIONS, text, field);

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

function chosen<T>({ byName, byKey, allowed }: Choices<T>, text: string, field: string): Result<T> {
  const value = byName.get(text) ?? byKey.get(choiceKey(text));
  return value === undefined ? refuse('choiceUnknown', field, text, allowed) : { ok: true, value };
}

/** Slashes and commas between names are spaces: `Vợ / chồng`. */
function choiceKey(text: string): string {
  return foldVietnamese(text.replace(/[/,;]/g, ' '));
}

function refuse(code: Refusal['code'], field: string, text: string, allowed: string): Result<never> {
  return { ok: false, refusals: [refusal(code, [field], { value: text.trim().slice(0, 100), allowed })] };
}
