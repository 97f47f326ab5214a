import { type Refusal, refusal } from '@bacthang/domain';

/** Why a file is not read any further. Thrown within the reading of one file, and caught where that begins. */
export class Unreadable extends Error {
  readonly refusal: Refusal;
  constructor(reason: Refusal) {
    super(reason.code);
    this.refusal = reason;
  }
}

/** `what` is what stands in the way: `zip`, `sheet`, `encoding`, `csv`, `type`. */
export function unreadable(what: string, value: string | null = null): Unreadable {
  return new Unreadable(refusal('fileUnreadable', ['file'], { value, allowed: what }));
}

export function tooLarge(bytes: number, most: number): Unreadable {
  return new Unreadable(refusal('outOfRange', ['file'], { value: String(bytes), allowed: `0..${most}` }));
}

export function tooManyRows(most: number): Unreadable {
  return new Unreadable(refusal('tooMany', ['rows'], { allowed: `0..${most}` }));
}
