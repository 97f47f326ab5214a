import { matchIndicator, matchSubgroup } from '../indicator/match.rules.ts';
import { trimmed } from '../language/span.ts';
import { WORDED_OPENING } from '../lexicon/acceptance.lexicon.ts';
import { MAINTAINS } from '../lexicon/commitment.lexicon.ts';
import { timesIn } from '../time/time.rules.ts';
import type { Setting } from './reader.ts';
import type { ReadTarget } from './target.ts';
import { yearsOf } from './when.rules.ts';

const SHORTEST = 25;
const LONGEST_LEAD = 60;
/** "Điều 1. Ban hành Chương trình … và giao chỉ tiêu": the act itself promises nothing. */
const ISSUES = /^(?:ban hanh|phe duyet|thong qua)(?!\p{L})/u;

/** An item among the targets that names no figure, as a commitment that a person assesses; null where it is none. */
export function wordedTarget(setting: Setting): ReadTarget | null {
  const { paragraph, section, period } = setting;
  const { text, folded, start, marker } = paragraph;
  if (section !== 'targets' || text.length < SHORTEST || /:$/.test(text) || setting.isHeading) return null;
  if (ISSUES.test(folded.slice(start))) return null;
  const opening = WORDED_OPENING.exec(folded.slice(start, start + LONGEST_LEAD));
  if (!opening || (marker === null && opening.index > 0)) return null;
  const span = trimmed(text, { start, end: text.length });
  const words = folded.slice(span.start, span.end);
  const indicator = matchIndicator({ clause: words, label: '', above: '', unit: null }, 'none');
  const kind = 'qualitative';
  const time = timesIn(words).at(-1) ?? setting.timeAbove;
  const years = yearsOf(kind, time, period);
  return {
    quote: text.slice(span.start, span.end),
    position: { paragraph: paragraph.index, ...span },
    valueQuote: null,
    indicator,
    commitment: {
      kind,
      comparator: null,
      value: null,
      upper: null,
      periodFrom: years.from,
      periodTo: years.to,
      baseYear: null,
      condition: null,
      reference: null,
    },
    unit: null,
    subgroup: matchSubgroup(words, indicator?.code ?? null),
    nestedIn: null,
    outlook: years.outlook,
    section: setting.sectionKey,
    confidence: MAINTAINS.test(words) ? 0.8 : 0.7,
  };
}
