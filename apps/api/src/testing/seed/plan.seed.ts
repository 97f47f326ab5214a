import type { PlanContent } from '@bacthang/domain';
import type { SeededDirective } from './directive.seed.ts';
import type { SeededOrganization } from './organization.seed.ts';
import type { Rows } from './rows.ts';
import { type SeededTarget, seedTarget, type TargetSeed } from './target.seed.ts';

export interface PlanSeed {
  readonly title?: string;
  readonly kind?: 'plan' | 'resolution';
  readonly periodFrom?: number;
  readonly periodTo?: number;
}

export interface RevisionSeed {
  readonly title?: string;
  readonly documentNumber?: string;
  readonly parents?: readonly SeededRevision[];
  readonly directives?: readonly SeededDirective[];
  readonly included?: readonly SeededOrganization[];
  readonly excluded?: readonly SeededOrganization[];
}

export interface SeededPlan {
  readonly id: string;
  readonly title: string;
  readonly organization: SeededOrganization;
  draft(revision?: RevisionSeed): SeededRevision;
  /** The next published revision. Its hash is a placeholder: publish through the API where the hash matters. */
  published(revision?: RevisionSeed): SeededRevision;
}

export interface SeededRevision {
  readonly id: string;
  readonly plan: SeededPlan;
  readonly number: number | null;
  readonly periodFrom: number;
  readonly periodTo: number;
  target(target?: TargetSeed): SeededTarget;
}

const NOTHING_WRITTEN: PlanContent = {
  preamble: null,
  sections: [],
  pastResults: [],
  components: [],
  beneficiaries: [],
  scope: null,
  fundingSources: [],
  recipients: [],
};

export function seedPlan(rows: Rows, organization: SeededOrganization, seed: PlanSeed): SeededPlan {
  const id = crypto.randomUUID();
  rows.add('plan', {
    id,
    organization_id: organization.id,
    unit_id: organization.unit.id,
    created_at: '2021-01-01T00:00:00Z',
  });
  let published = 0;
  const plan: SeededPlan = {
    id,
    title: seed.title ?? `Kế hoạch giảm nghèo ${organization.unit.fullName}`,
    organization,
    draft: (revision = {}) => seedRevision(rows, plan, seed, revision, null),
    published: (revision = {}) => {
      published += 1;
      return seedRevision(rows, plan, seed, revision, published);
    },
  };
  return plan;
}

function seedRevision(
  rows: Rows,
  plan: SeededPlan,
  facts: PlanSeed,
  seed: RevisionSeed,
  number: number | null,
): SeededRevision {
  const { periodFrom = 2021, periodTo = 2025, kind = 'plan' } = facts;
  const { parents = [], directives = [], included = [], excluded = [] } = seed;
  const id = crypto.randomUUID();
  rows.add('revision', {
    id,
    plan_id: plan.id,
    organization_id: plan.organization.id,
    unit_id: plan.organization.unit.id,
    state: 'draft',
    version: 1,
    kind,
    title: seed.title ?? plan.title,
    document_number: seed.documentNumber ?? null,
    period_from: periodFrom,
    period_to: periodTo,
    content: NOTHING_WRITTEN,
    created_at: '2021-01-01T00:00:00Z',
    updated_at: '2021-01-01T00:00:00Z',
  });
  for (const parent of parents) rows.add('revision_parent', { revision_id: id, parent_id: parent.id });
  for (const [index, directive] of directives.entries()) {
    rows.add('revision_directive', {
      revision_id: id,
      directive_id: directive.id,
      kind: 'implements',
      ordinal: index + 1,
    });
  }
  const exceptions = [
    ...included.map((body) => [body, 'include'] as const),
    ...excluded.map((body) => [body, 'exclude'] as const),
  ];
  for (const [body, mode] of exceptions) rows.add('addressee', { revision_id: id, organization_id: body.id, mode });
  if (number !== null) {
    const month = String(number).padStart(2, '0');
    rows.publish(id, { number, content_hash: '0'.repeat(64), frozen: {}, published_at: `2021-${month}-01T00:00:00Z` });
  }
  let targets = 0;
  const revision: SeededRevision = {
    id,
    plan,
    number,
    periodFrom,
    periodTo,
    target: (target = {}) => {
      targets += 1;
      return seedTarget(rows, revision, targets, target);
    },
  };
  return revision;
}
