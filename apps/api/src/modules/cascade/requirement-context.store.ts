import {
  type Commitment,
  type Distributed,
  EMPTY_CONTEXT,
  type Indicator,
  type RequirementContext,
} from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { assignmentFigures } from './assignment-figures.store.ts';
import { baselineLoader, type Measure } from './baseline.store.ts';
import { baselineYears } from './baseline-years.ts';
import { parentFiguresOf } from './parent-figures.store.ts';

/** Which facts about a unit commitments are read with. */
export interface Needed {
  readonly baselineYears: readonly number[];
  readonly assignments: boolean;
  readonly parentFigures: boolean;
}

/** What these commitments are read with, so that nothing else is loaded. */
export function neededFor(
  commitments: readonly Distributed[],
  indicator: Pick<Indicator, 'valueType' | 'per' | 'direction'>,
): Needed {
  const kinds = new Set(commitments.map(({ commitment }) => commitment.kind));
  return {
    baselineYears: baselineYears(
      commitments.map(({ commitment }): Commitment => commitment),
      indicator,
    ),
    assignments: kinds.has('asAssigned') || commitments.some(({ distribution }) => distribution === 'assigned'),
    parentFigures: kinds.has('relativeToParent'),
  };
}

export const needsNothing = ({ baselineYears: years, assignments, parentFigures }: Needed): boolean =>
  years.length === 0 && !assignments && !parentFigures;

/** A unit's baselines, what it was assigned, and the figures of the unit above, as far as they are needed. */
export async function contextOf(context: Context, measure: Measure, needed: Needed): Promise<RequirementContext> {
  if (needsNothing(needed)) return EMPTY_CONTEXT;
  const { baselineYears: years } = needed;
  return {
    baselines: years.length > 0 ? await baselineLoader(context).load({ ...measure, years }) : [],
    assignments: needed.assignments ? await assignmentFigures(context).load(measure) : [],
    parentFigures: needed.parentFigures ? await parentFiguresOf(context, measure) : [],
  };
}
