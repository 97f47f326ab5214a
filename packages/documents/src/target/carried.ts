import type { Clause } from '../clause/clause.ts';
import type { IndicatorMatch, Measured } from '../indicator/match.rules.ts';
import type { Span } from '../language/span.ts';
import type { NamedTime } from '../time/time.ts';

/** What a sentence has said so far, for the clauses that lean on it. */
export interface Carried {
  time: NamedTime | null;
  yearly: boolean;
  label: string;
  promised: boolean;
  /** Whether the parts of what was promised are being listed ("trong đó"). */
  inParts: boolean;
  /** The last clause that promised nothing. */
  dropped: Clause | null;
  readonly past: Map<Measured, IndicatorMatch>;
  holder: {
    readonly clause: Clause;
    readonly target: number;
    readonly indicator: IndicatorMatch | null;
    readonly time: NamedTime | null;
  } | null;
}

/** A clause among those of its segment, with the times that the paragraph names. */
export interface At {
  readonly segment: Span;
  /** Whether a semicolon stands between it and the beginning of the sentence. */
  readonly isLater: boolean;
  readonly clauses: readonly Clause[];
  readonly index: number;
  readonly clause: Clause;
  readonly times: readonly NamedTime[];
}
