import type { DocumentFacts } from '../facts/facts.ts';
import type { Outline, Section } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { ReadTarget } from '../target/target.ts';
import { timesIn } from '../time/time.rules.ts';
import type { Doubt, DoubtCode } from './doubt.ts';

const WORD = /\p{L}+/gu;
const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
/** Common words that no other language written in these letters has as often: a text that lost its marks. */
const COMMON = /(?<!\p{L})(?:cua|va|cac|nguoi|ngheo|duoc|nhung|trong|thuc|hien|ke|hoach|giam|ty|ho|nam)(?!\p{L})/gu;
const FEW_WORDS = 8;

/** What a text is not: null for a plan in Vietnamese. Nothing is looked for in anything else. */
export function notAPlan(paragraphs: readonly Paragraph[], outline: Outline, facts: DocumentFacts): DoubtCode | null {
  const text = paragraphs.map((each) => each.text).join(' ');
  const words = text.match(WORD) ?? [];
  const marked = words.filter((word) => MARKED.test(word)).length;
  const common = paragraphs.reduce((sum, { folded }) => sum + (folded.match(COMMON)?.length ?? 0), 0);
  if (words.length >= FEW_WORDS && marked < words.length * 0.15 && common < words.length * 0.15) return 'notVietnamese';
  const named = facts.kind !== null || facts.number !== null || facts.implements.length + facts.basedOn.length > 0;
  const sections = kindsOf(outline.sections);
  const shaped =
    ['targets', 'objective'].some((kind) => sections.has(kind)) ||
    (sections.has('measures') && sections.has('organization'));
  return named || shaped ? null : 'notAPlan';
}

function kindsOf(sections: readonly Section[]): ReadonlySet<string> {
  return new Set(sections.flatMap(({ kind, children }) => [kind, ...kindsOf(children)]));
}

const POVERTY = /ngheo/g;

/** What a person should look at before trusting the rest. */
export function doubtsOf(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  facts: DocumentFacts,
  targets: readonly ReadTarget[],
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const add = (code: DoubtCode, about: string | null = null) => doubts.push({ code, about });
  const poverty = paragraphs.reduce((sum, { folded }) => sum + (folded.match(POVERTY)?.length ?? 0), 0);
  if (poverty < Math.max(3, paragraphs.length / 20)) add('otherField', facts.title);
  if (facts.kind === null) add('kindUnknown');
  if (facts.number === null) add('numberUnknown');
  if (facts.date === null) add('dateUnknown', facts.issuedOn);
  if (facts.issuer === null) add('issuerUnknown');
  if (facts.period === null) add('periodUnknown');
  const titled = timesIn((facts.title ?? '').toLowerCase()).find(({ kind }) => kind === 'over');
  if (titled && facts.period && (titled.from !== facts.period.from || titled.to !== facts.period.to)) {
    add('periodsDisagree', `${titled.from}-${titled.to} / ${facts.period.from}-${facts.period.to}`);
  }
  if (targets.length === 0) add('noTargets');
  const unknown = targets.filter(({ indicator }) => indicator === null).length;
  if (unknown > 0) add('indicatorUnknown', String(unknown));
  if (!outline.places.some(({ zone }) => zone === 'foot')) add('endMissing');
  return doubts;
}
