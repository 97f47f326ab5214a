import type { Target } from '@bacthang/domain';
import { builder, type Types } from '../../graphql/builder.ts';
import { CommitmentInput, commitmentOf } from './commitment.type.ts';
import { BindingEnum, DistributionEnum } from './target.enums.ts';

const targetFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  statement: t.string({ required: true, description: 'What the plan says, at most 1,000 characters.' }),
  indicatorCode: t.string({ required: true, description: 'What is measured.' }),
  subgroupCode: t.string({ description: 'The group that both sides of the ratio are narrowed to.' }),
  nestedInKey: t.string({ description: 'The `key` of the target that contains this one ("trong đó").' }),
  commitment: t.field({ type: CommitmentInput, required: true, description: 'What it commits to.' }),
  binding: t.field({ type: BindingEnum, required: true, description: 'How far units below may deviate.' }),
  distribution: t.field({ type: DistributionEnum, required: true, description: 'How it reaches the units below.' }),
  section: t.string({ description: 'The heading it stands under in the document.' }),
  assessor: t.string({ description: 'Who assesses it, where there is no number.' }),
  note: t.string({ description: 'What readers should know.' }),
  outlook: t.boolean({ required: true, description: "True for a target beyond the plan's period." }),
});

export const TargetInput = builder.inputType('TargetInput', {
  description: 'A target of the plan itself: the whole of it, in place of what stood there.',
  fields: targetFields,
});

export const NewTargetInput = builder.inputType('NewTargetInput', {
  description: 'A target that a plan begins with.',
  fields: (t) => ({
    key: t.string({
      required: true,
      description: 'Names it through all revisions of the plan; `nestedInKey` of the others may name it.',
    }),
    ...targetFields(t),
  }),
});

/** The input as the domain's target, under its key and in its place: what was left out is null. */
export function targetOf(input: typeof TargetInput.$inferInput, place: Pick<Target, 'key' | 'ordinal'>): Target {
  return {
    ...place,
    statement: input.statement,
    indicatorCode: input.indicatorCode,
    subgroupCode: input.subgroupCode ?? null,
    nestedInKey: input.nestedInKey ?? null,
    commitment: commitmentOf(input.commitment),
    binding: input.binding,
    distribution: input.distribution,
    section: input.section ?? null,
    assessor: input.assessor ?? null,
    note: input.note ?? null,
    outlook: input.outlook,
  };
}
