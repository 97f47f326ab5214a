import { MOVE_STATES } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { UnitNode } from '../unit/unit.type.ts';
import type { MoveRow } from './move.store.ts';

const MoveStateEnum = enumOf('MoveState', MOVE_STATES, 'What became of a household that was sent to another commune.', {
  onTheWay: 'Sent; it stands in the register it came from until it is taken in.',
  takenIn: 'It lives in the other commune.',
  turnedAway: 'The other commune did not take it in, and said why.',
  calledBack: 'The commune that had sent it took that back.',
});

export const HouseholdMoveType = builder.objectRef<MoveRow>('HouseholdMove').implement({
  description: 'Chuyển hộ: one commune sends a household to another, which takes it in or turns it away.',
  fields: (t) => ({
    id: t.id({ description: 'Names the move.', resolve: ({ id }) => encodeGlobalID('HouseholdMove', id) }),
    version: t.exposeInt('version', { description: 'Send it back as `expectedVersion` to answer.' }),
    state: t.expose('state', { type: MoveStateEnum, description: 'What became of it.' }),
    fromUnit: t.field({
      type: UnitNode,
      description: 'The commune that it leaves.',
      resolve: ({ fromCommuneId }, _args, { db }) => db.unit.findUniqueOrThrow({ where: { id: fromCommuneId } }),
    }),
    toUnit: t.field({
      type: UnitNode,
      description: 'The commune that it goes to.',
      resolve: ({ toCommuneId }, _args, { db }) => db.unit.findUniqueOrThrow({ where: { id: toCommuneId } }),
    }),
    leavesOn: t.field({
      type: 'Date',
      description: 'The first day on which it lives there no more.',
      resolve: ({ leavesOn }) => leavesOn,
    }),
    arrivedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Since when it lives in the other commune; null: it was not taken in.',
      resolve: ({ arrivedOn }) => arrivedOn,
    }),
    note: t.exposeString('note', { nullable: true, description: 'What the commune that sent it adds.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was turned away.' }),
    headName: t.exposeString('headName', { description: 'Chủ hộ when it was sent.' }),
    persons: t.exposeInt('persons', { description: 'How many people it had then.' }),
    householdId: t.id({
      nullable: true,
      description: 'Opens its file: `household(id, purpose)`; null where that is not for you, or not yet.',
      resolve: ({ openHouseholdId }) => openHouseholdId && encodeGlobalID('Household', openHouseholdId),
    }),
    code: t.exposeString('code', { nullable: true, description: 'Its code in the register, for whoever may open it.' }),
  }),
});

export interface MoveConflictShape {
  readonly yourVersion: number;
  readonly current: MoveRow;
}

export const HouseholdMoveConflict = builder.objectRef<MoveConflictShape>('HouseholdMoveConflict').implement({
  description: 'Somebody has answered first, or called it back. Nothing of yours was stored.',
  fields: (t) => ({
    yourVersion: t.exposeInt('yourVersion', { description: 'The version that you sent.' }),
    current: t.field({
      type: HouseholdMoveType,
      description: 'The move as it stands now.',
      resolve: ({ current }) => current,
    }),
  }),
});

/** The success of whatever is done to a move: the move as it stands now. */
export const movedSuccess = (name: string, description: string) =>
  builder.objectRef<{ move: MoveRow }>(name).implement({
    description,
    fields: (t) => ({
      move: t.field({ type: HouseholdMoveType, description: 'As stored.', resolve: ({ move }) => move }),
    }),
  });
