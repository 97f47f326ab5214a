import { builder } from '../../../graphql/builder.ts';
import { AllocationBasisEnum, AllocationMethodEnum } from './assign.enums.ts';

const AssignmentUnitInput = builder.inputType('AssignmentUnitInput', {
  description: 'What is fixed by hand for one unit; units that are left out take what the method gives them.',
  fields: (t) => ({
    unitKey: t.string({ required: true, description: 'The unit.' }),
    minimum: t.field({ type: 'BigInt', description: 'The least it may get.' }),
    maximum: t.field({ type: 'BigInt', description: 'The most it may get.' }),
    pinned: t.field({ type: 'BigInt', description: 'Exactly what it gets.' }),
  }),
});

export const AllocationInput = builder.inputType('AllocationInput', {
  description: 'A target to share out among the units below, for one year.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target, in the newest published revision of your plan.' }),
    year: t.int({ required: true, description: 'The year, within the period of the target.' }),
    method: t.field({ type: AllocationMethodEnum, required: true, description: 'How shares are proposed.' }),
    basis: t.field({
      type: AllocationBasisEnum,
      description: 'For PROPORTIONAL; left out: the figure at the start. The other methods leave it aside.',
    }),
    whole: t.field({
      type: 'BigInt',
      required: true,
      description: 'What all shares come to exactly, in whole units: households to lift out of poverty, jobs, đồng.',
    }),
    units: t.field({
      type: [AssignmentUnitInput],
      description: 'What is fixed by hand; left out: nothing.',
    }),
  }),
});

export type AllocationInputShape = typeof AllocationInput.$inferInput;
