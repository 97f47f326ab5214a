import type { AnswerDecision, TargetRef } from '../cascade/index.ts';
import type { Obligation } from '../report/index.ts';
import type { Target } from '../target/index.ts';
import type { Responsibility, Task } from '../task/index.ts';
import type { PlanContent, PlanFacts } from './plan.ts';

/** A published revision above, by which anyone can check what this one was made on. */
export interface RevisionParent {
  readonly planId: string;
  readonly number: number;
  readonly hash: string;
}

/** How a target from above was answered, and under which key it stands in this revision (null: it does not apply). */
export interface RevisionAnswer {
  readonly to: TargetRef;
  readonly decision: AnswerDecision;
  readonly targetKey: string | null;
  readonly reason: string | null;
}

/** An organization that the revision reaches, or does not, other than by the default rule. */
export interface RevisionAddressee {
  readonly organizationId: string;
  readonly mode: 'include' | 'exclude';
}

/** Bản ban hành: all that is frozen when a plan is published. */
export interface RevisionContent {
  readonly facts: PlanFacts;
  readonly organization: { readonly id: string; readonly name: string };
  readonly unitId: string;
  readonly implements: readonly string[];
  readonly basedOn: readonly string[];
  readonly parents: readonly RevisionParent[];
  readonly addressees: readonly RevisionAddressee[];
  readonly targets: readonly Target[];
  readonly answers: readonly RevisionAnswer[];
  readonly tasks: readonly Task[];
  readonly responsibilities: readonly Responsibility[];
  readonly obligations: readonly Obligation[];
  readonly content: PlanContent;
}
