import { TEXT_LIMITS } from '@bacthang/domain';
import type { DocumentFacts } from '../facts/facts.ts';
import { sentencesOf } from '../language/sentences.ts';
import { type Span, trimmed } from '../language/span.ts';
import { BY_WHEN, LEAD_LABEL, OVER_TASKS, PARTNER_LABEL, TIME_LABEL } from '../lexicon/task.lexicon.ts';
import type { Outline } from '../outline/outline.ts';
import type { Paragraph, Position } from '../paragraph/paragraph.ts';
import { bodyGivenWork, givesOrders } from './assigned.rules.ts';
import { type Duty, dutyIn } from './duty.rules.ts';

/**
 * A task or measure as the document has it, in its tree by keys. `lead` and `coordinating` are bodies in its words, `deadline`
 * too; `paragraphs` are all those it was read from, the first of them at `position`.
 */
export interface ReadTask extends Duty {
  readonly key: string;
  readonly parentKey: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly deadline: string | null;
  readonly quote: string;
  readonly position: Position;
  readonly paragraphs: readonly number[];
}

type Open = { -readonly [field in keyof ReadTask]: ReadTask[field] } & { paragraphs: number[] };

/** A plan has room for so many. */
const MOST = 1000;
const LONGEST_TITLE = 300;

/** The tasks under "nhiệm vụ, giải pháp": its numbered items and their bullets; what follows without a number describes them. */
export function tasksOf(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  { kind }: DocumentFacts,
): readonly ReadTask[] {
  const tasks: Open[] = [];
  const at = new Map<number, Open>();
  for (const paragraph of paragraphs) {
    const place = outline.places[paragraph.index];
    if (place?.zone !== 'body' || paragraph.row || tasks.length >= MOST) continue;
    const isOrder = kind === 'directive' && givesOrders(kind, place);
    if ((place.kind !== 'measures' && !isOrder) || bodyGivenWork(paragraph, place, kind)) continue;
    const opens = !isOrder && !place.above.some((index) => outline.places[index]?.kind === 'measures');
    const words = paragraph.folded.slice(paragraph.start);
    if (opens || OVER_TASKS.test(words)) continue;
    const parent = at.get(place.above.findLast((index) => at.has(index)) ?? -1) ?? null;
    if (parent && addsTo(parent, paragraph, words)) continue;
    if (paragraph.marker) {
      const task = taskOf(paragraph, `nhiem-vu-${tasks.length + 1}`, parent?.key ?? null);
      tasks.push(task);
      at.set(paragraph.index, task);
    } else if (parent) describe(parent, paragraph);
  }
  return tasks;
}

/** "Cơ quan chủ trì: …" and the like belong to the task above. */
function addsTo(task: Open, { text, start, index }: Paragraph, words: string): boolean {
  const after = (label: RegExp) => {
    const found = label.exec(words)?.[0].length;
    return found === undefined ? null : text.slice(start + found).replace(/[\s.;]+$/, '') || null;
  };
  const [lead, partners, time] = [after(LEAD_LABEL), after(PARTNER_LABEL), after(TIME_LABEL)];
  if (lead === null && partners === null && time === null) return false;
  task.lead ??= lead;
  task.coordinating ??= partners;
  task.deadline ??= time?.slice(0, TEXT_LIMITS.name) ?? null;
  task.paragraphs.push(index);
  return true;
}

function taskOf(paragraph: Paragraph, key: string, parentKey: string | null): Open {
  const { text, folded, start, marker, index } = paragraph;
  const whole = trimmed(text, { start, end: text.length });
  const title = titleIn(text, whole);
  const words = text.slice(whole.start, whole.end);
  const isLabel = /^:\s/.test(text.slice(title.end, whole.end));
  const number = marker && /[\p{L}\d]/u.test(marker.text) ? marker.text : null;
  return {
    key,
    parentKey,
    number,
    title: text.slice(title.start, title.end),
    description: title.end === whole.end ? null : isLabel ? text.slice(title.end + 1, whole.end).trim() : words,
    deadline: deadlineIn(text, folded, whole),
    ...dutyIn(paragraph),
    quote: words,
    position: { paragraph: index, ...whole },
    paragraphs: [index],
  };
}

/** A label ("Công tác tuyên truyền: …"), else the first sentence, else as many words as a title may have. */
function titleIn(text: string, whole: Span): Span {
  const label = /^[^:.;]{4,100}(?=:\s)/u.exec(text.slice(whole.start, whole.end))?.[0].length;
  if (label !== undefined) return { start: whole.start, end: whole.start + label };
  const end = Math.min(sentencesOf(text, whole.start)[0]?.end ?? whole.end, whole.end);
  if (end - whole.start <= LONGEST_TITLE) return { start: whole.start, end };
  const cut = text.lastIndexOf(' ', whole.start + LONGEST_TITLE);
  return trimmed(text, { start: whole.start, end: cut > whole.start ? cut : whole.start + LONGEST_TITLE });
}

function deadlineIn(text: string, folded: string, { start, end }: Span): string | null {
  const found = BY_WHEN.exec(folded.slice(start, end));
  return found ? text.slice(start + found.index, start + found.index + found[0].length) : null;
}

function describe(task: Open, paragraph: Paragraph) {
  const description = `${task.description ?? task.title}\n${paragraph.text}`;
  if (description.length > TEXT_LIMITS.paragraph) return;
  const { lead, coordinating } = dutyIn(paragraph);
  const whole = { start: 0, end: paragraph.text.length };
  task.description = description;
  task.lead ??= lead;
  task.coordinating ??= coordinating;
  task.deadline ??= deadlineIn(paragraph.text, paragraph.folded, whole);
  task.paragraphs.push(paragraph.index);
}
