import type {
  AssignmentMeasure,
  Chain,
  DecimalString,
  Directive,
  Indicator,
  OrganizationKind,
  PartialDate,
  RevisionContent,
  Subgroup,
  Tier,
} from '@bacthang/domain';

/** Who issues a document. `superior` is what is written above its name, if anything is. */
export interface PaperIssuer {
  readonly name: string;
  readonly chain: Chain;
  readonly kind: OrganizationKind;
  readonly tier: Tier;
  readonly superior: string | null;
}

/** What the codes of targets and past results stand for. */
export interface PaperCatalogue {
  readonly indicators: readonly Indicator[];
  readonly subgroups: readonly Subgroup[];
}

/** What one unit is assigned; counts in whole units, the resulting figure as a decimal in the indicator's unit. */
export interface PaperShare {
  readonly unitName: string;
  readonly denominator: bigint | null;
  readonly start: bigint | null;
  readonly share: bigint;
  readonly assigned: DecimalString | null;
}

/** A target shared out among the units below for a year. `number` and `hash` are null for a draft. */
export interface PaperAssignment {
  readonly statement: string;
  readonly indicator: Indicator;
  readonly year: number;
  readonly measure: AssignmentMeasure;
  readonly direction: 'up' | 'down';
  readonly number: number | null;
  readonly hash: string | null;
  readonly whole: bigint;
  readonly shares: readonly PaperShare[];
}

/** A revision with all that its paper needs. `number` and `hash` are null for a draft, which is marked as one. */
export interface PaperRevision {
  readonly content: RevisionContent;
  readonly number: number | null;
  readonly hash: string | null;
  /** The day whose layout it follows: the one it bears, else the one it was published on. */
  readonly day: PartialDate | null;
  readonly issuer: PaperIssuer;
  /** Địa danh: the name of the unit where the issuer sits. */
  readonly place: string;
  readonly implemented: readonly Directive[];
  readonly bases: readonly Directive[];
  readonly catalogue: PaperCatalogue;
  /** Published assignments, an annex each. */
  readonly assignments: readonly PaperAssignment[];
}

/** One result that a unit reports of a year; null where nothing is on record yet. */
export interface PaperResult {
  readonly indicator: Pick<Indicator, 'code' | 'name' | 'unit'>;
  readonly subgroup: Subgroup | null;
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly note: string | null;
}

/** What a unit has to report of a year. */
export interface PaperResults {
  readonly unitCode: string;
  readonly unitName: string;
  readonly year: number;
  readonly lines: readonly PaperResult[];
}
