import { HOUSEHOLD_EVENTS, type HouseholdEvent, householdHistory, type MoveAway } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { HouseholdType } from './household.type.ts';
import { findRelatives, type RelatedHousehold } from './household-history.store.ts';
import { findMovesOfHousehold, type MoveRow } from './move.store.ts';

const HouseholdEventEnum = enumOf('HouseholdEventKind', HOUSEHOLD_EVENTS, 'What happened to a household.', {
  listed: 'It was found living there.',
  movedIn: 'It came from a place outside the register.',
  split: 'Tách hộ: it separated from another household.',
  moved: 'It moved to another place of the register.',
  splitOff: 'Another household separated from it.',
  joined: 'Another household merged into it.',
  sent: 'It was sent to another commune, which has not taken it in yet.',
  turnedAway: 'The commune that it was sent to did not take it in.',
  calledBack: 'The commune that had sent it took that back.',
  left: 'It lives in another commune from then on, where you do not see it.',
  movedOut: 'It left for a place outside the register.',
  merged: 'Nhập hộ: it became part of another household.',
  dissolved: 'Nobody is left of it.',
});

interface EventShape extends HouseholdEvent {
  readonly other: RelatedHousehold | null;
}

const RelatedHouseholdType = builder.objectRef<RelatedHousehold>('RelatedHousehold').implement({
  description: 'Another household of the register that you may open.',
  fields: (t) => ({
    id: t.id({
      description: 'Opens its file: `household(id, purpose)`.',
      resolve: ({ id }) => encodeGlobalID('Household', id),
    }),
    code: t.exposeString('code', { description: 'Its code in the register.' }),
  }),
});

const unitField = (name: 'fromVillageId' | 'villageId' | 'communeId', description: string) =>
  builder.objectField(HouseholdEventType, name.replace(/Id$/, ''), (t) =>
    t.field({
      type: UnitNode,
      nullable: true,
      description,
      resolve: (event, _args, { db }) => {
        const id = event[name];
        return id === null ? null : db.unit.findUniqueOrThrow({ where: { id } });
      },
    }),
  );

const HouseholdEventType = builder.objectRef<EventShape>('HouseholdEvent').implement({
  description: 'Something that happened to a household, on a day.',
  fields: (t) => ({
    kind: t.expose('kind', { type: HouseholdEventEnum, description: 'What.' }),
    on: t.field({ type: 'Date', description: 'The first day on which it was so.', resolve: ({ on }) => on }),
    other: t.field({
      type: RelatedHouseholdType,
      nullable: true,
      description: 'The other household in it; null where there is none, or none that you may open.',
      resolve: ({ other }) => other,
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was turned away.' }),
  }),
});
unitField('fromVillageId', 'Where it lived until then.');
unitField('villageId', 'Where it lives from then on.');
unitField('communeId', 'The commune that it was sent to.');

const AWAY = { onTheWay: 'sent', turnedAway: 'turnedAway', calledBack: 'calledBack', takenIn: 'left' } as const;

const awayOf = ({ state, leavesOn, arrivedOn, endedOn, toCommuneId, reason }: MoveRow): MoveAway => ({
  kind: AWAY[state],
  on: arrivedOn ?? endedOn ?? leavesOn,
  toCommuneId,
  reason,
});

builder.objectField(HouseholdType, 'history', (t) =>
  t.field({
    type: [HouseholdEventType],
    description: 'Where it came from, where it lived, what separated from it and went into it, the oldest first.',
    resolve: async ({ household }, _args, { db }) => {
      const moves = await findMovesOfHousehold(db, household.id);
      const named = [household.origin.fromHouseholdId, household.ending?.intoHouseholdId ?? null];
      const { relatives, households } = await findRelatives(
        db,
        household.id,
        named.filter((id) => id !== null),
      );
      return householdHistory(household, relatives, moves.map(awayOf)).map((event) => ({
        ...event,
        other: households.get(event.otherHouseholdId ?? '') ?? null,
      }));
    },
  }),
);
