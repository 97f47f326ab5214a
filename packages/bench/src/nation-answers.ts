import {
  type AddUpIndicator,
  type AddUpTarget,
  type AddUpUnit,
  type Commitment,
  EMPTY_CONTEXT,
  type RequirementContext,
  type SheetTask,
  toFraction,
} from '@bacthang/domain';
import { COMMUNES, figures, PROVINCES, TARGETS } from './nation.ts';

const POVERTY: AddUpIndicator = { valueType: 'ratio', per: 100, direction: 'down', rollUp: 'ratioOfSums' };
const JOBS: AddUpIndicator = { valueType: 'count', per: 1, direction: 'up', rollUp: 'sum' };

type Next = (below: number) => number;

/** What one target asks at every tier, and how a unit that answers it deviates. */
interface Column {
  readonly indicator: AddUpIndicator;
  readonly commitment: Commitment;
  readonly own: (next: Next) => string;
}

const LEVEL: Commitment = {
  kind: 'level',
  comparator: 'lt',
  value: '4.5',
  upper: null,
  periodFrom: 2025,
  periodTo: 2025,
  baseYear: null,
  condition: null,
  reference: null,
};

/** Of every four targets two are levels, one is a fall that leans on each unit's own baseline, one is a quantity. */
const COLUMNS: readonly Column[] = [
  { indicator: POVERTY, commitment: LEVEL, own: (next) => `${1 + next(8)}.${next(10)}` },
  {
    indicator: POVERTY,
    commitment: { ...LEVEL, kind: 'averageChange', comparator: 'ge', value: '1.2', periodFrom: 2021 },
    own: (next) => `${next(3)}.${1 + next(9)}`,
  },
  { indicator: POVERTY, commitment: { ...LEVEL, comparator: 'le' }, own: (next) => `${1 + next(8)}.${next(100)}` },
  {
    indicator: JOBS,
    commitment: { ...LEVEL, kind: 'annualQuantity', comparator: 'ge', value: '30000' },
    own: (next) => String(100 + next(600)),
  },
];

/** A unit with its households and its answer; every fifth adopted, the rest with figures of their own. */
function unit(unitId: string, { commitment, own }: Column, next: Next): AddUpUnit {
  const households = 800 + next(6_000);
  const deviates = next(5) > 0;
  return {
    unitId,
    state: 'answered',
    answer: deviates
      ? { decision: 'tighten', commitment: { ...commitment, value: own(next) } }
      : { decision: 'adopt', commitment },
    context: commitment.kind === 'averageChange' ? counted(households, next) : EMPTY_CONTEXT,
    denominators: [
      { year: 2020, count: BigInt(households) },
      { year: 2024, count: BigInt(households + next(200)) },
    ],
  };
}

/** A share of the households of 2020: a denominator of its own for every unit. */
function counted(households: number, next: Next): RequirementContext {
  const value = toFraction(BigInt(100 * next(Math.floor(households / 6)))).div(BigInt(households));
  return { ...EMPTY_CONTEXT, baselines: [{ year: 2020, value, estimated: false, standardCode: null }] };
}

/** One target with so many units below it. */
export function carriedBy(publisher: string, units: number, index: number, next: Next): SheetTask {
  const column = COLUMNS[index % COLUMNS.length];
  if (!column) throw new Error('every target has a column');
  const { indicator, commitment } = column;
  const context = commitment.kind === 'averageChange' ? counted(1_000_000, next) : EMPTY_CONTEXT;
  const target: AddUpTarget = { indicator, commitment, distribution: 'same', context };
  return { target, units: Array.from({ length: units }, (_, at) => unit(`${publisher}/${at}`, column, next)) };
}

/** Every target at every tier: the nation's with its provinces, each province's with its communes; all answered. */
export function nation(): readonly SheetTask[] {
  const next = figures(3);
  const provinces = Array.from({ length: PROVINCES }, (_, index) => ({
    name: `p${index}`,
    below: Math.ceil((COMMUNES - index) / PROVINCES),
  }));
  return [{ name: 'nation', below: PROVINCES }, ...provinces].flatMap(({ name, below }) =>
    Array.from({ length: TARGETS }, (_, index) => carriedBy(name, below, index, next)),
  );
}
