import type { Due } from '@bacthang/domain';
import { isPlainDate } from '@bacthang/domain';
import { dateIn } from '../facts/date.rules.ts';
import type { Span } from '../language/span.ts';

const QUARTERS = ['i', 'ii', 'iii', 'iv'];
const DAY_OF_YEAR = /(?:ngay\s*)?(\d{1,2})\s*(?:\/|thang\s*)\s*(\d{1,2})(?!\d|\s*[/.]\s*\d{4})/;
const RELATION: readonly (readonly [Due['relation'], RegExp])[] = [
  ['onOrBefore', /cham nhat|khong qua|muon nhat|den het ngay|het ngay/],
  ['before', /truoc/],
];

/**
 * When a report is due, by the folded words of its sentence; null where they name no day or quarter. `around` is what is said
 * of all its days: "trước ngày 20/6 và 20/12".
 */
export function dueIn(folded: string, around = ''): Due | null {
  const own = RELATION.find(([, sign]) => sign.test(folded))?.[0];
  const relation = own ?? RELATION.find(([, sign]) => sign.test(around))?.[0];
  const nothing = { date: null, everyYear: null, quarter: null };
  const quarter = /quy\s*(iv|iii|ii|i|[1-4])\s*(?:\/|-|nam)?\s*(?:nam\s*)?((?:19|20)\d\d)/.exec(folded);
  if (quarter?.[1]) {
    const roman = QUARTERS.indexOf(quarter[1]) + 1;
    return { relation: own ?? 'during', ...nothing, quarter: `${quarter[2]}-Q${roman || quarter[1]}` };
  }
  const date = dateIn(folded);
  if (date !== null && isPlainDate(date)) return { relation: relation ?? 'onOrBefore', ...nothing, date };
  const day = DAY_OF_YEAR.exec(folded);
  const monthDay = day ? `${(day[2] ?? '').padStart(2, '0')}-${(day[1] ?? '').padStart(2, '0')}` : '';
  return isPlainDate(`2024-${monthDay}`)
    ? { relation: relation ?? 'onOrBefore', ...nothing, everyYear: monthDay }
    : null;
}

const BRACKETED_DAY = /\((?:truoc|cham nhat)[^()]{0,30}\d{1,2}\s*(?:\/|thang)\s*\d{1,2}[^()]{0,20}\)/g;

/** "trước ngày 20/6 và 20/12": up to the second. */
const PAIR = /\d{1,2}\/\d{1,2}(?:\/\d{4})?(?=(?: va |, )(?:truoc )?(?:ngay )?\d{1,2}\/\d{1,2}(?!\d))/g;

/** "6 tháng (trước ngày 01/6), năm (trước ngày 01/12)", "trước ngày 20/6 và 20/12": each with its day, where a part names several. */
export function dueSpans(folded: string, { start, end }: Span): readonly Span[] {
  const part = folded.slice(start, end);
  const endsBy = (pattern: RegExp) =>
    [...part.matchAll(pattern)].map(({ index, 0: found }) => start + index + found.length);
  const bracketed = endsBy(BRACKETED_DAY);
  const ends = bracketed.length > 0 ? bracketed : [...endsBy(PAIR), end];
  return ends.map((at, index) => ({ start: ends[index - 1] ?? start, end: index === ends.length - 1 ? end : at }));
}
