import { isPartialDate, type PartialDate } from '@bacthang/domain';

const DAY = /ngay\s*(\d{1,2})?\s*[.…_]*\s*(?:thang|\/)\s*(\d{1,2})?\s*[.…_]*\s*(?:nam|\/)\s*(\d{4})/;
const SHORT = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;

/** A date in words ("ngày 01 tháng 6 năm 2022", the day or month left blank) or figures, in a folded text. */
export function dateIn(folded: string): PartialDate | null {
  const worded = DAY.exec(folded);
  if (worded) return made(worded[3], worded[2], worded[1]);
  const short = SHORT.exec(folded);
  return short ? made(short[3], short[2], short[1]) : null;
}

function made(year = '', month = '', day = ''): PartialDate | null {
  const parts = month === '' ? [year] : day === '' ? [year, pad(month)] : [year, pad(month), pad(day)];
  const date = parts.join('-');
  return isPartialDate(date) ? date : null;
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
