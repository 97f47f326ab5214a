import {
  DECREASES,
  INCREASES,
  type ListMovement,
  type Movement,
  type MovementFigure,
  type MovementList,
} from '../observation/index.ts';
import { transitionOf } from './transition.rules.ts';
import type { YearStanding } from './transition.ts';

/** So many households that stood alike through a year, with their people: one household, or as a database groups them. */
export interface StandingTally extends YearStanding {
  readonly households: bigint;
  readonly persons: { readonly start: bigint; readonly end: bigint; readonly stayed: bigint };
}

/** Diễn biến hộ nghèo and hộ cận nghèo of one unit and year (report tables 2 and 3), rows Hộ and Nhân khẩu. */
export interface MovementTable {
  readonly households: Movement;
  readonly persons: Movement;
}

/** The figures of a list in the order of the form's columns 1 to 9. */
export function movementColumns<L extends MovementList>(list: L): readonly MovementFigure<L>[] {
  const [leaving, coming]: readonly (readonly MovementFigure<L>[])[] = [DECREASES[list], INCREASES[list]];
  return ['start', ...(leaving ?? []), ...(coming ?? []), 'end'];
}

/**
 * Both lists of a year from the households behind them. Columns 2 to 8 are counted and 9 is 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8, so
 * that every identity of `checkFlows` holds. A household that goes from one list to the other takes along who was in it at
 * both ends, and one that stays keeps them: who came or left meanwhile is other increase, other decrease. One that comes
 * from no list or goes to none does so with everybody in it at the end, or at the start.
 */
export function movementTable(tallies: readonly StandingTally[]): MovementTable {
  const blank = { households: blankMovement(), persons: blankMovement() };
  for (const tally of tallies) {
    addTo(blank.households.poor, poorFlows(tally), tally.households, tally.households, tally.households);
    addTo(blank.households.nearPoor, nearPoorFlows(tally), tally.households, tally.households, tally.households);
    const { start, end, stayed } = tally.persons;
    addTo(blank.persons.poor, poorFlows(tally), start, end, stayed);
    addTo(blank.persons.nearPoor, nearPoorFlows(tally), start, end, stayed);
  }
  return { households: closed(blank.households), persons: closed(blank.persons) };
}

type Counts<L extends MovementList> = { -readonly [F in MovementFigure<L>]: bigint };
type Blank = { readonly [L in MovementList]: Counts<L> };

/** By which column a household left a list and by which it came; null where it did not. */
interface Flows<L extends MovementList> {
  readonly out: (typeof DECREASES)[L][number] | 'stays' | null;
  readonly in: (typeof INCREASES)[L][number] | 'stays' | null;
}

function poorFlows(standing: YearStanding): Flows<'poor'> {
  switch (transitionOf(standing)) {
    case 'remainedPoor':
      return { out: 'stays', in: 'stays' };
    case 'escapedToNearPoor':
      return { out: 'escapedToNearPoor', in: null };
    case 'escapedAbove':
      return { out: 'escapedAbove', in: null };
    case 'fromNearPoor':
      return { out: null, in: 'fromNearPoor' };
    case 'rePoor':
      return { out: null, in: 'rePoor' };
    case 'newlyPoor':
      return { out: null, in: 'newlyPoor' };
    default:
      return otherFlows(standing, 'poor');
  }
}

function nearPoorFlows(standing: YearStanding): Flows<'nearPoor'> {
  switch (transitionOf(standing)) {
    case 'remainedNearPoor':
      return { out: 'stays', in: 'stays' };
    case 'fromNearPoor':
      return { out: 'becamePoor', in: null };
    case 'escapedNearPoor':
      return { out: 'escapedAbove', in: null };
    case 'escapedToNearPoor':
      return { out: null, in: 'fromPoor' };
    case 'reNearPoor':
      return { out: null, in: 'reNearPoor' };
    case 'newlyNearPoor':
      return { out: null, in: 'newlyNearPoor' };
    default:
      return otherFlows(standing, 'nearPoor');
  }
}

/** Came from elsewhere, or went there. */
function otherFlows({ start, end }: YearStanding, list: MovementList) {
  return {
    out: start === list && end === null ? 'otherDecrease' : null,
    in: end === list && start === null ? 'otherIncrease' : null,
  } as const;
}

/** Of these the household was on a list at both ends. */
const ON_BOTH_LISTS: ReadonlySet<string> = new Set([
  'stays',
  'escapedToNearPoor',
  'fromNearPoor',
  'becamePoor',
  'fromPoor',
]);

type AnyCounts = Record<'start' | 'otherDecrease' | 'otherIncrease' | 'end', bigint> & Partial<Record<string, bigint>>;

function addTo(
  counts: AnyCounts,
  flows: { readonly out: string | null; readonly in: string | null },
  start: bigint,
  end: bigint,
  stayed: bigint,
): void {
  const add = (figure: string, count: bigint) => {
    counts[figure] = (counts[figure] ?? 0n) + count;
  };
  if (flows.out !== null) {
    add('start', start);
    const along = ON_BOTH_LISTS.has(flows.out) ? stayed : start;
    if (flows.out !== 'stays') add(flows.out, along);
    add('otherDecrease', start - along);
  }
  if (flows.in !== null) {
    const along = ON_BOTH_LISTS.has(flows.in) ? stayed : end;
    if (flows.in !== 'stays') add(flows.in, along);
    add('otherIncrease', end - along);
  }
}

function blankMovement(): Blank {
  const zeros = <L extends MovementList>(list: L) =>
    Object.fromEntries(movementColumns(list).map((figure) => [figure, 0n])) as Counts<L>;
  return { poor: zeros('poor'), nearPoor: zeros('nearPoor') };
}

function closed({ poor, nearPoor }: Blank): Movement {
  return { poor: closedList('poor', poor), nearPoor: closedList('nearPoor', nearPoor) };
}

function closedList<L extends MovementList>(list: L, counts: Counts<L>): ListMovement<L> {
  const total = (figures: readonly MovementFigure<L>[]) => figures.reduce((sum, figure) => sum + counts[figure], 0n);
  const start: bigint = counts.start;
  return { ...counts, end: start - total(DECREASES[list]) + total(INCREASES[list]) };
}
