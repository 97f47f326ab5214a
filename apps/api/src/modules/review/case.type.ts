import { type DoneStep, doneSteps, type NextStep, nextSteps } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { RefusalType } from '../../graphql/refusal.ts';
import { UserNode } from '../access/user.type.ts';
import { HouseholdClassEnum } from '../household/household.enums.ts';
import { CaseSourceEnum, ReviewActEnum, ReviewStepEnum } from './review.enums.ts';
import { householdCodes, openedCase, openedRound, people } from './review-loaders.ts';

const NextStepType = builder.objectRef<NextStep>('ReviewNextStep').implement({
  description: 'One act as it stands today: allowed where nothing is in its way.',
  fields: (t) => ({
    act: t.expose('act', { type: ReviewActEnum, description: 'What would be done.' }),
    allowed: t.boolean({ description: 'It may be done today.', resolve: ({ obstacles }) => obstacles.length === 0 }),
    obstacles: t.field({
      type: [RefusalType],
      description: 'What keeps it from being done.',
      resolve: ({ obstacles }) => [...obstacles],
    }),
    deadline: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its last day, where a term runs.',
      resolve: ({ deadline }) => deadline?.day ?? null,
    }),
    deadlineCertain: t.boolean({
      description:
        'False where the term runs into a year whose holidays nobody has entered: weekends alone are left out.',
      resolve: ({ deadline }) => deadline?.certain ?? true,
    }),
    overdue: t.exposeBoolean('overdue', { description: 'It is still to be done after its last day.' }),
  }),
});

const DoneStepType = builder.objectRef<DoneStep>('ReviewDoneStep').implement({
  description: 'One act that was done.',
  fields: (t) => ({
    act: t.string({
      description: '`list`, or the act in the words of `ReviewAct`, in camel case.',
      resolve: ({ act }) => act,
    }),
    on: t.field({ type: 'Date', description: 'The day.', resolve: ({ on }) => on }),
    by: t.field({
      type: UserNode,
      nullable: true,
      description: 'Who recorded it; null for demonstration data.',
      resolve: ({ by }, _args, context) => (by === '' ? null : people(context).load(by)),
    }),
    deadline: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day it had.',
      resolve: ({ deadline }) => deadline?.day ?? null,
    }),
    late: t.exposeBoolean('late', { description: 'It came after its last day.' }),
  }),
});

const ComplaintType = builder.prismaObject('Complaint', {
  description: 'Khiếu nại while a result is put up, and its re-check (phúc tra).',
  fields: (t) => ({
    id: t.id({ description: 'Names it.', resolve: ({ id }) => encodeGlobalID('Complaint', id) }),
    on: t.expose('on', { type: 'Date', description: 'The day it was made.' }),
    reason: t.exposeString('reason', { description: 'What it says.' }),
    recheckedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the re-check; null: it is still to come.',
      select: { recheck: true },
      resolve: ({ recheck }) => recheck?.on ?? null,
    }),
    class: t.field({
      type: HouseholdClassEnum,
      nullable: true,
      description: 'The class by the re-check.',
      select: { recheck: true },
      resolve: ({ recheck }) => recheck?.class ?? null,
    }),
    finding: t.exposeString('finding', { nullable: true, description: 'What the re-check found.' }),
    postedOn: t.expose('postedOn', { type: 'Date', nullable: true, description: 'Since when that is put up.' }),
  }),
});

export const ReviewCaseNode = builder.prismaNode('ReviewCase', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true, roundId: true },
  description: 'One household in one round. Its file is read by `household` alone.',
  fields: (t) => ({
    round: t.relation('round', { description: 'The round.' }),
    householdId: t.id({
      description: 'Opens its file: `household(id, purpose)`.',
      select: { householdId: true },
      resolve: ({ householdId }) => encodeGlobalID('Household', householdId),
    }),
    householdCode: t.string({
      nullable: true,
      description: 'Its code in the register; null once it lives where you may not see it.',
      select: { householdId: true },
      resolve: ({ householdId }, _args, context) => householdCodes(context).load(householdId),
    }),
    village: t.relation('village', { description: 'Where it lived when it was listed.' }),
    headName: t.exposeString('headName', { description: 'Chủ hộ when it was listed.' }),
    persons: t.exposeInt('persons', { description: 'How many people it had then.' }),
    source: t.expose('source', { type: CaseSourceEnum, description: 'Why it is reviewed.' }),
    step: t.expose('step', { type: ReviewStepEnum, description: 'How far it is.' }),
    classBefore: t.expose('classBefore', {
      type: HouseholdClassEnum,
      nullable: true,
      description: 'Its class before the round; null where none was ever decided.',
    }),
    class: t.expose('class', {
      type: HouseholdClassEnum,
      nullable: true,
      description: 'Its class as the review has it now; null before it is scored.',
    }),
    version: t.exposeInt('version', { description: 'Send it back as `expectedVersion` to act on it.' }),
    nextSteps: t.field({
      type: [NextStepType],
      description: 'What may be done today, and what keeps everything else from it, in the order of the procedure.',
      select: { id: true, roundId: true },
      resolve: async (row, _args, context) => {
        const opened = await openedCase(context, row);
        const round = await openedRound(context).load(row.roundId);
        return opened && round ? [...nextSteps(opened.reviewed, round.context)] : [];
      },
    }),
    doneSteps: t.field({
      type: [DoneStepType],
      description: 'What was done, by day: by whom, by when it was due, and whether it was late.',
      select: { id: true, roundId: true },
      resolve: async (row, _args, context) => {
        const opened = await openedCase(context, row);
        const round = await openedRound(context).load(row.roundId);
        return opened && round ? [...doneSteps(opened.reviewed, round.context)] : [];
      },
    }),
    complaints: t.relation('complaints', {
      type: ComplaintType,
      description: 'Complaints about it.',
      query: { orderBy: [{ on: 'asc' }, { id: 'asc' }] },
    }),
  }),
});
