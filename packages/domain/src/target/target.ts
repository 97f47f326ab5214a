import type { Commitment } from './commitment.ts';

/** May a unit below deviate? `floor` only tighter; `negotiable` looser with a reason and consent; `reference` free (cascade §4). */
export const BINDINGS = ['floor', 'negotiable', 'reference'] as const;
export type Binding = (typeof BINDINGS)[number];

/** How the commitment reaches the units below: the same for all, a figure for each, or only the sum must hold. */
export const DISTRIBUTIONS = ['same', 'assigned', 'contribute'] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

/** How a unit answers an inherited target; `local` is a target of its own with nothing above it. */
export const DECISIONS = ['adopt', 'tighten', 'relax', 'notApplicable', 'local'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * Mục tiêu cụ thể in one plan.
 * `key` names the target through every revision of its plan; `nestedInKey` is the containing target ("trong đó").
 * `outlook` marks a target of the "định hướng đến năm …" beyond the plan's period.
 */
export interface Target {
  readonly key: string;
  readonly ordinal: number;
  readonly statement: string;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly nestedInKey: string | null;
  readonly commitment: Commitment;
  readonly binding: Binding;
  readonly distribution: Distribution;
  readonly section: string | null;
  readonly assessor: string | null;
  readonly note: string | null;
  readonly outlook: boolean;
}
