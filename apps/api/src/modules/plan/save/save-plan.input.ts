import { builder } from '../../../graphql/builder.ts';
import { ObligationInput } from '../../report/obligation.input.ts';
import { ResponsibilityInput, TaskInput } from '../../task/task.input.ts';
import { RevisionDirectiveInput } from '../above/revision-directives.input.ts';
import { PlanContentInput } from '../content/plan-content.input.ts';
import { PlanFactsInput } from '../content/plan-facts.input.ts';

export const SavePlanInput = builder.inputType('SavePlanInput', {
  description:
    'What to change in a draft, its targets apart. What is left out stays; what is sent stands in place of the whole that was there.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'The plan.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the draft you saw.' }),
    facts: t.field({ type: PlanFactsInput, description: 'Its title block.' }),
    content: t.field({ type: PlanContentInput, description: 'What it says besides targets, tasks and obligations.' }),
    directives: t.field({
      type: [RevisionDirectiveInput],
      description: 'The documents it carries out or is based on.',
    }),
    parentRevisionIds: t.idList({
      description:
        'The published revisions that it carries out. To a newer revision answers move by themselves, as with `rebasePlan` and no resolutions; to a plan that is no longer named they stay as targets of the plan itself.',
    }),
    tasks: t.field({ type: [TaskInput], description: 'Its tasks and measures, in reading order.' }),
    responsibilities: t.field({ type: [ResponsibilityInput], description: 'Who answers for what, in reading order.' }),
    obligations: t.field({ type: [ObligationInput], description: 'Its reporting regime, in reading order.' }),
    includedOrganizationIds: t.idList({ description: 'Whom it reaches besides those of the rule.' }),
    excludedOrganizationIds: t.idList({ description: 'Whom it does not reach although the rule says so.' }),
  }),
});

export type SavePlanInputShape = typeof SavePlanInput.$inferInput;
