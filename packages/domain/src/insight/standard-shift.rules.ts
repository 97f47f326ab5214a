import { type CitedLine, type ClassReason, classReasons } from '../review/index.ts';
import type { Deprivation, HouseholdClass, Receipt } from '../standard/index.ts';
import type { ShiftMove, ShiftReason, ShiftRow, ShiftTally, StandardShift } from './standard-shift.ts';

/**
 * Who moves when the same facts are judged by another standard, by unit and reason. A "what if": it decides nothing and is
 * never stored as a class. Every row is a move, has stayed, or is undecided.
 */
export function standardShift(rows: readonly ShiftRow[]): StandardShift {
  const moves: ShiftMove[] = [];
  const undecided: string[] = [];
  let stayed = 0;
  for (const { householdId, unitId, decided, other } of rows) {
    const [from, to] = [decided.class, other.class];
    if (from === null || to === null) undecided.push(householdId);
    else if (from === to) stayed++;
    else moves.push({ householdId, unitId, from, to, reason: reasonOf(from, to, decided, other) });
  }
  return { moves, tallies: talliesOf(moves), stayed, undecided };
}

/** Whether income lies within the line tells `above` from the others; how many deprivations there are tells those apart. */
function reasonOf(from: HouseholdClass, to: HouseholdClass, decided: Receipt, other: Receipt): ShiftReason {
  const [was, would] = [classReasons(decided), classReasons(other)];
  if (from === 'above' || to === 'above') return { kind: 'incomeLine', from: lineOf(was), to: lineOf(would) };
  const [before, after] = [deprivedIn(was), deprivedIn(would)];
  return {
    kind: 'deprivations',
    gained: after.filter((each) => !before.includes(each)),
    lost: before.filter((each) => !after.includes(each)),
  };
}

function lineOf(reasons: readonly ClassReason[]): CitedLine | null {
  for (const reason of reasons) {
    if (reason.kind === 'incomeWithinLine' || reason.kind === 'incomeAboveLine') return reason.line;
  }
  return null;
}

function deprivedIn(reasons: readonly ClassReason[]): readonly Deprivation[] {
  return reasons.flatMap((reason) => (reason.kind === 'deprived' ? [reason.deprivation] : []));
}

function talliesOf(moves: readonly ShiftMove[]): readonly ShiftTally[] {
  const groups = Map.groupBy(moves, ({ unitId, from, to, reason }) => [unitId, from, to, reason.kind].join('|'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { unitId, from, to, reason } = first;
    return [{ unitId, from, to, reason: reason.kind, households: group.length }];
  });
}
