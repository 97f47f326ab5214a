import type { PlainDate } from '../shared/index.ts';
import type {
  IncomeWay,
  LoadedScoreTable,
  ParameterConfirmation,
  PlacedStratum,
  ProvincialStandard,
} from '../standard/index.ts';
import type { ReviewRound } from './round.ts';

/**
 * By what the households of a round are judged, of all days: the server reads it from its database, a phone takes it along.
 * Each list in the order in which it was added.
 */
export interface ReviewLaw {
  /** Administrators' words for what of the round's standard was not read. */
  readonly confirmations: readonly ParameterConfirmation[];
  /** Score tables that were loaded for the round's standard; none are needed where the income is told itself. */
  readonly scoreTables: readonly LoadedScoreTable[];
  /** What the round's province has set on top. */
  readonly provincial: readonly ProvincialStandard[];
}

/** Whether a commune was a rural or an urban one, for a time. Half-open, null unbounded. */
export interface DatedArea {
  readonly area: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** What a commune says about all of its households. */
export interface CommuneFacts {
  readonly areas: readonly DatedArea[];
  readonly strata: readonly PlacedStratum[];
}

/** A round as its households are judged. */
export interface JudgedRound extends Pick<ReviewRound, 'provinceId' | 'standardUsed' | 'openedOn' | 'purpose'> {
  readonly way: IncomeWay;
}
