import type { CommitmentKind } from '@bacthang/domain';
import type { Clause } from '../clause/clause.ts';
import type { Figure } from '../figure/figure.ts';
import {
  ARRIVES,
  CHANGE,
  COMPARED,
  CONDITION,
  COVERED,
  DONE,
  EACH_OF,
  EACH_YEAR,
  KEEPS_PACE,
  LEAVES,
  MAINTAINS,
  NO_CHANGE,
  OF_THE_NUMBER,
  SERVES,
  STOCK,
} from '../lexicon/commitment.lexicon.ts';
import { PART_PUT_ASIDE, WHO } from '../lexicon/work.lexicon.ts';

/** What a clause leans on: its own words, before and after its mark, and what the sentence said before it. */
export interface Said {
  readonly clause: Clause;
  readonly before: string;
  readonly after: string;
  /** What a colon brought in. */
  readonly label: string;
  /** Whether the sentence, or the heading above, speaks of each year. */
  readonly yearly: boolean;
  /** The kind of the target that holds it ("trong đó"), if any. */
  readonly container: CommitmentKind | null;
}

/** Which of the domain's kinds a clause commits to (cascade §3). */
export function commitmentKind(said: Said): CommitmentKind {
  const { mark } = said.clause;
  if (mark.kind === 'none') return MAINTAINS.test(said.before) ? 'maintain' : 'milestone';
  if (mark.kind === 'fraction') return 'relativeReduction';
  if (mark.kind === 'portion') return portionKind(said);
  if (mark.kind === 'small') return 'level';
  if (mark.kind === 'assigned') return 'asAssigned';
  if (mark.kind === 'relative') return 'relativeToParent';
  if (mark.kind === 'mostly') return 'qualitative';
  if (mark.kind === 'reached' || !mark.figure) return 'milestone';
  return mark.figure.measure === 'share' ? shareKind(mark.figure, said) : quantityKind(mark.figure, said);
}

/** Thirds have no exact value: a person says what is meant. */
function portionKind({ clause, after }: Said): CommitmentKind {
  if (clause.mark.value === null) return 'qualitative';
  return COVERED.test(after) ? 'coverage' : 'level';
}

function shareKind(figure: Figure, said: Said): CommitmentKind {
  const { before, after, container } = said;
  if (isChange(before, figure, container) || (figure.leads && /^\s*ty le/.test(after))) {
    return isReduction(figure, said) ? 'relativeReduction' : 'averageChange';
  }
  if (MAINTAINS.test(before) && !KEEPS_PACE.test(before)) return 'maintain';
  if (PART_PUT_ASIDE.test(before) && !WHO.test(after)) return 'level';
  const who = figure.leads ? after : before;
  if (figure.leads && (CONDITION.test(who) || COVERED.test(who))) return 'coverage';
  if (figure.leads && SERVES.test(before)) return 'coverage';
  if (!figure.leads && CONDITION.test(before)) return 'coverage';
  return 'level';
}

/** "giảm 15% tổng số hộ nghèo hiện có": of those there are, however few. */
const OF_THOSE_LEFT = /^[^,;.]{0,40} (?:hien co|dau nam|nam truoc)(?!\p{L})/u;

/** A share of those who were, not points of a rate: "giảm 50% số hộ nghèo so với đầu kỳ". */
function isReduction(figure: Figure, { before, after, yearly }: Said): boolean {
  const eachYear = figure.annual || yearly || EACH_YEAR.test(before);
  // "hằng năm giảm 30% số hộ so với đầu năm" says of what, each time.
  if (eachYear && !(OF_THE_NUMBER.test(after) && (COMPARED.test(after) || OF_THOSE_LEFT.test(after)))) return false;
  if (!/giam|ha(?![\p{L}])/u.test(before)) return false;
  const large = [figure.value, figure.upper ?? figure.value].every((value) =>
    (OF_THOSE_LEFT.test(after) ? /^[1-9]\d$/ : /^[2-9]\d$/).test(value),
  );
  return large && (OF_THE_NUMBER.test(after) || COMPARED.test(after) || /so ho|so nguoi/.test(before));
}

function isChange(said: string, figure: Figure, container: CommitmentKind | null): boolean {
  // All of something is never points of a rate: "miễn, giảm học phí cho 100% học sinh".
  if (figure.value === '100') return false;
  const before = said.replace(NO_CHANGE, (words) => '_'.repeat(words.length));
  const changed = lastAt(CHANGE, before);
  const arrived = lastAt(ARRIVES, before);
  if (changed >= 0) return arrived < changed || isPaceOf(before.slice(changed), arrived - changed);
  if (figure.annual) return true;
  return container === 'averageChange' && arrived < 0;
}

/** "giảm bình quân đạt 1,5%/năm": "đạt" says how fast, not where it ends. */
function isPaceOf(since: string, arrived: number): boolean {
  return /binh quan|moi nam|hang nam/.test(since.slice(0, arrived)) && /^dat|^la/.test(since.slice(arrived));
}

/** "Quỹ Bảo trợ trẻ em 80 triệu đồng": what a fund is to take in. */
const FUND = /^\W*quy (?:\p{L}+ )+$/u;
/** "với doanh số 14 tỷ đồng": all that was lent, and no level at an end. */
const TURNOVER = /(?<!\p{L})doanh so(?: [\p{L}]+){0,4} ?$/u;
/** "2 lớp/xã": so many in each, and no rate. */
const PLACES: ReadonlySet<string> = new Set(['xa', 'thon', 'huyen']);
/** "01 hộ thoát nghèo/năm". */
const A_YEAR = /^[^,;.]{0,25}\/ ?nam(?!\p{L})/u;

function quantityKind(figure: Figure, said: Said): CommitmentKind {
  const { before, after, label, yearly, container } = said;
  if (figure.per !== null && (!PLACES.has(figure.per) || /binh quan/.test(before))) return 'level';
  if (figure.measure === 'multiple' || (figure.measure === 'money' && /thu nhap/.test(before))) return 'level';
  if (MAINTAINS.test(before)) return 'maintain';
  if (STOCK.test(before)) return 'level';
  const changed = lastAt(CHANGE, before);
  if (
    /(?:con|xuong|chi con|len)\s*(?:duoi |khoang |tren |toi da )?$/.test(before) ||
    (changed >= 0 && lastAt(ARRIVES, before) > changed && !/viec lam/.test(before))
  ) {
    return 'level';
  }
  const eachYear = figure.annual || EACH_YEAR.test(before) || EACH_YEAR.test(after) || A_YEAR.test(after);
  if (EACH_OF.test(before) && !eachYear) return 'level';
  if (eachYear || yearly) return 'annualQuantity';
  if (container === 'annualQuantity' || container === 'totalQuantity') return container;
  if (figure.measure === 'money')
    return DONE.test(`${label} ${before}`) || FUND.test(before) || TURNOVER.test(before) ? 'totalQuantity' : 'level';
  if (figure.outOf !== null && changed < 0 && !LEAVES.test(after)) return 'level';
  return 'totalQuantity';
}

/** Where the last of these words stands in a text; −1 if none does. */
function lastAt(words: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(words)) last = index;
  return last;
}
