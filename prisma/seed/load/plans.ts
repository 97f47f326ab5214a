import { randomUUID } from 'node:crypto';
import { contentHash, type PlanFacts, revisionPayload, type Target } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows } from '../../src/store/index.ts';
import { PLANS } from '../index.ts';
import type { PlanSeed, UnitPath } from '../seed-types.ts';

/** Hưng Yên's plan waits as a draft: publishing it is what the demonstration begins with. */
const DRAFTS = new Set(['hung-yen']);

interface Directory {
  readonly unitOf: (path: UnitPath) => string;
  readonly directiveOf: ReadonlyMap<string, string>;
}

interface Organization {
  readonly id: string;
  readonly name: string;
}

async function findOrganization(client: ClientBase, unitId: string, kind: string): Promise<Organization> {
  const { rows } = await client.query<Organization>(
    'SELECT id, name FROM organization WHERE unit_id = $1 AND kind = $2::organization_kind',
    [unitId, kind],
  );
  const [organization] = rows;
  if (!organization) throw new Error(`seed names an unknown organization: ${kind} of ${unitId}`);
  return organization;
}

/** Departments, boards and bodies that a plan names besides the two committees. Answers the row id of each name. */
async function loadOrganizations(
  client: ClientBase,
  plan: PlanSeed,
  { unitOf }: Directory,
): Promise<ReadonlyMap<string, string>> {
  const rows = [];
  for (const { name, chain, kind, unit, partOf } of plan.organizations) {
    const unitId = unitOf(unit);
    const partOfId = partOf ? (await findOrganization(client, unitId, partOf)).id : null;
    rows.push({ id: randomUUID(), unit_id: unitId, chain, kind, name, part_of_id: partOfId });
  }
  await insertRows(client, 'organization', rows, 'ON CONFLICT (unit_id, kind, name) DO NOTHING');
  const { rows: stored } = await client.query<Organization>(
    'SELECT id, name FROM organization WHERE (unit_id, name) IN (SELECT * FROM unnest($1::text[], $2::text[]))',
    [rows.map((row) => row.unit_id), rows.map((row) => row.name)],
  );
  return new Map(stored.map(({ id, name }) => [name, id]));
}

const factColumns = ({ kind, number, issuedOn, title, periodFrom, periodTo, outlookYear }: PlanFacts) => ({
  kind,
  document_number: number,
  issued_on: issuedOn,
  title,
  period_from: periodFrom,
  period_to: periodTo,
  outlook_year: outlookYear,
});

const targetRow = (revisionId: string, { commitment, ...target }: Target) => ({
  id: randomUUID(),
  revision_id: revisionId,
  key: target.key,
  ordinal: target.ordinal,
  statement: target.statement,
  indicator_code: target.indicatorCode,
  subgroup_code: target.subgroupCode,
  nested_in_key: target.nestedInKey,
  kind: commitment.kind,
  comparator: commitment.comparator,
  value: commitment.value,
  upper: commitment.upper,
  period_from: commitment.periodFrom,
  period_to: commitment.periodTo,
  base_year: commitment.baseYear,
  condition: commitment.condition,
  reference: commitment.reference,
  binding: target.binding,
  distribution: target.distribution,
  section: target.section,
  assessor: target.assessor,
  note: target.note,
  outlook: target.outlook,
  decision: 'local',
  version: 1,
  updated_at: new Date(),
});

async function loadParts(
  client: ClientBase,
  revisionId: string,
  plan: PlanSeed,
  organizationOf: ReadonlyMap<string, string>,
): Promise<void> {
  await insertRows(
    client,
    'target',
    plan.targets.map((target) => targetRow(revisionId, target)),
  );
  await insertRows(
    client,
    'task',
    plan.tasks.map(({ key, parentKey, number, title, description, deadline, deliverable }, ordinal) => ({
      id: randomUUID(),
      revision_id: revisionId,
      key,
      parent_key: parentKey,
      ordinal,
      number,
      title,
      description,
      deadline,
      deliverable,
    })),
  );
  await insertRows(
    client,
    'responsibility',
    plan.responsibilities.map(({ organization, role, duty, taskKey, componentCodes }, ordinal) => ({
      id: randomUUID(),
      revision_id: revisionId,
      ordinal,
      organization_name: organization,
      organization_id: organizationOf.get(organization) ?? null,
      role,
      duty,
      task_key: taskKey,
      component_codes: componentCodes,
    })),
  );
  await insertRows(
    client,
    'obligation',
    plan.obligations.map(({ kind, subject, from, to, via, due }, ordinal) => ({
      id: randomUUID(),
      revision_id: revisionId,
      ordinal,
      kind,
      subject,
      from,
      to,
      via,
      due_relation: due?.relation ?? null,
      due_date: due?.date ?? null,
      due_every_year: due?.everyYear ?? null,
      due_quarter: due?.quarter ?? null,
    })),
  );
}

/** Freezes the revision as published now: the day its document bears stays among its facts. */
async function publish(
  client: ClientBase,
  revisionId: string,
  plan: PlanSeed,
  organization: Organization,
  unitId: string,
): Promise<void> {
  const payload = revisionPayload({
    facts: plan.facts,
    organization,
    unitId,
    implements: plan.implements,
    basedOn: plan.basedOn,
    parents: [],
    addressees: [],
    targets: plan.targets,
    answers: [],
    tasks: plan.tasks,
    responsibilities: plan.responsibilities,
    obligations: plan.obligations,
    content: plan.content,
  });
  await client.query(
    `UPDATE revision SET state = 'published', number = 1, content_hash = $2, frozen = $3, published_at = now() WHERE id = $1`,
    [revisionId, contentHash(payload), JSON.stringify(payload)],
  );
}

async function loadPlan(client: ClientBase, plan: PlanSeed, directory: Directory): Promise<void> {
  const unitId = directory.unitOf(plan.issuer.unit);
  const organization = await findOrganization(client, unitId, plan.issuer.kind);
  const organizationOf = await loadOrganizations(client, plan, directory);
  const [planId, revisionId] = [randomUUID(), randomUUID()];
  await insertRows(client, 'plan', [
    { id: planId, key: plan.key, organization_id: organization.id, unit_id: unitId, created_at: new Date() },
  ]);
  await insertRows(client, 'revision', [
    {
      id: revisionId,
      plan_id: planId,
      organization_id: organization.id,
      unit_id: unitId,
      state: 'draft',
      version: 1,
      ...factColumns(plan.facts),
      content: plan.content,
      created_at: new Date(),
      updated_at: new Date(),
    },
  ]);
  await loadParts(client, revisionId, plan, organizationOf);
  const links = [
    ...plan.implements.map((key) => [key, 'implements'] as const),
    ...plan.basedOn.map((key) => [key, 'basedOn'] as const),
  ];
  await insertRows(
    client,
    'revision_directive',
    links.map(([key, kind], ordinal) => ({
      revision_id: revisionId,
      directive_id: directory.directiveOf.get(key),
      kind,
      ordinal,
    })),
  );
  if (!DRAFTS.has(plan.key)) await publish(client, revisionId, plan, organization, unitId);
}

/** Stores the five plans: four published as they are, Hưng Yên's as a draft. */
export async function loadPlans(client: ClientBase, directory: Directory): Promise<void> {
  for (const plan of PLANS) await loadPlan(client, plan, directory);
}
