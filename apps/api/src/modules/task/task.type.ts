import { builder } from '../../graphql/builder.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { ResponsibilityRoleEnum } from './task.enums.ts';

const TaskType = builder.prismaObject('Task', {
  description: 'Nhiệm vụ, giải pháp: a node of the tree of work.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names it within the revision.' }),
    parentKey: t.exposeString('parentKey', { nullable: true, description: 'The task it is a part of.' }),
    number: t.exposeString('number', { nullable: true, description: 'Printed before it as it stands.' }),
    title: t.exposeString('title', { description: 'What is to be done, in short.' }),
    description: t.exposeString('description', { nullable: true, description: 'What is to be done, in full.' }),
    deadline: t.exposeString('deadline', { nullable: true, description: 'By when, as the plan says it.' }),
    deliverable: t.exposeString('deliverable', { nullable: true, description: 'What comes out of it.' }),
  }),
});

const ResponsibilityType = builder.prismaObject('Responsibility', {
  description: 'Who answers for what.',
  fields: (t) => ({
    organizationName: t.exposeString('organizationName', { description: 'The organization as the plan names it.' }),
    organization: t.relation('organization', {
      nullable: true,
      description: 'The organization, where it is known here.',
    }),
    role: t.expose('role', { type: ResponsibilityRoleEnum, description: 'What part it has.' }),
    duty: t.exposeString('duty', { description: 'What it does.' }),
    taskKey: t.exposeString('taskKey', { nullable: true, description: 'The task it is about.' }),
    componentCodes: t.exposeStringList('componentCodes', {
      description: 'The components of the programme it is about.',
    }),
  }),
});

builder.prismaObjectFields(RevisionNode, (t) => ({
  tasks: t.relation('tasks', {
    type: TaskType,
    description: 'Its tasks and measures in reading order.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
  responsibilities: t.relation('responsibilities', {
    type: ResponsibilityType,
    description: 'Who answers for what, in reading order.',
    query: { orderBy: { ordinal: 'asc' } },
  }),
}));
