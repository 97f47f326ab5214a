import { refusal, refusalsOf } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { ObligationInput } from '../report/obligation.input.ts';
import { insertOwnTargets } from '../target/draft-targets.store.ts';
import { newTargetsOf } from '../target/new-targets.checks.ts';
import { NewTargetInput } from '../target/target.input.ts';
import { ResponsibilityInput, TaskInput } from '../task/task.input.ts';
import { checkParents } from './above/parents.checks.ts';
import { storeParents } from './above/parents.store.ts';
import { directivesOf, RevisionDirectiveInput } from './above/revision-directives.input.ts';
import { PlanContentInput } from './content/plan-content.input.ts';
import { EMPTY_CONTENT } from './content/plan-content.ts';
import { factsOf, PlanFactsInput } from './content/plan-facts.input.ts';
import { refuseUnless } from './plan.access.ts';
import { PlanNode } from './plan.type.ts';
import type { Named } from './revision.store.ts';
import { checkParts } from './save/parts.checks.ts';
import { asJson, replaceDirectives, replaceLists } from './save/save-parts.store.ts';

const CreatePlanInput = builder.inputType('CreatePlanInput', {
  description: 'A new plan, begun as a draft. All but its title block may be written later.',
  fields: (t) => ({
    organizationId: t.id({ required: true, description: 'Who issues it; it is for the unit of that organization.' }),
    facts: t.field({ type: PlanFactsInput, required: true, description: 'Its title block.' }),
    parentRevisionIds: t.idList({
      required: true,
      description:
        'The published revisions that it carries out: each the newest of its plan, and addressed to the organization. Empty for a plan at the top.',
    }),
    directiveIds: t.field({
      type: [RevisionDirectiveInput],
      description: 'The documents it carries out or is based on.',
    }),
    content: t.field({ type: PlanContentInput, description: 'What it says besides targets, tasks and obligations.' }),
    targets: t.field({ type: [NewTargetInput], description: 'Targets of its own to begin with, in reading order.' }),
    tasks: t.field({ type: [TaskInput], description: 'Its tasks and measures, in reading order.' }),
    responsibilities: t.field({ type: [ResponsibilityInput], description: 'Who answers for what, in reading order.' }),
    obligations: t.field({ type: [ObligationInput], description: 'Its reporting regime, in reading order.' }),
  }),
});

const CreatePlanSuccess = builder.objectRef<{ plan: Named }>('CreatePlanSuccess').implement({
  description: 'The plan has a draft.',
  fields: (t) => ({ plan: t.field({ type: PlanNode, description: 'The plan.', resolve: ({ plan }) => plan }) }),
});

async function run(input: typeof CreatePlanInput.$inferInput, context: Context): Promise<Outcome<{ plan: Named }>> {
  const { db, user } = context;
  if (!user) return refused([refusal('notSignedIn', [])]);
  const id = uuidOf('Organization', input.organizationId);
  const organization = id && (await db.organization.findUnique({ where: { id } }));
  if (!organization) return refused([refusal('notFound', ['organizationId'], { value: input.organizationId })]);
  const denied = await refuseUnless(context, 'plan.create', organization.id, ['organizationId']);
  if (denied.length > 0) return refused(denied);

  const facts = factsOf(input.facts);
  const child = { organizationId: organization.id, planId: null, known: [] };
  const parents = await checkParents(db, child, input.parentRevisionIds, ['parentRevisionIds']);
  const directives = await directivesOf(db, input.directiveIds ?? [], ['directiveIds']);
  const parts = await checkParts(db, input);
  // Without a period there is nothing to hold the targets against.
  const targets = facts.ok ? await newTargetsOf(db, input.targets ?? [], facts.value, ['targets']) : facts;
  if (!facts.ok || !parents.ok || !directives.ok || !parts.ok || !targets.ok) {
    const other = [parents, directives, parts, ...(facts.ok ? [targets] : [])];
    return refused([facts, ...other].flatMap(refusalsOf));
  }

  const owner = { organizationId: organization.id, unitId: organization.unitId };
  const plan = await db.plan.create({ data: { ...owner, createdById: user.id }, select: { id: true } });
  const { content, ...lists } = parts.value;
  const revision = await db.revision.create({
    data: { ...owner, planId: plan.id, ...facts.value, content: asJson(content ?? EMPTY_CONTENT) },
    select: { id: true },
  });
  await storeParents(db, revision.id, parents.value);
  await replaceDirectives(db, revision.id, directives.value);
  await replaceLists(db, revision.id, lists);
  await insertOwnTargets(db, revision.id, targets.value, user.id);
  return success({ plan });
}

defineMutation('createPlan', {
  description:
    'Begins a plan of an organization, blank or with what a document says that it is read from. What it inherits needs no copying: `inheritedTargets` of its draft are there at once.',
  input: CreatePlanInput,
  success: CreatePlanSuccess,
  run,
});
