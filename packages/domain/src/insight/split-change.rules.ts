import { type Fraction, quotient, scale, subtract, sumOf } from '../shared/index.ts';
import type { HouseholdClass } from '../standard/index.ts';
import {
  CHANGE_PARTS,
  type ChangedHousehold,
  type ChangeFigure,
  type ChangePart,
  type ChangePartFigure,
  type ChangeRow,
  type SplitChange,
} from './change.ts';

/** From one stage to the next, what has been let change. Records are let change at both ends. */
const STEPS: readonly ChangePart[] = ['records', 'rule', 'boundary', 'facts', 'records'];

/**
 * Why a list is longer or shorter than in the round before, taken apart along one fixed way: the earlier figure as published,
 * its records corrected, the later rule applied to the same facts, the later boundaries drawn around the same households,
 * the facts of the later round, its figure as published. Each part is the difference of two stages, so the parts sum to the
 * whole exactly, in households and in points. Another order would share out differently what two causes do together.
 * `facts` holds moving, splitting and newly counted households, too.
 */
export function splitChange(rows: readonly ChangeRow[], list: readonly HouseholdClass[]): SplitChange {
  const staged = rows.map((row) => ({ householdId: row.householdId, classes: stagesOf(row) }));
  const figures = Array.from({ length: STEPS.length + 1 }, (_, stage) =>
    figureOf(
      staged.map(({ classes }) => classes[stage] ?? null),
      list,
    ),
  );
  const [before = NOTHING, after = NOTHING] = [figures[0], figures.at(-1)];
  const isListed = (given: HouseholdClass | null | undefined) => given != null && list.includes(given);
  const partOf = (part: ChangePart): ChangePartFigure => {
    const steps = STEPS.flatMap((each, step) => (each === part ? [step] : []));
    const pairs = steps.map((step) => [figures[step] ?? NOTHING, figures[step + 1] ?? NOTHING] as const);
    const households = steps.flatMap((step) =>
      staged.flatMap(({ householdId, classes }): readonly ChangedHousehold[] => {
        const [was, is] = [isListed(classes[step]), isListed(classes[step + 1])];
        return was === is ? [] : [{ householdId, change: is ? 1 : -1 }];
      }),
    );
    return {
      listed: pairs.reduce((sum, [from, to]) => sum + to.listed - from.listed, 0n),
      all: pairs.reduce((sum, [from, to]) => sum + to.all - from.all, 0n),
      points: figures.every(({ rate }) => rate !== null) ? pointsOf(pairs) : null,
      households,
    };
  };
  const parts = Object.fromEntries(CHANGE_PARTS.map((part) => [part, partOf(part)])) as Record<
    ChangePart,
    ChangePartFigure
  >;
  const notRerun = rows.filter(({ before: was }) => was?.corrected != null && was.underNewStandard === null);
  return { before, after, parts, notRerun: notRerun.map(({ householdId }) => householdId) };
}

const NOTHING: ChangeFigure = { listed: 0n, all: 0n, rate: null };

/** The class at each stage; null where the household is not counted for the unit. */
function stagesOf({ before, after }: ChangeRow): readonly (HouseholdClass | null)[] {
  const corrected = before?.corrected ?? null;
  const rerun = corrected === null ? null : (before?.underNewStandard ?? corrected);
  return [
    before?.inUnit ? before.published : null,
    before?.inUnit ? corrected : null,
    before?.inUnit ? rerun : null,
    before?.inUnitNow ? rerun : null,
    after?.inUnit ? after.corrected : null,
    after?.inUnit ? after.published : null,
  ];
}

function figureOf(classes: readonly (HouseholdClass | null)[], list: readonly HouseholdClass[]): ChangeFigure {
  const counted = classes.filter((each) => each !== null);
  const [listed, all] = [BigInt(counted.filter((each) => list.includes(each)).length), BigInt(counted.length)];
  const share = quotient(listed, all);
  return { listed, all, rate: share && scale(share, 100n) };
}

function pointsOf(pairs: readonly (readonly [ChangeFigure, ChangeFigure])[]): Fraction {
  return sumOf(pairs.flatMap(([from, to]) => (from.rate && to.rate ? [subtract(to.rate, from.rate)] : [])));
}
