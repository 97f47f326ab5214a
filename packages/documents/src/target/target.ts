import type { CommitmentKind, Comparator, DecimalString } from '@bacthang/domain';
import type { IndicatorMatch, SubgroupMatch } from '../indicator/match.rules.ts';
import type { Position } from '../paragraph/paragraph.ts';

/** The domain's commitment as far as the text states it: years it does not name stay open. */
export interface ReadCommitment {
  readonly kind: CommitmentKind;
  readonly comparator: Comparator | null;
  readonly value: DecimalString | null;
  readonly upper: DecimalString | null;
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  readonly baseYear: number | null;
  readonly condition: string | null;
  readonly reference: string | null;
}

/**
 * A target as it was found. `quote` is the text at `position`, `valueQuote` the characters its value was read from.
 * `nestedIn` is the place in the list of the target that holds it ("trong đó"). `confidence` says how sure it is that
 * this is a target at all, 0 to 1; the indicator has its own.
 */
export interface ReadTarget {
  readonly quote: string;
  readonly position: Position;
  readonly valueQuote: string | null;
  readonly indicator: IndicatorMatch | null;
  readonly commitment: ReadCommitment;
  readonly unit: string | null;
  readonly subgroup: SubgroupMatch | null;
  readonly nestedIn: number | null;
  readonly outlook: boolean;
  readonly section: string | null;
  readonly confidence: number;
}

/** A figure of the past, or of how things stand: no target, and never to be taken for one. */
export interface PastFigure {
  readonly quote: string;
  readonly position: Position;
  readonly value: DecimalString;
  readonly upper: DecimalString | null;
  readonly unit: string;
  readonly year: number | null;
  readonly indicator: IndicatorMatch | null;
  readonly subgroup: SubgroupMatch | null;
}
