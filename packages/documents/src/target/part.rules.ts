import { type CommitmentKind, compare, type DecimalString, parseFraction } from '@bacthang/domain';
import type { Clause } from '../clause/clause.ts';
import type { Mark } from '../clause/mark.ts';
import { HEAD } from '../lexicon/clause.lexicon.ts';
import type { Carried } from './carried.ts';
import type { ReadTarget } from './target.ts';

/** A part is counted as its whole is: households within households, a share within a share. */
export function isAlike(whole: Mark, part: Mark): boolean {
  return whole.figure?.measure === part.figure?.measure;
}

/** "trong đó: cấp tỉnh 10 tỷ đồng; cấp xã 15 tỷ đồng": the list of parts goes on where the next is counted alike and does nothing new. */
export function withParts(folded: string, clauses: readonly Clause[], { inParts, holder }: Carried): readonly Clause[] {
  const [first, ...rest] = clauses;
  const [part, whole] = [first?.mark.figure, holder?.clause.mark.figure];
  if (!first || !inParts || !part || part.unit !== whole?.unit) return clauses;
  const before = folded.slice(first.span.start, first.mark.span.start);
  return LEVEL.test(before) || !HEAD.test(before) ? [{ ...first, within: true }, ...rest] : clauses;
}

const LEVEL = /^cap (?:tinh|huyen|xa|phuong|thanh pho)(?!\p{L})/u;

/** A part is never more than what it is a part of (cascade §2); a group may well fall faster than all. */
export function isPart(value: DecimalString | null, kind: CommitmentKind, { commitment }: ReadTarget): boolean {
  const [part, whole] = [parseFraction(value ?? ''), parseFraction(commitment.value ?? '')];
  if (part === null || whole === null) return false;
  // How far a rate falls is no part of where it ends.
  if (commitment.kind === 'averageChange' || kind === 'averageChange') return commitment.kind === kind;
  return compare(part, whole) <= 0;
}
