import { type PlainDate, type Result, refusal, resultOf } from '../shared/index.ts';
import type { PovertyCause } from './cause.ts';
import { checkDay } from './need.rules.ts';

/** A cause of a household's poverty, `[from, to)`; `to` null: still. */
export interface CauseSpan {
  readonly cause: PovertyCause;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** What saying the causes anew comes to: those that begin on the day, and those that end with it. */
export interface CauseChange {
  readonly from: PlainDate;
  readonly begin: readonly PovertyCause[];
  readonly end: readonly PovertyCause[];
}

/**
 * Makes `causes` all that a household's poverty has from a day on; those it had and that are not among them end, none is
 * overwritten. Refuses `dateInvalid`, `dateInFuture`; `endNotAfterStart` where one would end before it began.
 */
export function changeCauses(
  recorded: readonly CauseSpan[],
  causes: readonly PovertyCause[],
  from: PlainDate,
  today: PlainDate,
): Result<CauseChange> {
  const standing = recorded.filter(({ to }) => to === null);
  const ending = standing.filter(({ cause }) => !causes.includes(cause));
  const late = ending.find((each) => each.from > from);
  return resultOf(
    {
      from,
      begin: [...new Set(causes)].filter((cause) => !standing.some((each) => each.cause === cause)),
      end: ending.map(({ cause }) => cause),
    },
    [
      ...checkDay(from, 'from', today),
      ...(late ? [refusal('endNotAfterStart', ['from'], { value: from, allowed: `${late.from}..` })] : []),
    ],
  );
}
