import { type Allocation, assignedValue, type Refusal, type Share } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { Refused } from '../../../graphql/refusal.ts';
import { shown } from '../../observation/figure.values.ts';
import { type OpenTarget, openTarget } from './assign.access.ts';
import { AllocationInput } from './assignment.input.ts';
import { decideAllocation } from './decide-allocation.ts';

interface Proposal {
  readonly open: OpenTarget;
  readonly allocation: Allocation;
}

const ProposedShare = builder.objectRef<Share & { readonly open: OpenTarget }>('ProposedShare').implement({
  description: 'What a unit would get.',
  fields: (t) => ({
    unitKey: t.string({ description: 'The unit.', resolve: ({ unit }) => unit.code }),
    share: t.expose('share', { type: 'BigInt', description: 'What it would get.' }),
    pinned: t.exposeBoolean('pinned', { description: 'Whether you set it by hand.' }),
    assigned: t.field({
      type: 'Decimal',
      nullable: true,
      description: "What that comes to as its figure, in the indicator's unit.",
      resolve: ({ unit: { start, denominator }, share, open: { how, target } }) =>
        shown(assignedValue({ share, start, denominator }, how, target.indicator)),
    }),
  }),
});

const AllocationType = builder.objectRef<Proposal>('Allocation').implement({
  description: 'Shares that add up exactly. Nothing is stored.',
  fields: (t) => ({
    whole: t.field({ type: 'BigInt', description: 'Their sum.', resolve: ({ allocation }) => allocation.whole }),
    shares: t.field({
      type: [ProposedShare],
      description: 'By unit, in the order of their codes.',
      resolve: ({ open, allocation }) => allocation.shares.map((share) => ({ ...share, open })),
    }),
  }),
});

const AllocationResult = builder.unionType('AllocationResult', {
  description: 'How `allocation` ended.',
  types: [AllocationType, Refused],
  resolveType: (value) => ('allocation' in value ? AllocationType.name : Refused.name),
});

const refusedWith = (refusals: readonly Refusal[]) => ({ refusals });

builder.queryField('allocation', (t) =>
  t.field({
    type: AllocationResult,
    description: 'Proposes shares of a target for a year, around what is fixed by hand; stores nothing.',
    args: { input: t.arg({ type: AllocationInput, required: true, description: 'What is shared out, and how.' }) },
    resolve: async (_root, { input }, context) => {
      const open = await openTarget(context, input, 'plan.assign');
      if (!open.ok) return refusedWith(open.refusals);
      const decided = await decideAllocation(context.db, open.value, input);
      return decided.ok ? { open: open.value, allocation: decided.value.allocation } : refusedWith(decided.refusals);
    },
  }),
);
