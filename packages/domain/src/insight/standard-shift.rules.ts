import { type CitedLine, type ClassReason, classReasons } from '../review/index.ts';
import {
  type CompiledStandard,
  type Deprivation,
  HOUSEHOLD_CLASSES,
  type HouseholdClass,
  type HouseholdFacts,
  type Receipt,
} from '../standard/index.ts';
import type {
  ShiftClasses,
  ShiftMove,
  ShiftReason,
  ShiftRow,
  ShiftSum,
  ShiftTally,
  StandardShift,
} from './standard-shift.ts';

/**
 * Who moves when the same facts are judged by another standard, by unit and reason. A "what if": it decides nothing and is
 * never stored as a class. Every row is a move, has stayed, or is undecided.
 */
export function standardShift(rows: readonly ShiftRow[]): StandardShift {
  const moves: ShiftMove[] = [];
  const undecided: string[] = [];
  let stayed = 0;
  for (const { householdId, unitId, decided, other } of rows) {
    const [from, to] = [decided.class, other?.class ?? null];
    if (other === null || from === null || to === null) undecided.push(householdId);
    else if (from === to) stayed++;
    else moves.push({ householdId, unitId, from, to, reason: reasonOf(from, to, decided, other) });
  }
  return { moves, tallies: talliesOf(moves), stayed, undecided };
}

/** A household that was judged `from` by its own standard, put to another one: without receipts, for many of them. */
export function shiftOf(
  {
    unitId,
    from,
    facts,
  }: { readonly unitId: string; readonly from: HouseholdClass | null; readonly facts: HouseholdFacts },
  own: CompiledStandard,
  other: CompiledStandard,
): ShiftClasses {
  const to = other.classifyObject(facts);
  const poorBy = from === to ? null : from === 'poor' ? own : to === 'poor' ? other : null;
  return { unitId, from, to, poorByIncome: poorBy?.poorByIncome(facts) ?? false };
}

/**
 * The same in numbers, by unit, from classes alone: for units with more households than anyone reads one by one. The tallies
 * are those that `standardShift` gives of the same households.
 */
export function shiftSums(rows: Iterable<ShiftClasses>): readonly ShiftSum[] {
  const sums = new Map<string, Counting>();
  for (const { unitId, from, to, poorByIncome } of rows) {
    const sum = sums.get(unitId) ?? { households: 0, stayed: 0, undecided: 0, moved: new Map<string, ShiftTally>() };
    sums.set(unitId, sum);
    sum.households++;
    if (from === null || to === null) sum.undecided++;
    else if (from === to) sum.stayed++;
    else {
      const reason = reasonKind(from, to, poorByIncome);
      const key = `${from}|${to}|${reason}`;
      const households = (sum.moved.get(key)?.households ?? 0) + 1;
      sum.moved.set(key, { unitId, from, to, reason, households });
    }
  }
  return [...sums].map(([unitId, { moved, ...sum }]) => ({ unitId, ...sum, tallies: inOrder([...moved.values()]) }));
}

/** Sums of parts as those of a unit above them. */
export function addShiftSums(unitId: string, parts: readonly ShiftSum[]): ShiftSum {
  const groups = Map.groupBy(
    parts.flatMap(({ tallies }) => tallies),
    ({ from, to, reason }) => [from, to, reason].join('|'),
  );
  const total = (of: (part: ShiftSum) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  return {
    unitId,
    households: total(({ households }) => households),
    stayed: total(({ stayed }) => stayed),
    undecided: total(({ undecided }) => undecided),
    tallies: inOrder(
      [...groups.values()].flatMap(([first, ...others]) =>
        first
          ? [{ ...first, unitId, households: others.reduce((sum, each) => sum + each.households, first.households) }]
          : [],
      ),
    ),
  };
}

/** By classes, poorest first, and reason. */
const inOrder = (tallies: readonly ShiftTally[]): readonly ShiftTally[] =>
  tallies.toSorted(
    (one, other) =>
      rank(one.from) - rank(other.from) || rank(one.to) - rank(other.to) || (one.reason < other.reason ? -1 : 1),
  );
const rank = (of: HouseholdClass): number => HOUSEHOLD_CLASSES.indexOf(of);

interface Counting {
  households: number;
  stayed: number;
  undecided: number;
  readonly moved: Map<string, ShiftTally>;
}

/**
 * Whether income lies within the line tells `above` from the others; how many deprivations there are tells those apart, but where
 * the standard that calls the household poor does so by income alone.
 */
function reasonKind(from: HouseholdClass, to: HouseholdClass, poorByIncome: boolean): ShiftReason['kind'] {
  if (from === 'above' || to === 'above') return 'incomeLine';
  return poorByIncome ? 'incomeAlone' : 'deprivations';
}

function reasonOf(from: HouseholdClass, to: HouseholdClass, decided: Receipt, other: Receipt): ShiftReason {
  const [was, would] = [classReasons(decided), classReasons(other)];
  const alone = { from: from === 'poor' && byIncomeAlone(was), to: to === 'poor' && byIncomeAlone(would) };
  const kind = reasonKind(from, to, alone.from || alone.to);
  if (kind === 'incomeLine') return { kind, from: lineOf(was), to: lineOf(would) };
  if (kind === 'incomeAlone') {
    return { kind, from: alone.from ? lineOf(was) : null, to: alone.to ? lineOf(would) : null };
  }
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

/** Within a line that asks for no number of deprivations. */
const byIncomeAlone = (reasons: readonly ClassReason[]): boolean =>
  reasons.some(({ kind }) => kind === 'incomeWithinLine') &&
  !reasons.some(({ kind }) => kind === 'deprivationsReached' || kind === 'deprivationsBelow');

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
