import { officeRow } from '@bacthang/domain/cascade';
import { toDecimal, toFraction } from '@bacthang/domain/shared';
import { formatInteger } from '../../../../lib/format.ts';
import { commitmentFigure } from '../../../target/commitment.labels.ts';
import { domainIndicator } from '../../../target/indicator.fragment.ts';
import type { Sheet } from '../sheet.ts';
import { nothingShared } from '../table/assign.columns.ts';
import { amongName, countedName, lowered, rateText, shareVerb } from './assign.labels.ts';

const SHOWN_DIGITS = 2;

/** Where the suggested whole comes from: what the year asks, or the way to a later one; and what it starts from. */
export function suggestionSentence(sheet: Sheet): string {
  const { suggestion, year, measure } = sheet;
  if (suggestion === null) return `Chỉ tiêu chưa có mức bằng số cho năm ${year}; hãy tự nhập tổng.`;
  const bound = boundText(sheet) ?? '';
  if (measure === 'inYear') {
    return suggestion.onPath
      ? `Mức của cả giai đoạn chia đều cho từng năm: ${bound}.`
      : `Chỉ tiêu của năm ${year}: ${bound}.`;
  }
  const asked = suggestion.onPath
    ? `Năm ${year} chưa đến hạn nên không bắt buộc; đi thẳng đến mức của năm đến hạn thì cuối năm ${verbAtEnd(sheet)} ${bound}`
    : `Năm ${year} đến hạn, cuối năm phải ${verbAtEnd(sheet)} ${bound}`;
  if (suggestion.whole === null)
    return `${asked}; chưa có số liệu cuối năm ${year - 1} nên chưa tính ra tổng, hãy tự nhập.`;
  const verb = lowered(shareVerb(sheet));
  if (suggestion.whole === '0') return `${asked}; ${startText(sheet)}, đã đạt mà không phải ${verb} thêm.`;
  const found = `${asked}; ${startText(sheet)}, vậy`;
  return suggestion.onPath
    ? `${found} nên ${verb} ${formatInteger(suggestion.whole)}.`
    : `${found} phải ${verb} ít nhất ${formatInteger(suggestion.whole)}.`;
}

/** What a whole other than the suggested one means for the target; null where there is nothing to say. */
export function wholeSentence(whole: string, sheet: Sheet): string | null {
  const suggested = sheet.suggestion?.whole ?? null;
  if (suggested === null || !/^\d+$/.test(whole) || whole === suggested) return null;
  const difference = BigInt(whole) - BigInt(suggested);
  if (difference > 0n) return `Nhiều hơn mức gợi ý ${formatInteger(difference)} ${countedName(sheet)}.`;
  const rate = endRate(BigInt(whole), sheet);
  const result = rate ? `: cuối năm ${verbAtEnd(sheet)} ${rate}, chưa ${boundText(sheet)}` : '';
  return `Ít hơn mức gợi ý ${formatInteger(-difference)} ${countedName(sheet)}${result}.`;
}

interface Sum {
  /** What the shares in sight come to. */
  readonly sum: bigint | null;
  readonly whole: string;
  readonly isBalanced: boolean;
}

/** The running total against what has to come together, the difference in words. */
export function sumSentence({ sum, whole, isBalanced }: Sum, sheet: Sheet): string {
  const counted = countedName(sheet);
  if (isBalanced) return `Các mức cộng lại bằng đúng tổng: ${formatInteger(whole)} ${counted}.`;
  if (sum === null || !/^\d+$/.test(whole)) return 'Chưa chia được, xem lý do.';
  const difference = sum - BigInt(whole);
  if (difference === 0n) return 'Chưa chia lại được, xem lý do. Đang hiện các mức cân lần trước.';
  const word = difference > 0n ? 'thừa' : 'thiếu';
  const off = formatInteger(difference < 0n ? -difference : difference);
  return `Các mức đang hiện cộng lại ${formatInteger(sum)}, ${word} ${off} so với tổng ${formatInteger(whole)}.`;
}

/** Where the publisher's own unit knows of more, or fewer, than its units below together; null where they agree. */
export function startsSentence({ units, total, year, indicator, measure }: Sheet): string | null {
  if (measure === 'inYear' || total.start === null || units.some(({ start }) => start === null)) return null;
  const sum = units.reduce((all, { start }) => all + (start ?? 0n), 0n);
  if (sum === total.start) return null;
  return `Số ${countedName({ indicator })} cuối ${year - 1} của cả đơn vị là ${formatInteger(total.start)}, các đơn vị cộng lại ${formatInteger(sum)}.`;
}

function boundText({ suggestion, indicator }: Sheet): string | null {
  if (suggestion?.value == null) return null;
  const [, decimals = ''] = suggestion.value.split('.');
  const value = decimals.length > SHOWN_DIGITS ? rounded(suggestion.value) : suggestion.value;
  return commitmentFigure({ comparator: suggestion.comparator, value, upper: null }, indicator.unit);
}

function rounded(value: string): string {
  return toDecimal(toFraction(value), SHOWN_DIGITS, 'halfUp');
}

function verbAtEnd({ direction }: Sheet): string {
  return direction === 'down' ? 'còn' : 'đạt';
}

function startText({ total, year, indicator, hasRate }: Sheet): string {
  const start = `cuối ${year - 1} có ${formatInteger(total.start ?? 0n)} ${countedName({ indicator })}`;
  return hasRate && total.denominator !== null
    ? `${start} trên ${formatInteger(total.denominator)} ${amongName({ indicator })}`
    : start;
}

/** The rate of all together once the whole is done. */
function endRate(whole: bigint, sheet: Sheet): string | null {
  const { total, direction, hasRate } = sheet;
  if (!hasRate || total.start === null || total.denominator === null) return null;
  const all = nothingShared({ key: '', code: '', name: '', fullName: '', startYear: null, ...total });
  const rate = officeRow({ ...all, share: whole }, direction, domainIndicator(sheet.indicator)).endRate;
  return rate && rateText(rate, sheet);
}
