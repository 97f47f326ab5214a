import {
  type AddUp,
  type Comparison,
  checkCommitment,
  type Indicator,
  type Refusal,
  type Result,
  refusal,
  STANDINGS,
  type UnitWhatIf,
  type WhatIf,
  whatIf,
} from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { enumOf } from '../../../graphql/enums.ts';
import { uuidOf } from '../../../graphql/global-id.ts';
import { Refused } from '../../../graphql/refusal.ts';
import { CommitmentInput, commitmentOf } from '../../target/commitment.type.ts';
import { BindingEnum, DistributionEnum } from '../../target/target.enums.ts';
import { ComparisonType } from '../comparison.type.ts';
import { type AddUpTask, carriedLoader } from './add-up.store.ts';
import { AddUpType } from './add-up.type.ts';

const WhatIfInput = builder.inputType('WhatIfInput', {
  description: 'Something else that a target might ask.',
  fields: (t) => ({
    targetId: t.id({ required: true, description: 'The target, in a published revision or in your draft.' }),
    commitment: t.field({ type: CommitmentInput, required: true, description: 'What it would ask.' }),
    binding: t.field({ type: BindingEnum, description: 'How far units might deviate; left out: as it stands.' }),
    distribution: t.field({ type: DistributionEnum, description: 'How it would reach them; left out: as it stands.' }),
  }),
});

type Input = typeof WhatIfInput.$inferInput;

interface Answered {
  readonly task: AddUpTask;
  readonly found: WhatIf;
}

const StandingEnum = enumOf('Standing', STANDINGS, 'What the binding would make of an answer.', {
  notAllowed: 'Looser than a floor: they would have to answer again.',
  needsConsent: 'Looser: they would need your consent.',
  looser: 'Looser, and free to be.',
  fine: 'As strict or stricter, or adopted: it follows.',
  open: 'Not answered, not applicable, or not to be compared.',
});

interface UnitShape extends UnitWhatIf {
  readonly name: string;
  readonly indicator: Pick<Indicator, 'valueType'>;
}

const comparisonIn = (comparison: Comparison | null, { indicator }: UnitShape) =>
  comparison && { comparison, indicator };

const WhatIfUnit = builder.objectRef<UnitShape>('WhatIfUnit').implement({
  description: 'A unit, and what the change would make of its answer.',
  fields: (t) => ({
    unitKey: t.exposeString('unitId', { description: 'The unit.' }),
    unitName: t.exposeString('name', { description: 'Its name without the kind of unit.' }),
    standing: t.expose('standing', { type: StandingEnum, description: 'What would become of its answer.' }),
    before: t.field({
      type: ComparisonType,
      nullable: true,
      description: 'How its own figure stands to what is asked now.',
      resolve: (unit) => comparisonIn(unit.before, unit),
    }),
    after: t.field({
      type: ComparisonType,
      nullable: true,
      description: 'How it would stand.',
      resolve: (unit) => comparisonIn(unit.after, unit),
    }),
  }),
});

const sums = (found: readonly AddUp[], { row }: AddUpTask) =>
  found.map((sum) => ({ ...sum, indicator: row.indicator, movers: () => [] }));

const WhatIfType = builder.objectRef<Answered>('WhatIf').implement({
  description: 'What a change would do to the units below and to the sum. Nothing is stored, and nobody below sees it.',
  fields: (t) => ({
    before: t.field({
      type: [AddUpType],
      description: 'As it is.',
      resolve: ({ found, task }) => sums(found.before, task),
    }),
    after: t.field({
      type: [AddUpType],
      description: 'As it would be.',
      resolve: ({ found, task }) => sums(found.after, task),
    }),
    units: t.field({
      type: [WhatIfUnit],
      description: 'Every unit that the target reaches, in the order of their codes.',
      resolve: ({ found, task: { units, row } }) =>
        found.units.map((unit, index) => ({
          ...unit,
          indicator: row.indicator,
          name: units[index]?.place.unitName ?? '',
        })),
    }),
  }),
});

const WhatIfResult = builder.unionType('WhatIfResult', {
  description: 'How `whatIf` ended.',
  types: [WhatIfType, Refused],
  resolveType: (value) => ('found' in value ? WhatIfType.name : Refused.name),
});

/** Refuses `notFound` and what `checkCommitment` refuses; years are those of the target's own plan. */
async function ask(context: Context, input: Input): Promise<Result<Answered>> {
  const id = uuidOf('Target', input.targetId);
  const task = id && (await carriedLoader(context).load(id));
  if (!task) return refuse([refusal('notFound', ['targetId'], { value: input.targetId })]);
  const { row, target, units } = task;
  const { periodFrom, periodTo, outlookYear } = row.revision;
  const checked = checkCommitment(row.indicator, commitmentOf(input.commitment), { periodFrom, periodTo, outlookYear });
  if (!checked.ok) return checked;
  const [binding, distribution] = [input.binding ?? row.binding, input.distribution ?? row.distribution];
  const found = whatIf(target, units, { commitment: checked.value, binding, distribution });
  return { ok: true, value: { task, found } };
}

const refuse = (refusals: readonly Refusal[]) => ({ ok: false, refusals }) as const;

builder.queryField('whatIf', (t) =>
  t.field({
    type: WhatIfResult,
    description: 'What would become of the answers below, and of the sum, if a target asked something else.',
    args: { input: t.arg({ type: WhatIfInput, required: true, description: 'What it would ask.' }) },
    resolve: async (_root, { input }, context) => {
      const asked = await ask(context, input);
      return asked.ok ? asked.value : { refusals: asked.refusals };
    },
  }),
);
