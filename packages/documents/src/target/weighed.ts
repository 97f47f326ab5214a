import type { SectionKind } from '@bacthang/domain';
import type { Clause } from '../clause/clause.ts';
import type { NamedTime } from '../time/time.ts';

/** A clause with everything around it that decides whether it is a target. */
export interface Weighed {
  readonly clause: Clause;
  readonly section: SectionKind;
  /** The clause before its mark, and after it; what the segment says before the mark. All folded. */
  readonly before: string;
  readonly after: string;
  readonly said: string;
  readonly time: NamedTime | null;
  /** The first year that the plan can promise anything for, and whether it is for that year alone. */
  readonly firstYear: number | null;
  readonly isOfOneYear: boolean;
  /** Whether the sentence has promised something before, and speaks of each year. */
  readonly promised: boolean;
  readonly yearly: boolean;
  /** What a colon brought in: "Vận động Quỹ: …". */
  readonly label: string;
  /** Whether it is a part of what was promised ("trong đó"), and not of a mere cost. */
  readonly isPart: boolean;
  /** What stands between the mark of the clause before it and this one. */
  readonly gap: string;
  /** The clause before it, whose part it may be. */
  readonly container: Clause | null;
}
