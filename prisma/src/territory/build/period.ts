import type { PlainDate, Unit } from '@bacthang/domain';

type Dated = Pick<Unit, 'validFrom' | 'validTo'>;

/** Whether there is a day on which both are valid. */
export function overlaps(a: Dated, b: Dated): boolean {
  return startsBefore(a, b.validTo) && startsBefore(b, a.validTo);
}

/** Whether the parent is valid on every day on which the child is. */
export function covers(parent: Dated, child: Dated): boolean {
  const fromStart = parent.validFrom === null || (child.validFrom !== null && parent.validFrom <= child.validFrom);
  const toEnd = parent.validTo === null || (child.validTo !== null && child.validTo <= parent.validTo);
  return fromStart && toEnd;
}

/** `[2025-07-01, …)`, for findings. */
export function periodOf({ validFrom, validTo }: Dated): string {
  return `[${validFrom ?? '…'}, ${validTo ?? '…'})`;
}

function startsBefore({ validFrom }: Dated, end: PlainDate | null): boolean {
  return validFrom === null || end === null || validFrom < end;
}
