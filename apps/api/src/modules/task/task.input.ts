import { builder } from '../../graphql/builder.ts';
import { ResponsibilityRoleEnum } from './task.enums.ts';

export const TaskInput = builder.inputType('TaskInput', {
  description: 'A node of the tree of work.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Names it within the revision.' }),
    parentKey: t.string({ description: 'The task it is a part of.' }),
    number: t.string({ description: 'Printed before it as it stands.' }),
    title: t.string({ required: true, description: 'What is to be done, in short.' }),
    description: t.string({ description: 'What is to be done, in full.' }),
    deadline: t.string({ description: 'By when, as the plan says it.' }),
    deliverable: t.string({ description: 'What comes out of it.' }),
  }),
});

export const ResponsibilityInput = builder.inputType('ResponsibilityInput', {
  description: 'Who answers for what.',
  fields: (t) => ({
    organizationName: t.string({ required: true, description: 'The organization as the plan names it.' }),
    organizationId: t.id({ description: 'The organization, where it is known here.' }),
    role: t.field({ type: ResponsibilityRoleEnum, required: true, description: 'What part it has.' }),
    duty: t.string({ required: true, description: 'What it does.' }),
    taskKey: t.string({ description: 'The task it is about.' }),
    componentCodes: t.stringList({ required: true, description: 'The components of the programme it is about.' }),
  }),
});
