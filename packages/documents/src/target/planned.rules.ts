import type { SectionKind } from '@bacthang/domain';
import type { Figure } from '../figure/figure.ts';
import { DESCRIBES, EARNING, LENDS, PAID_IN_FULL, PUTS_ASIDE } from '../lexicon/acceptance.lexicon.ts';
import { COVERED, EACH_OF, EACH_YEAR, LEAVES, OF_THE_NUMBER, SERVES } from '../lexicon/commitment.lexicon.ts';
import {
  ACTIVITIES,
  BY_PERSON,
  CLASSES,
  HELPS,
  NO_WORK,
  OF_THE_PROGRAMME,
  OTHER_SHARE,
  PART_PUT_ASIDE,
  PEOPLE,
  PLACE_UNIT,
  REACHES,
  RISES_OR_FALLS,
  SHARE_NAMED,
  SOME_WORDS,
  STAFF,
  STANDS_AT,
  TOGETHER_WITH,
  WHO,
  WORK_AHEAD,
} from '../lexicon/work.lexicon.ts';
import { isOfLabel } from './money.rules.ts';
import type { Weighed } from './weighed.ts';

/** "Nâng … gấp 1,5 lần". */
const RAISED_TO = /(?<!\p{L})(?:nang|tang)(?!\p{L})/u;
const COLLECTS = /(?<!\p{L})(?:huy|van) dong(?!\p{L})/u;
const HAVING = /(?<!\p{L})co ?$/u;
/** Who sees to whom says how the work is done. */
const ASSIGNS = /(?<!\p{L})phan cong(?!\p{L})/u;

/** Sections that say what is to be done, and with how much. */
const OF_WORK: readonly SectionKind[] = ['measures', 'components', 'objective', 'organization'];

/**
 * Measures say what is to be done and for how many of them, without a word that promises: "mở 10 lớp", "100% hộ nghèo được
 * vay vốn", "dư nợ tăng trưởng 9%/năm". Money has been found to be more than a cost before.
 */
export function isPlanned(weighed: Weighed): boolean {
  const { mark } = weighed.clause;
  if (mark.figure === null) return false;
  // "vận động ít nhất 40 tỷ đồng" promises wherever it stands.
  if (mark.comparator === 'ge' && mark.figure.measure !== 'share' && isWork(weighed.before)) return true;
  if (!OF_WORK.includes(weighed.section)) return false;
  if (mark.figure.measure === 'money') return isMoneyPlanned(weighed);
  if (mark.figure.measure === 'count') return isCountPlanned(mark.figure, weighed);
  if (mark.figure.measure === 'multiple') return RAISED_TO.test(weighed.before);
  return isSharePlanned(weighed);
}

/** "Quy hoạch, trồng mới": the last of what is done may stand behind a comma. */
function isWork(before: string): boolean {
  if (ASSIGNS.test(before)) return false;
  return WORK_AHEAD.test(before) || WORK_AHEAD.test(before.slice(before.lastIndexOf(', ') + 1));
}

function isMoneyPlanned(weighed: Weighed): boolean {
  const { before, after } = weighed;
  return (
    isOfLabel(weighed) ||
    LENDS.test(before) ||
    PUTS_ASIDE.test(before) ||
    ((REACHES.test(before) || STANDS_AT.test(before)) && EARNING.test(`${before} ${after}`)) ||
    COLLECTS.test(before)
  );
}

function isCountPlanned(figure: Figure, { before, after, clause, container }: Weighed): boolean {
  if (figure.annual) return true;
  if (ACTIVITIES.test(figure.unit)) return false;
  if (EACH_YEAR.test(before)) return true;
  if (TOGETHER_WITH.test(before) && PLACE_UNIT.test(figure.unit)) return false;
  if (CLASSES.test(figure.unit) && OF_THE_PROGRAMME.test(after)) return false;
  if (isWork(before) || REACHES.test(before) || STANDS_AT.test(before)) return true;
  if (EACH_OF.test(before) && (LEAVES.test(after) || clause.mark.comparator === 'ge')) return true;
  if (HELPS.test(before) && !BY_PERSON.test(before)) return clause.mark.value !== '1' || LEAVES.test(after);
  if (clause.mark.comparator === 'ge' && HAVING.test(before)) return true;
  const ofActivity = container?.mark.figure?.measure === 'count' && ACTIVITIES.test(container.mark.figure.unit);
  return (
    (ofActivity && /^\(?(?:cho |voi )?$/.test(before) && PEOPLE.test(figure.unit)) ||
    (!clause.bracketed && isLikelyWork(figure, before, after)) ||
    (EACH_YEAR.test(after) && !clause.bracketed)
  );
}

/** "03 đảng viên giúp 01 hộ", "nhận từ 10 lao động trở lên được hỗ trợ": they are those of whom something else is said. */
const GOES_ON = /^\s*giup(?!\p{L})|(?<!\p{L})(?:duoc|thi)(?!\p{L})/u;

/** Whatever else a measure does with so many of them, unless it only looks at them, names them, or says who sees to them. */
function isLikelyWork({ unit }: Figure, before: string, after: string): boolean {
  if (PLACE_UNIT.test(unit) || STAFF.test(unit) || GOES_ON.test(after)) return false;
  return SOME_WORDS.test(before) && !NO_WORK.test(before) && !EACH_OF.test(before);
}

function isSharePlanned({ clause: { mark }, before, after }: Weighed): boolean {
  if (OTHER_SHARE.test(before) || DESCRIBES.test(before)) return false;
  if (PART_PUT_ASIDE.test(before)) return true;
  if (REACHES.test(before)) return true;
  if (PAID_IN_FULL.test(after)) return false;
  if (mark.leads)
    return (
      mark.value === '100' ||
      (RISES_OR_FALLS.test(before) && OF_THE_NUMBER.test(after)) ||
      (WHO.test(after) && (COVERED.test(after) || SERVES.test(before) || isWork(before)))
    );
  return SHARE_NAMED.test(before);
}
