import type { Mark } from '../clause/mark.ts';
import { type IndicatorMatch, type Measured, matchIndicator, type Words } from '../indicator/match.rules.ts';
import { phrase } from '../language/phrase.ts';
import { INDICATOR_SIGNS, RATES } from '../lexicon/indicator.lexicon.ts';
import type { Carried } from './carried.ts';

/** An indicator that is named, not only hinted at. */
const SURE = 0.8;

/** What a mark measures: by its figure, else by what its words stand for. */
export function measuredBy({ kind, value, figure }: Mark, clause: string): Measured {
  if (figure) return figure.measure;
  if (kind === 'assigned' || kind === 'relative') return /t[yi] le/.test(clause) ? 'share' : 'any';
  if (kind === 'fraction' || kind === 'portion') return 'share';
  return value === null ? 'none' : 'count';
}

/** What a leading mark counts is named after it; what stands before it may speak of something else. */
export function indicatorOf(mark: Mark, measure: Measured, after: string, words: Words): IndicatorMatch | null {
  const named = mark.leads ? matchIndicator({ ...words, clause: after, label: '', above: '' }, measure) : null;
  const sure = named !== null && named.confidence >= SURE ? named : null;
  const meant = sure ?? matchIndicator(words, measure);
  if (meant && isOfThePoor(mark, after, words.clause) && OF_ALL.has(meant.code)) return null;
  if (meant && OF_ALL.has(meant.code) && (SHARE_OF_THESE.test(words.clause) || PLACES_COUNTED.test(words.clause)))
    return null;
  if (meant && measure === 'count' && EACH.test(words.clause)) return null;
  if (
    meant &&
    isServed(words.clause.slice(0, words.clause.length - after.length), after) &&
    HOUSEHOLDS.has(meant.code)
  ) {
    const given = matchIndicator(words, measure);
    return given && !HOUSEHOLDS.has(given.code) ? given : null;
  }
  return meant ?? (mark.kind === 'none' ? matchIndicator(words, 'none') : null);
}

const OF_ALL: ReadonlySet<string> = new Set(['poverty-rate', 'near-poverty-rate']);

/** "60.000 lao động, trong đó hộ nghèo chiếm 15%": their share of those, not of all households. */
const SHARE_OF_THESE = /trong do[^,;.]*(?:, )?(?:ho|nguoi) (?:can )?ngheo[^;.]* chiem /;
/** "số xã có tỷ lệ hộ nghèo trên 10% giảm một nửa": places are counted. */
const PLACES_COUNTED = /(?:^\W*|, |mot nua |% )so (?:xa|thon|ban|ap|huyen|phuong)(?!\p{L})/u;

const HOUSEHOLDS: ReadonlySet<string> = new Set(['poor-households', 'near-poor-households']);
/** "hỗ trợ nhà ở cho 1.050 hộ nghèo": so many get something, which is not how many there are. */
function isServed(before: string, counted: string): boolean {
  return /(?<!\p{L})(?:cho|phuc vu|tham gia cua) ?$/u.test(before) && !/thoat/.test(before + counted);
}

/** "mỗi chi bộ giúp 02 hộ thoát nghèo": what each of them does is not how many there are in all. */
const EACH = phrase(
  'mỗi {chi bộ|đảng viên|hội viên|đoàn viên|cán bộ|khu dân cư|cơ quan|đơn vị|chi hội|tổ chức|mô hình|huyện|xã|phường|thôn|ấp|bản|tổ dân phố}',
);

/** "85% hộ nghèo hài lòng": a share of the poor, and no share of the poor among all. */
function isOfThePoor(mark: Mark, after: string, clause: string): boolean {
  if (!mark.leads || mark.figure?.measure !== 'share') return false;
  const counted = after.slice(mark.span.end - mark.span.start);
  return (
    /^\s*(?:tro len )?(?:(?:thuoc|la|o) )?(?:tong so |so )?(?:ho|nguoi) (?:can )?ngheo/.test(counted) &&
    !/giam|xuong|(?<!\p{L})con (?:duoi |khoang |toi da )?\d/u.test(clause)
  );
}

/** "đến hết năm 2025 còn" names nothing that would be measured. */
export function saysNothing(before: string): boolean {
  const rest = before.replace(
    /\d+|(?<!\p{L})(?:den|cuoi|het|dau|nam|con|xuong|len|giam|tang|dat|la|duoi|tren|phan dau|va|tu|tuong duong|tuong ung|khoang|giai doan|binh quan|moi|hang|trong do|rieng|cac|o|tai|huyen|xa|thon|ban|ngheo|dac biet kho khan|vung|mien nui|bai ngang|ven bien|bien gioi|khu vuc|nong thon|thanh thi)(?!\p{L})/gu,
    '',
  );
  return rest.replace(/[\s,.()/:-]+/g, '') === '';
}

/** "…; vùng dân tộc thiểu số giảm 2%/năm", "…, đến năm 2025 còn 3%": the same indicator as before. */
export function likeBefore(isSame: boolean, mark: Mark, { holder }: Carried): IndicatorMatch | null {
  if (!isSame || mark.leads || !holder?.indicator) return null;
  if (mark.figure?.measure === 'share' && holder.clause.mark.figure?.measure === 'count')
    return rateOf(holder.indicator);
  const alike = mark.kind === 'relative' || (mark.figure && mark.figure.measure === holder.clause.mark.figure?.measure);
  return alike ? { ...holder.indicator, confidence: Math.round(holder.indicator.confidence * 60) / 100 } : null;
}

/** "412 hộ nghèo, chiếm 24,8%": the share of those just counted. */
export function rateOf(counted: IndicatorMatch | undefined): IndicatorMatch | null {
  const rate = INDICATOR_SIGNS.find(({ code }) => counted !== undefined && code === RATES.get(counted.code));
  return counted && rate ? { code: rate.code, name: rate.name, confidence: counted.confidence } : null;
}
