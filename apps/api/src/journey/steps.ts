import { demoUser, type TestApi } from '../testing/index.ts';
import { ADOPT, ANSWER, CREATE_PLAN, PLAN, PUBLISH, WORK } from './documents.ts';

export function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('expected something to be there');
  return value;
}

/** The steps of the journey that more than one test takes, on the demonstration. */
export function journeySteps(api: TestApi) {
  const as = (id: string) => api.as(demoUser(id));

  /** The government's plan of a unit. */
  async function planOf(who: string, unit: string) {
    const { plans = [] } = (await as(who).run(PLAN, { unit })).unit ?? {};
    const plan = plans.find(({ organization }) => organization.chain === 'GOVERNMENT');
    if (!plan) throw new Error(`${unit} has no plan that ${who} sees`);
    return plan;
  }

  /** The first plan from above that waits for an answer of the person's organization. */
  async function waitingFor(who: string) {
    const item = there((await as(who).run(WORK)).viewer).work.find(({ __typename }) => __typename === 'PlanToAnswer');
    if (item?.__typename !== 'PlanToAnswer') throw new Error(`${who} has nothing to answer`);
    return item;
  }

  /** A draft of the unit's committee that carries a published revision out. */
  async function createUnder(who: string, unit: string, title: string, parentRevisionId: string) {
    const organizationId = Buffer.from(`Organization:${await organizationOf(unit)}`).toString('base64');
    const facts = { kind: 'PLAN' as const, title, periodFrom: 2022, periodTo: 2025 };
    const input = { organizationId, facts, parentRevisionIds: [parentRevisionId] };
    const { createPlan } = await as(who).run(CREATE_PLAN, { input });
    if (createPlan.__typename !== 'CreatePlanSuccess') throw new Error(JSON.stringify(createPlan));
    return { planId: createPlan.plan.id, draft: there(createPlan.plan.draft) };
  }

  async function organizationOf(unitId: string): Promise<string> {
    return api.scoped(demoUser('hung-yen'), async (db) => {
      const { id } = await db.organization.findFirstOrThrow({ where: { unitId, kind: 'peoplesCommittee' } });
      return id;
    });
  }

  async function publish(who: string, planId: string, expectedVersion: number) {
    const { publishPlan } = await as(who).run(PUBLISH, { input: { planId, expectedVersion } });
    if (publishPlan.__typename !== 'PublishPlanSuccess') throw new Error(JSON.stringify(publishPlan));
    return publishPlan.revision;
  }

  async function adopt(who: string, planId: string, parentTargetIds: string[]) {
    const { adoptTargets } = await as(who).run(ADOPT, { input: { planId, parentTargetIds } });
    if (adoptTargets.__typename !== 'AdoptTargetsSuccess') throw new Error(JSON.stringify(adoptTargets));
    return adoptTargets.revision;
  }

  type Asked = NonNullable<Awaited<ReturnType<typeof planOf>>['draft']>['inheritedTargets'][number]['target'];

  async function answer(
    who: string,
    planId: string,
    parentTargetId: string,
    decision: 'RELAX' | 'TIGHTEN' | 'NOT_APPLICABLE',
    commitment: Asked['commitment'] | null,
    reason?: string,
  ) {
    const said = { planId, parentTargetId, expectedVersion: 0, decision, commitment };
    const input = reason === undefined ? said : { ...said, reason };
    return (await as(who).run(ANSWER, { input })).answerTarget;
  }

  return { as, planOf, waitingFor, createUnder, publish, adopt, answer };
}
