import { addShiftSums, type ShiftTally } from '@bacthang/domain';
import { fromWire, toWire } from '../../lib/wire.ts';
import type { ShiftPart, ShiftSums } from './shift.documents.ts';

/** What one unit would come to under another standard; null where nothing of it may be read. */
export type AskUnit = (unitKey: string) => Promise<ShiftSums | null>;

/**
 * The sum of a unit with more households than one operation judges: asked of the unit itself, else of each unit below, one after
 * another. Null where nothing of it may be read, or it came to be called off.
 */
export async function sumOfUnit(ask: AskUnit, unit: ShiftPart['unit'], signal: AbortSignal): Promise<ShiftPart | null> {
  const sums = signal.aborted ? null : await ask(unit.key);
  if (!sums) return null;
  if (sums.total) return { ...sums.total, unit };
  const parts: ShiftPart[] = [];
  for (const below of sums.below) {
    const part = await sumOfUnit(ask, below.unit, signal);
    if (part) parts.push(part);
  }
  return { ...sumOf(unit.key, parts), unit };
}

/** The sums of units one after another, each told as soon as it is known; the first that does not arrive ends it. */
export async function sumOfEach(
  ask: AskUnit,
  units: readonly ShiftPart['unit'][],
  signal: AbortSignal,
  tell: (part: ShiftPart | null) => void,
): Promise<void> {
  for (const unit of units) {
    const part = await sumOfUnit(ask, unit, signal);
    if (signal.aborted) return;
    tell(part);
  }
}

/** The parts added up, by the domain's rule. */
export function sumOf(unitKey: string, parts: readonly ShiftPart[]): Omit<ShiftPart, 'unit'> {
  const sum = addShiftSums(
    unitKey,
    parts.map(({ unit, households, stayed, undecided, tallies }) => ({
      unitId: unit.key,
      households,
      stayed,
      undecided,
      tallies: tallies.map(
        ({ from, to, reason, households: moved }): ShiftTally => ({
          unitId: unit.key,
          from: fromWire(from),
          to: fromWire(to),
          reason: reason as ShiftTally['reason'],
          households: moved,
        }),
      ),
    })),
  );
  const { households, stayed, undecided } = sum;
  const tallies = sum.tallies.map(({ from, to, ...tally }) => ({ ...tally, from: toWire(from), to: toWire(to) }));
  return { households, moved: households - stayed - undecided, stayed, undecided, tallies };
}
