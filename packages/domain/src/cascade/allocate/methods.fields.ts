import type { AllocationDirection, AllocationMethod, AllocationUnit } from './allocation.ts';
import type { Slot } from './slot.ts';

/** What is known of a unit before anything is shared out. */
export const FACTS = ['basis', 'start', 'denominator'] as const;
type Fact = (typeof FACTS)[number];

/** A method as data: which facts it cannot do without, and the line that a unit's share moves on. */
interface MethodRule {
  readonly needs: Readonly<Record<AllocationDirection, readonly Fact[]>>;
  readonly line: (unit: AllocationUnit, room: bigint) => Pick<Slot, 'offset' | 'weight'>;
}

/**
 * The methods differ in the line alone: a share of the basis, a fraction of what there is, or all but a level of it.
 * On the last one t is the level turned round: the greater it is, the lower the level, and the more each gives.
 */
export const ALLOCATION_RULES: Readonly<Record<AllocationMethod, MethodRule>> = {
  proportional: {
    needs: { down: ['basis'], up: ['basis'] },
    line: ({ basis }) => ({ offset: 0n, weight: basis ?? 0n }),
  },
  sameReduction: {
    needs: { down: ['start'], up: ['start', 'denominator'] },
    line: (_unit, room) => ({ offset: 0n, weight: room }),
  },
  sameLevel: {
    needs: { down: ['start', 'denominator'], up: ['start', 'denominator'] },
    line: ({ denominator }, room) => ({ offset: room, weight: denominator ?? 0n }),
  },
};

/** The most that a unit can change by: what it has, or what it still lacks; null where its figures do not say. */
export function roomOf({ start, denominator }: AllocationUnit, direction: AllocationDirection): bigint | null {
  const end = direction === 'down' ? 0n : denominator;
  if (start === null || end === null) return null;
  const room = direction === 'down' ? start - end : end - start;
  return room < 0n ? null : room;
}
