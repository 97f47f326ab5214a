import type {
  Chain,
  Directive,
  DirectiveEdge,
  Obligation,
  OrganizationKind,
  PlanContent,
  PlanFacts,
  Responsibility,
  Target,
  Task,
} from '@bacthang/domain';

/** A former unit by the names above it, since seeds are written by people: `['Hưng Yên', 'Phù Cừ']`. */
export type UnitPath = readonly string[];

/** An organization named in a plan that is more than the two committees every unit has. */
export interface OrganizationSeed {
  readonly key: string;
  readonly name: string;
  readonly chain: Chain;
  readonly kind: OrganizationKind;
  readonly unit: UnitPath;
  /** The body it belongs to: a department's People's Committee, a commission's Party committee. */
  readonly partOf: 'partyCommittee' | 'peoplesCommittee' | null;
}

/** One real plan, as data. */
export interface PlanSeed {
  readonly key: string;
  readonly issuer: { readonly unit: UnitPath; readonly kind: OrganizationKind };
  readonly facts: PlanFacts;
  /** Keys of directives; the first is the one the plan names first. */
  readonly implements: readonly string[];
  readonly basedOn: readonly string[];
  readonly content: PlanContent;
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly responsibilities: readonly Responsibility[];
  readonly obligations: readonly Obligation[];
  readonly organizations: readonly OrganizationSeed[];
}

export interface DirectiveSeeds {
  readonly directives: readonly Directive[];
  readonly edges: readonly DirectiveEdge[];
}
