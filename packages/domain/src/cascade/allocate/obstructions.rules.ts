import { type Refusal, refusal } from '../../shared/refusal.ts';
import type { Slot } from './slot.ts';

/** Why no shares within their bounds add up to the whole, with every bound that a person could move; none if some do. */
export function obstructions(slots: readonly Slot[], whole: bigint): readonly Refusal[] {
  let [least, most]: [bigint, bigint | null] = [0n, 0n];
  for (const { lowest, highest } of slots) {
    least += lowest;
    most = most === null || highest === null ? null : most + highest;
  }
  const data = { value: String(whole), allowed: `${least}..${most ?? ''}` };
  if (whole < least)
    return [
      refusal('minimumsAboveWhole', ['whole'], { ...data, subject: String(least - whole) }),
      ...slots.flatMap((slot) => inTheWay(slot, lowestSetBy(slot))),
    ];
  if (most !== null && most < whole)
    return [
      refusal('maximumsBelowWhole', ['whole'], { ...data, subject: String(whole - most) }),
      ...slots.flatMap((slot) => inTheWay(slot, highestSetBy(slot))),
    ];
  return [];
}

type Settable = 'minimum' | 'maximum' | 'pinned' | 'basis';

function inTheWay({ unit, index }: Slot, field: Settable | null): readonly Refusal[] {
  if (field === null) return [];
  const path = ['units', String(index), field];
  return [refusal('boundInTheWay', path, { value: String(unit[field]), subject: unit.name })];
}

function lowestSetBy({ lowest, pinned }: Slot): Settable | null {
  if (lowest === 0n) return null;
  return pinned ? 'pinned' : 'minimum';
}

/** What keeps the unit below what it has room for; without a basis the method gives it nothing beyond its minimum. */
function highestSetBy({ room, highest, pinned, weight }: Slot): Settable | null {
  if (room !== null && highest !== null && highest >= room) return null;
  if (pinned) return 'pinned';
  return weight === 0n ? 'basis' : 'maximum';
}
