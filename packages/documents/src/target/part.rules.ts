import { type CommitmentKind, compare, type DecimalString, parseFraction } from '@bacthang/domain';
import type { Mark } from '../clause/mark.ts';
import type { ReadTarget } from './target.ts';

/** A part is counted as its whole is: households within households, a share within a share. */
export function isAlike(whole: Mark, part: Mark): boolean {
  return whole.figure?.measure === part.figure?.measure;
}

/** A part is never more than what it is a part of (cascade §2); a group may well fall faster than all. */
export function isPart(value: DecimalString | null, kind: CommitmentKind, { commitment }: ReadTarget): boolean {
  const [part, whole] = [parseFraction(value ?? ''), parseFraction(commitment.value ?? '')];
  if (part === null || whole === null) return false;
  return commitment.kind === 'averageChange' ? kind === 'averageChange' : compare(part, whole) <= 0;
}
