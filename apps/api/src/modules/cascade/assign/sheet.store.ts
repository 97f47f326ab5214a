import { ownCommitment } from '@bacthang/domain';
import type { Context } from '../../../graphql/context.ts';
import { rolledUp } from '../../observation/figure.store.ts';
import { commitmentOfRow } from '../../target/target.row.ts';
import { contextOf, neededFor } from '../requirement-context.store.ts';
import type { OpenTarget } from './assign.access.ts';
import { type Assignable, loadAssignable, startOf } from './assignable.store.ts';
import { type Suggestion, suggestionFor, type Totals } from './suggestion.ts';

/** A target to share out for a year, with the units below and the figures of all of them together. */
export interface Sheet extends OpenTarget, Assignable {
  readonly year: number;
  readonly totals: Totals;
}

/** A handful of statements, whatever the number of units. */
export async function loadSheet(context: Context, open: OpenTarget, year: number): Promise<Sheet> {
  const { target } = open;
  const facts = await loadAssignable(context.db, target, year);
  const { unitId } = target.revision;
  const { start, denominator } = await startOf(facts.ledger, unitId, target);
  const value = rolledUp(facts.ledger, target.indicator, target.subgroupCode).get(unitId)?.value ?? null;
  return { ...open, ...facts, year, totals: { start, denominator, value } };
}

/** What the plan demands of all units together in the year; null where the target has no figure yet. */
export async function suggestionOf({ target, totals, year }: Sheet, context: Context): Promise<Suggestion | null> {
  const { indicator, subgroupCode, revision } = target;
  const commitment = commitmentOfRow(target);
  const needed = neededFor([ownCommitment(commitment)], indicator);
  const measure = { unitId: revision.unitId, indicatorCode: indicator.code, subgroupCode };
  const read = await contextOf(context, measure, needed);
  return suggestionFor({ commitment, indicator, year, context: read, totals });
}
