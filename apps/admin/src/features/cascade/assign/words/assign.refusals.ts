import { formatInteger } from '../../../../lib/format.ts';
import { type RefusalFacts, refusalSentence } from '../../../../lib/refusal.labels.ts';
import { fromWire } from '../../../../lib/wire.ts';
import type { Sheet } from '../sheet.ts';
import { amongName, basisName, countedName, lowered, raised, shareVerb } from './assign.labels.ts';

/** Units named in one sentence; the others are counted. */
const NAMED = 5;

const FIELDS: Readonly<Record<string, string>> = { pinned: 'ghim', minimum: 'ít nhất', maximum: 'nhiều nhất' };

/** Why the shares do not add up, in a few sentences that name units and say by how much; whatever the number of units. */
export function problemsOf(refusals: readonly RefusalFacts[], sheet: Sheet): readonly string[] {
  const found = refusals.map((refusal) => ({ ...refusal, code: codeOf(refusal), field: refusal.path.at(-1) ?? '' }));
  const inTheWay = found.filter(({ code }) => code === 'boundInTheWay');
  const groups = Map.groupBy(
    found.filter(({ code }) => code !== 'boundInTheWay'),
    ({ code, field }) => `${code} ${field}`,
  );
  return [...groups.values()].flatMap((group) => sentencesOf(group, inTheWay, sheet));
}

interface Found extends RefusalFacts {
  readonly field: string;
}

function sentencesOf(group: readonly Found[], inTheWay: readonly Found[], sheet: Sheet): readonly string[] {
  const [first] = group;
  if (!first) return [];
  switch (first.code) {
    case 'minimumsAboveWhole':
      return [tooMuch(first, inTheWay)];
    case 'maximumsBelowWhole':
      return [tooLittle(first, inTheWay, sheet)];
    case 'fieldRequired':
      return [missing(first.field, group, sheet)];
    case 'numeratorAboveDenominator':
      return [`Số ${countedName(sheet)} lớn hơn số ${amongName(sheet)} ở ${namesOf(group)}; xem lại số liệu.`];
    case 'outOfRange':
    case 'notWhole':
    case 'tooManyDigits':
      return listed(group.map((refusal) => wrongFigure(refusal, sheet)));
    default:
      return listed([...new Set(group.map(refusalSentence))]);
  }
}

function tooMuch({ value, allowed, subject }: Found, inTheWay: readonly Found[]): string {
  const [least] = rangeOf(allowed);
  return `Các mức ghim và mức ít nhất cộng lại đã ${figure(least)}, vượt tổng ${figure(value)} là ${figure(subject)}. Cần bớt ở: ${boundsOf(inTheWay)}.`;
}

function tooLittle({ value, allowed, subject }: Found, inTheWay: readonly Found[], sheet: Sheet): string {
  const [, most] = rangeOf(allowed);
  const [verb, counted] = [lowered(shareVerb(sheet)), countedName(sheet)];
  const short = `Các đơn vị chỉ ${verb} được nhiều nhất ${figure(most)} ${counted}, còn thiếu ${figure(subject)} so với tổng ${figure(value)}.`;
  return inTheWay.length > 0 ? `${short} Cần nới ở: ${boundsOf(inTheWay)}.` : `${short} Hãy giảm tổng.`;
}

/** `xã A (ghim 50), xã B (nhiều nhất 20)`. */
function boundsOf(inTheWay: readonly Found[]): string {
  return namesOf(inTheWay, ({ field, value }) =>
    field === 'basis' ? 'không có căn cứ để chia' : `${FIELDS[field] ?? field} ${figure(value)}`,
  );
}

function missing(field: string, group: readonly Found[], sheet: Sheet): string {
  if (field === 'whole') return 'Chưa nhập tổng.';
  if (field === 'basis')
    return `Chưa có căn cứ để chia của ${namesOf(group)}: chọn căn cứ khác, hoặc ghim mức của các đơn vị đó.`;
  const fact = field === 'denominator' ? amongName(sheet) : countedName(sheet);
  return `Chưa có số ${fact} của ${namesOf(group)}, mà cách chia này cần đến; hãy chọn cách khác.`;
}

function wrongFigure({ code, field, value, allowed, subject }: Found, sheet: Sheet): string {
  const where = subject === null ? 'Tổng' : `${raised(subject)}, mức ${FIELDS[field] ?? basisName('start', sheet)}`;
  if (field === 'whole' && !value?.trim()) return 'Chưa nhập tổng.';
  if (code === 'notWhole') return `${where}: “${shownTyped(value)}” phải là số nguyên.`;
  if (code === 'tooManyDigits') return `${where}: ${figure(value)} có quá nhiều chữ số.`;
  const [from, to] = rangeOf(allowed);
  const range = to === '' ? `từ ${figure(from)} trở lên` : `từ ${figure(from)} đến ${figure(to)}`;
  return `${where} là ${figure(value)}; chỉ nhận ${range}.`;
}

/** The first of them, and how many more. */
function listed(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - NAMED;
  return more > 0 ? [...sentences.slice(0, NAMED), `Và ${formatInteger(more)} ô khác chưa đúng.`] : sentences;
}

function namesOf(group: readonly Found[], about?: (refusal: Found) => string): string {
  const names = group.slice(0, NAMED).map((refusal) => {
    const name = refusal.subject ?? 'đơn vị';
    return about ? `${name} (${about(refusal)})` : name;
  });
  const more = group.length - names.length;
  return more > 0 ? `${names.join(', ')} và ${formatInteger(more)} đơn vị khác` : names.join(', ');
}

function codeOf({ code }: RefusalFacts): string {
  return /^[A-Z_0-9]+$/.test(code) ? fromWire(code) : code;
}

function rangeOf(allowed: string | null): readonly [string, string] {
  const [from = '', to = ''] = (allowed ?? '').split('..');
  return [from, to];
}

function figure(text: string | null): string {
  return text !== null && /^-?\d+$/.test(text) ? formatInteger(text) : (text ?? '');
}

function shownTyped(text: string | null): string {
  return (text ?? '').replace('.', ',');
}
