import { type Allocation, officeTotal } from '@bacthang/domain/cascade';
import { compare, type Fraction, toFraction, toShownDecimal } from '@bacthang/domain/shared';
import { domainIndicator } from '../../../target/indicator.fragment.ts';
import { type AssignDraft, byHandOf } from '../assign.draft.ts';
import type { Sheet } from '../sheet.ts';
import { rateDecimal } from '../words/assign.labels.ts';
import { type ColumnKey, nothingShared } from './assign.columns.ts';

const DIGITS = /^\d+$/;

/** What the shares in sight come to: those set by hand as far as they are numbers, the others as they last added up. */
export function shownSum(draft: AssignDraft, standing: Allocation | null, { units }: Sheet): bigint | null {
  let sum = 0n;
  for (const [index, unit] of units.entries()) {
    const { pinned } = byHandOf(draft, unit.key);
    const share = DIGITS.test(pinned) ? BigInt(pinned) : standing?.shares[index]?.share;
    if (share === undefined) return null;
    sum += share;
  }
  return sum;
}

interface Shown {
  readonly draft: AssignDraft;
  readonly standing: Allocation | null;
  readonly other: Allocation | null;
  readonly sum: bigint | null;
}

/** The bottom line: sums, and rates of the sums. Null where a part is not known. */
export function totalsOf(
  { draft, standing, other, sum }: Shown,
  sheet: Sheet,
): Readonly<Record<ColumnKey, string | null>> {
  const { direction, units, measure } = sheet;
  const nothing: Allocation = {
    ...{ method: draft.method, direction, whole: 0n, common: null },
    shares: units.map(nothingShared),
  };
  const total = officeTotal(standing ?? nothing, domainIndicator(sheet.indicator));
  const text = (count: bigint | null) => (count === null ? null : String(count));
  const start = measure === 'inYear' ? startsOf(sheet) : total.start;
  const minima = Object.values(draft.byHand).flatMap(({ minimum }) => (DIGITS.test(minimum) ? [BigInt(minimum)] : []));
  return {
    denominator: text(total.denominator),
    start: text(start),
    startRate: total.startRate && rateDecimal(total.startRate, sheet),
    pinned: text(sum),
    minimum: minima.length > 0 ? String(minima.reduce((one, next) => one + next, 0n)) : null,
    maximum: null,
    end: standing && text(total.end),
    endRate: standing && total.endRate && besideBound(total.endRate, sheet),
    other: other && String(other.whole),
    difference: other && sum !== null ? String(sum - other.whole) : null,
  };
}

function startsOf({ units }: Sheet): bigint | null {
  let sum = 0n;
  for (const { start } of units) {
    if (start === null) return null;
    sum += start;
  }
  return sum;
}

/** 0,99997% is not shown as the 1,00% that it has to stay below: as many digits as it takes to tell them apart. */
function besideBound(rate: Fraction, sheet: Sheet): string {
  const bound = sheet.suggestion?.value ?? null;
  const shown = rateDecimal(rate, sheet);
  if (bound === null || compare(toFraction(shown), toFraction(bound)) !== 0) return shown;
  return toShownDecimal(rate, shown.split('.')[1]?.length ?? 0);
}
