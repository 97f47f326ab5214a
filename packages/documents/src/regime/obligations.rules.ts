import type { Obligation } from '@bacthang/domain';
import { segmentsOf, sentencesOf } from '../language/sentences.ts';
import { type Span, trimmed } from '../language/span.ts';
import { ORGANIZATION } from '../lexicon/organization.lexicon.ts';
import { OWED, REPORT_KINDS, REPORTS } from '../lexicon/report.lexicon.ts';
import type { Outline } from '../outline/outline.ts';
import type { Paragraph, Position } from '../paragraph/paragraph.ts';
import { isCapitals } from '../paragraph/unwrap.rules.ts';
import { bodyAbove, bodyAt } from './body.rules.ts';
import { dueIn, dueSpans } from './due.rules.ts';

/** A duty to report, with where it was found. */
export interface ReadObligation extends Obligation {
  readonly quote: string;
  readonly position: Position;
}

const THROUGH =
  /\((?:thong )?qua ([^()]{3,120})\)|(?:thong )?qua ((?:so|phong|ban|van phong|co quan) [^();:]{3,90}?)(?= de | tong hop|[,;:.)]|$)/u;
const TO =
  /(?:gui|bao cao|ve)(?: (?:ve|cho|bao cao|len))* ((?:ubnd|uy ban nhan dan|so|phong|bo|ban|thuong truc|tinh uy|huyen uy|dang uy|hoi dong)(?![\p{L}])[^();:]{0,80}?)(?= \(|[,;:.(]| qua | vao | tai | de | theo | truoc | cham nhat| ket qua| tinh hinh| dinh ky|$)/u;

/** The reporting regime: in its own chapter every sentence on reports, elsewhere those that name a day or a rhythm. */
export function obligationsOf(paragraphs: readonly Paragraph[], outline: Outline): readonly ReadObligation[] {
  return paragraphs.flatMap((paragraph) => {
    const place = outline.places[paragraph.index];
    if (place?.zone !== 'body' || paragraph.row || isCapitals(paragraph.text)) return [];
    if (place.kind !== 'reporting' && place.kind !== 'organization') return [];
    return sentencesOf(paragraph.text, paragraph.start).flatMap((sentence) => {
      const body = place.kind === 'organization' ? (bodyAt(paragraph) ?? bodyAbove(paragraphs, place)) : null;
      return inSentence(paragraph, sentence, body?.name ?? null);
    });
  });
}

/** Each part of a sentence with a day of its own is a duty of its own; who and to whom is said once for all. */
function inSentence(paragraph: Paragraph, sentence: Span, body: string | null): readonly ReadObligation[] {
  const { text, folded } = paragraph;
  const whole = folded.slice(sentence.start, sentence.end);
  if (!REPORTS.test(whole)) return [];
  const reporting = segmentsOf(text, sentence).filter(({ start, end }) => REPORTS.test(folded.slice(start, end)));
  const parts = reporting.flatMap((segment) => eachDue(folded, segment));
  const dated = parts.filter(({ start, end }) => dueIn(folded.slice(start, end)) !== null);
  const kept =
    dated.length > 0 ? dated : parts.filter(({ start, end }) => OWED.test(folded.slice(start, end))).slice(0, 1);
  if (
    body !== null &&
    dated.length === 0 &&
    !/dinh ky|hang (?:nam|quy|thang)|(?:0?6|9) thang|(?<!trong )bao cao ket qua/.test(whole)
  )
    return [];
  return kept.map((part) => {
    const span = dated.length > 1 ? afterLabel(folded, trimmed(text, part)) : trimmed(text, part);
    const words = folded.slice(span.start, span.end);
    const to = nameBy(TO, text, folded, sentence);
    return {
      kind:
        REPORT_KINDS.find(([, sign]) => sign.test(words))?.[0] ??
        REPORT_KINDS.find(([, sign]) => sign.test(whole))?.[0] ??
        'followUp',
      subject: text.slice(span.start, span.end),
      from: body === null ? reporters(text, folded, sentence) : [body],
      to: to === null ? [] : [to],
      via: nameBy(THROUGH, text, folded, sentence),
      due: dueIn(words, folded.slice(sentence.start, sentence.end)),
      quote: text.slice(span.start, span.end),
      position: { paragraph: paragraph.index, ...span },
    };
  });
}

/** "báo cáo 6 tháng trước ngày 05/6 và báo cáo năm trước ngày 20/11": two duties. */
function eachDue(folded: string, segment: Span): readonly Span[] {
  const cuts = [
    ...folded.slice(segment.start, segment.end).matchAll(/(?:,| va) (?=(?:gui )?bao cao|so ket|tong ket)/g),
  ];
  const at = cuts.map(({ index }) => segment.start + index);
  const days = dueSpans(folded, segment);
  if (days.length > 1 && cuts.length === 0)
    return days.every(({ start, end }) => dueIn(folded.slice(start, end)) !== null) ? days : [segment];
  const parts = [segment.start, ...at].map((start, index) => ({ start, end: at[index] ?? segment.end }));
  return parts.length > 1 && parts.every(({ start, end }) => dueIn(folded.slice(start, end)) !== null)
    ? parts
    : [segment];
}

/** "…: Báo cáo năm trước ngày 10/12": the duty stands after the last colon before its day. */
function afterLabel(folded: string, span: Span): Span {
  const colon = folded.slice(span.start, span.end).lastIndexOf(': ');
  return colon >= 0 && REPORTS.test(folded.slice(span.start + colon, span.end))
    ? { start: span.start + colon + 2, end: span.end }
    : span;
}

function nameBy(pattern: RegExp, text: string, folded: string, { start, end }: Span): string | null {
  const match = pattern.exec(folded.slice(start, end));
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined) return null;
  const at = start + match.index + match[0].indexOf(name);
  return text
    .slice(at, at + name.length)
    .replace(/ để tổng hợp.*$/u, '')
    .trim();
}

/** The bodies a sentence begins with, up to what they do. */
function reporters(text: string, folded: string, { start, end }: Span): readonly string[] {
  const label = /^[^:]{0,60}: /.exec(folded.slice(start, end))?.[0].length ?? 0;
  const from = start + (ORGANIZATION.test(folded.slice(start + label, end).trimStart()) ? label : 0);
  const rest = folded.slice(from, end).trimStart();
  if (!ORGANIZATION.test(rest)) return [];
  const acts =
    /[\s:](?:\s?tham muu|\s?tong hop|bao cao|thuc hien|gui|co trach nhiem|chu tri|dinh ky|to chuc|xay dung|hang (?:nam|quy|thang)|giup|theo doi|so ket|tong ket)(?![\p{L}])/u.exec(
      rest,
    );
  if (!acts || acts.index > 220) return [];
  const offset = from + (folded.slice(from, end).length - rest.length);
  return text
    .slice(offset, offset + acts.index)
    .split(/;\s+|,\s+(?=(?:UBND|Ủy ban|Uỷ ban|Phòng|Sở|Ban|Hội))/u)
    .map((name) => name.replace(/[\s,:]+$/, '').trim())
    .filter((name) => name.length > 1 && name.length <= 300);
}
