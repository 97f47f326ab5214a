import type { SectionKind } from '@bacthang/domain';
import type { Period } from '../facts/facts.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { NamedTime } from '../time/time.ts';
import type { PastFigure, ReadTarget } from './target.ts';

/** What a paragraph's place says of everything in it. */
export interface Setting {
  readonly paragraph: Paragraph;
  readonly section: SectionKind;
  readonly sectionKey: string | null;
  readonly period: Period | null;
  readonly isHeading: boolean;
  /** The first year that can be promised for: the plan's, or the one it was issued in. */
  readonly firstYear: number | null;
  /** The time, the words and "hằng năm" of the headings and lead-ins above. */
  readonly above: string;
  readonly timeAbove: NamedTime | null;
  readonly yearlyAbove: boolean;
}

export interface Findings {
  readonly targets: ReadTarget[];
  readonly past: PastFigure[];
}
