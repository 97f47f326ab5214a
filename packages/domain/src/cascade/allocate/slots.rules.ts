import { type Refusal, type Result, refusal, resultOf } from '../../shared/refusal.ts';
import { checkWhole } from '../../shared/whole.rules.ts';
import type { AllocationRequest, AllocationUnit } from './allocation.ts';
import { ALLOCATION_RULES, FACTS, roomOf } from './methods.fields.ts';
import type { Slot } from './slot.ts';

type Method = Pick<AllocationRequest, 'method' | 'direction'>;
type Bounds = Pick<Slot, 'lowest' | 'highest' | 'pinned'>;
type Refuse = (code: Refusal['code'], field: string, data: Pick<Refusal, 'value' | 'allowed'>) => void;

/** The units made ready for the method, or all that is wrong with any of them: see `allocate`. */
export function slotsOf({ units, ...method }: AllocationRequest): Result<readonly Slot[]> {
  const refusals: Refusal[] = [];
  const codes = new Set<string>();
  const slots = units.map((unit, index): Slot => {
    const refuse: Refuse = (code, field, data) =>
      refusals.push(refusal(code, ['units', String(index), field], { ...data, subject: unit.name }));
    if (codes.has(unit.code)) refuse('shapeInvalid', 'code', { value: unit.code, allowed: 'unique' });
    codes.add(unit.code);
    checkFacts(unit, method, refuse);
    return slotOf(unit, index, method, refuse);
  });
  return resultOf(slots, refusals);
}

function checkFacts(unit: AllocationUnit, { method, direction }: Method, refuse: Refuse): void {
  const { start, denominator } = unit;
  const needed = ALLOCATION_RULES[method].needs[direction];
  for (const fact of FACTS) {
    const value = unit[fact];
    if (value === null && needed.includes(fact)) refuse('fieldRequired', fact, { value, allowed: 'whole number' });
    if (value !== null && value < 0n) refuse('outOfRange', fact, { value: String(value), allowed: '0..' });
  }
  if (start !== null && denominator !== null && denominator >= 0n && start > denominator)
    refuse('numeratorAboveDenominator', 'start', { value: String(start), allowed: `0..${denominator}` });
}

function slotOf(unit: AllocationUnit, index: number, { method, direction }: Method, refuse: Refuse): Slot {
  const room = roomOf(unit, direction);
  const { offset, weight } = ALLOCATION_RULES[method].line(unit, room ?? 0n);
  const { lowest, highest, pinned } = boundsOf(unit, room, refuse);
  return { unit, index, room, lowest, highest: weight === 0n ? lowest : highest, pinned, offset, weight };
}

/** What a person set, within what the unit has room for. A maximum beyond the room is no mistake, it just never binds. */
function boundsOf(unit: AllocationUnit, room: bigint | null, refuse: Refuse): Bounds {
  const read = (field: 'minimum' | 'maximum' | 'pinned', from: bigint, to: bigint | null): bigint | null => {
    if (unit[field] === null) return null;
    const { number, refusals } = checkWhole(unit[field], [], to, from);
    for (const { code, value, allowed } of refusals) refuse(code, field, { value, allowed });
    return number;
  };
  const maximum = read('maximum', 0n, null);
  const highest = maximum === null || (room !== null && room < maximum) ? room : maximum;
  const lowest = read('minimum', 0n, highest) ?? 0n;
  const pinned = read('pinned', lowest, highest);
  return pinned === null ? { lowest, highest, pinned: false } : { lowest: pinned, highest: pinned, pinned: true };
}
