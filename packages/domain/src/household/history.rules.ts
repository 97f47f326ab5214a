import type { PlainDate } from '../shared/index.ts';
import type { Household } from './household.ts';

/**
 * What happened to a household as its people would tell it. `splitOff`, `joined`: another household separated from it, or merged
 * into it; `sent`, `turnedAway`, `calledBack`: a move to another commune that has not happened, or not yet; `left`: one that has,
 * to whoever does not see where the household lives there (`moved` to everybody else).
 */
export const HOUSEHOLD_EVENTS = [
  'listed',
  'movedIn',
  'split',
  'moved',
  'splitOff',
  'joined',
  'sent',
  'turnedAway',
  'calledBack',
  'left',
  'movedOut',
  'merged',
  'dissolved',
] as const;
export type HouseholdEventKind = (typeof HOUSEHOLD_EVENTS)[number];

/** `villageId` is where it lives from then on, `fromVillageId` where it lived until then. */
export interface HouseholdEvent {
  readonly kind: HouseholdEventKind;
  readonly on: PlainDate;
  readonly fromVillageId: string | null;
  readonly villageId: string | null;
  readonly otherHouseholdId: string | null;
  /** The commune that it was sent to. */
  readonly communeId: string | null;
  /** Why it was turned away. */
  readonly reason: string | null;
}

/** Another household that came out of this one, or went into it. */
export interface HouseholdRelative {
  readonly householdId: string;
  readonly kind: 'splitOff' | 'joined';
  readonly on: PlainDate;
}

/** What came of sending it to another commune; of `left` the day from which it lives there. */
export interface MoveAway {
  readonly kind: 'sent' | 'turnedAway' | 'calledBack' | 'left';
  readonly on: PlainDate;
  readonly toCommuneId: string;
  readonly reason: string | null;
}

/** Everything that happened to a household, the oldest first; of one day in the order of `HOUSEHOLD_EVENTS`. */
export function householdHistory(
  { origin, addresses, ending }: Household,
  relatives: readonly HouseholdRelative[],
  moves: readonly MoveAway[],
): readonly HouseholdEvent[] {
  const places = addresses.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const first = places[0]?.villageId ?? null;
  const seenAfter = (day: PlainDate) => places.some(({ from }) => from >= day);
  const events = [
    event(origin.kind, origin.on, { villageId: first, otherHouseholdId: origin.fromHouseholdId }),
    ...places
      .slice(1)
      .map(({ villageId, from }, index) =>
        event('moved', from, { fromVillageId: places[index]?.villageId ?? null, villageId }),
      ),
    ...relatives.map(({ kind, on, householdId }) => event(kind, on, { otherHouseholdId: householdId })),
    ...moves
      .filter(({ kind, on }) => kind !== 'left' || !seenAfter(on))
      .map(({ kind, on, toCommuneId, reason }) => event(kind, on, { communeId: toCommuneId, reason })),
    ...(ending ? [event(ending.kind, ending.on, { otherHouseholdId: ending.intoHouseholdId })] : []),
  ];
  return events.toSorted(
    (a, b) =>
      (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || HOUSEHOLD_EVENTS.indexOf(a.kind) - HOUSEHOLD_EVENTS.indexOf(b.kind),
  );
}

function event(
  kind: HouseholdEventKind,
  on: PlainDate,
  more: Partial<Omit<HouseholdEvent, 'kind' | 'on'>>,
): HouseholdEvent {
  return {
    kind,
    on,
    fromVillageId: null,
    villageId: null,
    otherHouseholdId: null,
    communeId: null,
    reason: null,
    ...more,
  };
}
