import type { Outline } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { timesIn } from '../time/time.rules.ts';
import type { Period } from './facts.ts';
import type { Head } from './head.rules.ts';

export interface PeriodAndOutlook {
  readonly period: Period | null;
  readonly outlookYear: number | null;
}

const OUTLOOK = /(?:dinh huong|tam nhin|huong den|huong toi)(?: den)?(?: cuoi| het)?(?: nam)? ((?:19|20)\d\d)/;

/**
 * The years a plan is for: as the words say that lead in ("… giai đoạn 2021-2025, cụ thể như sau"), else the title, else
 * the period that its targets and the rest of it name most.
 */
export function periodOf(
  head: Head,
  titleFolded: string,
  paragraphs: readonly Paragraph[],
  outline: Outline,
  issued: number | null,
): PeriodAndOutlook {
  const title = ofItself(titleFolded);
  const leadIn = ofItself(
    head.preamble.findLast(({ folded }) => /nhu sau|sau day|noi dung sau/.test(folded))?.folded ?? '',
  );
  const body = paragraphs.filter(({ index }) => {
    const place = outline.places[index];
    return place?.zone === 'body' && place.kind !== 'assessment';
  });
  const targets = body.filter(({ index }) => ['targets', 'objective'].includes(outline.places[index]?.kind ?? ''));
  const period =
    lastPeriod(announced(leadIn)) ??
    lastPeriod(title) ??
    oneYear(title) ??
    writtenPeriod(titleFolded) ??
    mostNamed(targets) ??
    mostNamed(body) ??
    oneYear(leadIn) ??
    untilYear(titleFolded, issued);
  const outlook = [titleFolded, leadIn, ...body.map(({ folded }) => folded)]
    .map((folded) => Number(OUTLOOK.exec(folded)?.[1] ?? Number.NaN))
    .find((year) => period !== null && year > period.to);
  return { period, outlookYear: outlook ?? beyond(period, [titleFolded, ...targets.map(({ folded }) => folded)]) };
}

/** "Chương trình … giai đoạn" is another document's period in a text, and in a title the document's own. */
function ofItself(folded: string): string {
  return folded.replace(/(?:chuong trinh|de an)(?! muc tieu quoc gia)/g, 'ban nay');
}

/** The years of the programme that is carried out, where a title names no others. */
function writtenPeriod(folded: string): Period | null {
  const found = /((?:19|20)\d\d)\s?-\s?((?:19|20)\d\d)/.exec(folded);
  return found ? { from: Number(found[1]), to: Number(found[2]) } : null;
}

/** The last part of the words that lead in: what was cited before has periods of its own. */
function announced(leadIn: string): string {
  const parts = leadIn.split(/[,;.] (?=uy ban|ubnd|ban |huyen uy|tinh uy|dang uy|hoi dong|thanh uy|thi uy)/);
  return parts.at(-1) ?? leadIn;
}

function lastPeriod(folded: string): Period | null {
  const found = timesIn(folded).findLast(({ kind }) => kind === 'over');
  return found ? { from: found.from, to: found.to } : null;
}

/** "Kế hoạch giảm nghèo năm 2024": a plan of one year, or of the few it names. "đến năm 2030" alone says only where it ends. */
function oneYear(folded: string): Period | null {
  const found = [...folded.matchAll(/(?:^|[^\p{L}])nam (20\d\d)(?!\d)/gu)].filter(
    ({ index }) =>
      !/(den|truoc|so voi|tu|huong|tam nhin)( cuoi| het)?\s*$/.test(folded.slice(Math.max(0, index - 14), index + 1)) &&
      !/ngay \d+[^,;]*$/.test(folded.slice(Math.max(0, index - 30), index)),
  );
  const years = found.map(([, year]) => Number(year));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** "… đến năm 2030" says where it ends; it begins when it is issued. */
function untilYear(folded: string, issued: number | null): Period | null {
  const to = Number(/den (?:het |cuoi )?nam (20\d\d)(?!\d)/.exec(folded)?.[1] ?? Number.NaN);
  return issued !== null && to > issued ? { from: issued, to } : null;
}

function mostNamed(paragraphs: readonly Paragraph[]): Period | null {
  const counts = new Map<string, number>();
  for (const { folded } of paragraphs) {
    for (const { kind, from, to } of timesIn(folded)) {
      if (kind === 'over' && to - from <= 10) counts.set(`${from}-${to}`, (counts.get(`${from}-${to}`) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [from, to] = best?.split('-').map(Number) ?? [];
  return from === undefined || to === undefined ? null : { from, to };
}

/** A later year that the targets name, where nothing says "định hướng". */
function beyond(period: Period | null, texts: readonly string[]): number | null {
  if (period === null) return null;
  const years = texts.flatMap((folded) => timesIn(folded).map(({ to }) => to)).filter((year) => year > period.to);
  return years.length === 0 ? null : Math.max(...years);
}
