import {
  CHANGE_PARTS,
  type ChangedHousehold,
  type ChangePart,
  type ChangePartFigure,
  type SplitChange,
  splitChange,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { unitFor } from '../access/unit-for.ts';
import { HouseholdClassEnum } from '../household/household.enums.ts';
import { HouseholdBehind } from './household-behind.type.ts';
import { countDecided, loadChange } from './poverty-change.store.ts';

const ChangePartEnum = enumOf('ChangePart', CHANGE_PARTS, 'What a change between two rounds is made of.', {
  records: 'A later round of the same year decided otherwise: corrected and late records, of either year.',
  rule: 'The same answers come to another class under the later standard.',
  boundary: 'Villages that came to the unit, or left it.',
  facts: 'What is left: how households live, who came, went, split or was counted for the first time.',
});

const ChangedHouseholdType = builder.objectRef<ChangedHousehold>('ChangedHousehold').implement({
  description: 'A household that a part of a change put on the list, or took off it.',
  fields: (t) => ({
    household: t.field({
      type: HouseholdBehind,
      description: 'Which.',
      resolve: ({ householdId }) => ({ id: householdId }),
    }),
    change: t.exposeInt('change', { description: '1: on the list by it; −1: off it.' }),
  }),
});

const MOST_BEHIND = 500;
/** One operation takes apart no more than this: a district, but no province. */
const MOST_HOUSEHOLDS = 50_000;

const ChangePartType = builder
  .objectRef<ChangePartFigure & { readonly part: ChangePart }>('ChangePartFigure')
  .implement({
    description: 'One part of a change.',
    fields: (t) => ({
      part: t.expose('part', { type: ChangePartEnum, description: 'Which.' }),
      listed: t.expose('listed', { type: 'BigInt', description: 'By how many households the list differs by it.' }),
      changed: t.int({
        description: 'How many households it put on the list or took off it.',
        resolve: ({ households }) => households.length,
      }),
      households: t.field({
        type: [ChangedHouseholdType],
        description: `Which; ${MOST_BEHIND} at most.`,
        resolve: ({ households }) => households.slice(0, MOST_BEHIND),
      }),
    }),
  });

const SplitChangeType = builder.objectRef<SplitChange>('SplitChange').implement({
  description: 'Why a list is longer or shorter: before + all parts = after, exactly.',
  fields: (t) => ({
    before: t.field({ type: 'BigInt', description: 'On the list then.', resolve: ({ before }) => before.listed }),
    after: t.field({ type: 'BigInt', description: 'On it now.', resolve: ({ after }) => after.listed }),
    parts: t.field({
      type: [ChangePartType],
      description: 'All four, in the order in which they are taken apart; another order would share out otherwise.',
      resolve: ({ parts }) => CHANGE_PARTS.map((part) => ({ part, ...parts[part] })),
    }),
    notRerun: t.int({
      description:
        'Households whose answers do not suffice for the later standard, or that you may not read: taken as they were.',
      resolve: ({ notRerun }) => notRerun.length,
    }),
  }),
});

interface ChangeShape {
  readonly households: number;
  readonly split: SplitChange | null;
}

const PovertyChange = builder.objectRef<ChangeShape>('PovertyChange').implement({
  description: 'What changed between the periodic rounds of two years.',
  fields: (t) => ({
    households: t.exposeInt('households', {
      description: 'How many decisions on households there are in the two years.',
    }),
    split: t.field({
      type: SplitChangeType,
      nullable: true,
      description: `The change taken apart; null of more than ${MOST_HOUSEHOLDS} decisions: ask for a unit below.`,
      resolve: ({ split }) => split,
    }),
  }),
});

builder.queryField('povertyChange', (t) =>
  t.field({
    type: PovertyChange,
    nullable: true,
    description:
      'Why the number of poor, or near-poor, households changed between two years, with the households behind each part. Null where you may not see the reviews of the unit, or where one of the two years has no decided round.',
    args: {
      unitKey: t.arg.string({ required: true, description: 'A commune, or a unit above.' }),
      from: t.arg.int({ required: true, description: 'The earlier year.' }),
      to: t.arg.int({ required: true, description: 'The later year.' }),
      list: t.arg({ type: [HouseholdClassEnum], required: true, description: 'The classes that the list has.' }),
    },
    resolve: async (_root, { unitKey, from, to, list }, context) => {
      const unitId = await unitFor(context, unitKey, 'review.read');
      if (unitId === null || from >= to || from < 1990 || to > 2100) return null;
      const sides = { unitId, from, to };
      const households = await countDecided(context.db, sides);
      if (households > MOST_HOUSEHOLDS) return { households, split: null };
      const rows = await loadChange(context.db, sides);
      const bothYears = rows.some(({ before }) => before !== null) && rows.some(({ after }) => after !== null);
      return bothYears ? { households, split: splitChange(rows, list) } : null;
    },
  }),
);
