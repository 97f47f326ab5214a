import type { Mark } from '../clause/mark.ts';
import { type MaskedText, marksIn, maskedText, withoutDescriptions, withoutOrigins } from '../clause/marks.rules.ts';
import { clausesOf } from '../clause/split.rules.ts';
import { segmentsOf, sentencesOf } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { EACH_YEAR } from '../lexicon/commitment.lexicon.ts';
import { timesIn } from '../time/time.rules.ts';
import type { NamedTime } from '../time/time.ts';
import type { Carried } from './carried.ts';
import { readClause } from './clause.rules.ts';
import { isOrigin } from './clause-words.rules.ts';
import { withParts } from './part.rules.ts';
import type { Findings, Setting } from './reader.ts';
import { wordedTarget } from './worded.rules.ts';

/** A paragraph with what is looked up in it again and again. */
interface View extends MaskedText {
  readonly times: readonly NamedTime[];
}

const LONGEST_LABEL = 110;
/** "Hằng năm …" governs a sentence that it begins. */
const HEAD_OF_SENTENCE = 22;
/** Where it governs what follows a semicolon too: "Phấn đấu mỗi năm …; …". */
const AHEAD_OF_ALL = 12;

/** Adds what one paragraph promises, and what it tells of the past. */
export function readParagraph(setting: Setting, findings: Findings): void {
  const { paragraph } = setting;
  const before = findings.targets.length + findings.past.length;
  let marks = 0;
  const view: View = { ...maskedText(paragraph.text, paragraph.folded), times: timesIn(paragraph.folded) };
  for (const sentence of sentencesOf(paragraph.text, paragraph.start))
    marks += readSentence(setting, view, sentence, findings);
  if (marks > 0 || findings.targets.length + findings.past.length > before) return;
  const worded = wordedTarget(setting);
  if (worded) findings.targets.push(worded);
}

function readSentence(setting: Setting, view: View, sentence: Span, findings: Findings): number {
  const { text, folded } = setting.paragraph;
  const carried: Carried = {
    time: null,
    yearly: setting.yearlyAbove,
    label: '',
    promised: false,
    inParts: false,
    dropped: null,
    past: new Map(),
    holder: null,
  };
  let count = 0;
  for (const segment of segmentsOf(text, sentence)) {
    const found = marksIn(view, segment);
    const marks =
      setting.section === 'assessment' ? found : withoutDescriptions(folded, segment, withoutOrigins(folded, found));
    const label = labelOf(folded, segment, marks[0]);
    if (label) carried.label = folded.slice(segment.start, label);
    const body = { start: label ?? segment.start, end: segment.end };
    const lead = folded.slice(segment.start, marks[0]?.span.start ?? segment.end);
    const firstMark = segment.start + lead.length;
    carried.time =
      view.times.findLast(
        (time) =>
          time.span.start >= segment.start && time.span.end <= firstMark && !isOrigin(folded, segment.start, time),
      ) ?? carried.time;
    const yearlyAt =
      yearlyIn(folded, segment.start, body.start) ?? yearlyIn(folded, body.start, firstMark) ?? HEAD_OF_SENTENCE;
    if (count === 0 && yearlyAt < HEAD_OF_SENTENCE) carried.yearly = true;
    count += marks.length;
    const clauses = withParts(folded, clausesOf(text, folded, body, marks), carried);
    const isLater = segment.start > sentence.start;
    for (const [index, clause] of clauses.entries())
      readClause(setting, { segment, isLater, clauses, index, clause, times: view.times }, carried, findings);
    carried.inParts = clauses.at(-1)?.within ?? carried.inParts;
    // "Giảm … mỗi năm 2%; xóa mù chữ cho 450 người": said of its own part alone.
    if (yearlyAt > AHEAD_OF_ALL && !isLater) carried.yearly = setting.yearlyAbove;
  }
  return count;
}

/** Where "hằng năm" stands between two places, from the first; null where it does not. */
const yearlyIn = (folded: string, from: number, to: number) => EACH_YEAR.exec(folded.slice(from, to))?.index ?? null;

/** "Tỷ lệ bao phủ: năm 2024 đạt 94,5%": when, and nothing else. */
const ONLY_WHEN = /^\s*(?:(?:den |vao )?(?:cuoi |het )?nam \d{4}\s*)?(?:phan dau )?(?:dat |con |la )?$/;

/** Where the text goes on after "Chiều thiếu hụt về y tế:"; null where a segment has no such label. */
function labelOf(folded: string, segment: Span, first: Mark | undefined): number | null {
  const firstMark = first?.span.start ?? segment.end;
  const colon = folded.slice(segment.start, Math.min(firstMark, segment.start + LONGEST_LABEL)).lastIndexOf(': ');
  if (colon < 0) return null;
  const end = segment.start + colon + 1;
  // "Hộ có nhà tiêu hợp vệ sinh: 80%" is no label but the commitment itself.
  const names =
    /^\W*(?:so|tong so|ty le|ti le|dien tich|muc|tong (?:nguon )?von|doanh so|du no|san luong)(?![\p{L}])/u.test(
      folded.slice(segment.start, end),
    );
  const lead = folded.slice(end, Math.max(end, firstMark));
  if (first !== undefined && names && ONLY_WHEN.test(lead)) return null;
  if (first === undefined || lead.trim() !== '') return end;
  // "Sửa chữa: 03 căn)", "Phổ cập giáo dục: 100% xã" too, where hardly more is said.
  const isAll = !first.leads || names || /^(?: ?\p{L}+)?[\s).,]*$/u.test(folded.slice(first.span.end, segment.end));
  return isAll ? null : end;
}
