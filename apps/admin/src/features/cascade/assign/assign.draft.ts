import { type AllocationBasis, type AllocationMethod, methodToBegin } from '@bacthang/domain/cascade';
import { parseVietnameseNumber } from '../../../lib/format.ts';
import { fromWire } from '../../../lib/wire.ts';
import type { AssignmentShares } from './assign.documents.ts';
import type { Sheet } from './sheet.ts';

/** What is fixed by hand for a unit: digits, or what was typed in their place; empty where nothing is. */
export interface ByHand {
  readonly pinned: string;
  readonly minimum: string;
  readonly maximum: string;
}
export type HandField = keyof ByHand;

/** How a whole is shared out, while someone works on it. Units that are left out are free. */
export interface AssignDraft {
  readonly method: AllocationMethod;
  readonly basis: AllocationBasis;
  readonly whole: string;
  readonly byHand: Readonly<Record<string, ByHand>>;
}

export interface CellChange {
  readonly unitKey: string;
  readonly field: HandField;
  readonly text: string;
}

const FREE: ByHand = { pinned: '', minimum: '', maximum: '' };

export function byHandOf(draft: AssignDraft, unitKey: string): ByHand {
  return draft.byHand[unitKey] ?? FREE;
}

/** Typed text as digits where it is a number (`1.123` is `1123`), else as it was typed: the rule says what is wrong with it. */
function readEntered(typed: string): string {
  return parseVietnameseNumber(typed).value ?? typed.trim();
}

/**
 * What one starts from: what is stored, or the suggested whole: a fall shared out in proportion to what there is, a rise
 * of a rate in proportion to what is lacking.
 */
export function draftOf(
  stored: AssignmentShares | null,
  { suggestion, hasRate, direction }: Pick<Sheet, 'suggestion' | 'hasRate' | 'direction'>,
): AssignDraft {
  if (stored === null) {
    const method = methodToBegin({ hasRate, direction });
    return { method, basis: 'start', whole: suggestion?.whole ?? '', byHand: {} };
  }
  const fixed = stored.shares.flatMap(({ unit, share, minimum, maximum, pinned }) =>
    pinned || minimum !== null || maximum !== null
      ? [[unit.key, { pinned: pinned ? share : '', minimum: minimum ?? '', maximum: maximum ?? '' }] as const]
      : [],
  );
  return {
    method: fromWire(stored.method),
    basis: fromWire(stored.basis),
    whole: stored.whole,
    byHand: Object.fromEntries(fixed),
  };
}

/** The draft with those cells set; an empty text frees one. The very same draft where nothing changes. */
export function setCells(draft: AssignDraft, changes: readonly CellChange[]): AssignDraft {
  const entered = changes.map((change) => ({ ...change, text: readEntered(change.text) }));
  const real = entered.filter(({ unitKey, field, text }) => byHandOf(draft, unitKey)[field] !== text);
  if (real.length === 0) return draft;
  const byHand = { ...draft.byHand };
  for (const { unitKey, field, text } of real) {
    const after = { ...(byHand[unitKey] ?? FREE), [field]: text };
    if (isFree(after)) delete byHand[unitKey];
    else byHand[unitKey] = after;
  }
  return { ...draft, byHand };
}

/** The draft with one of its parts changed; the very same draft where it says so already. */
export function setPart(draft: AssignDraft, part: Partial<Omit<AssignDraft, 'byHand'>>): AssignDraft {
  const after = { ...draft, ...part };
  return isSameDraft(after, draft) ? draft : after;
}

/** The draft with what was typed as its whole. */
export function setWhole(draft: AssignDraft, typed: string): AssignDraft {
  return setPart(draft, { whole: readEntered(typed) });
}

/** No share is held any more; minima and maxima stay. */
export function unpinAll(draft: AssignDraft): AssignDraft {
  return setCells(
    draft,
    Object.keys(draft.byHand).map((unitKey) => ({ unitKey, field: 'pinned', text: '' })),
  );
}

export function pinnedCount({ byHand }: AssignDraft): number {
  return Object.values(byHand).filter(({ pinned }) => pinned !== '').length;
}

export function isSameDraft(one: AssignDraft, other: AssignDraft): boolean {
  if (one === other) return true;
  const [mine, theirs] = [Object.entries(one.byHand), other.byHand];
  return (
    one.method === other.method &&
    one.basis === other.basis &&
    one.whole === other.whole &&
    mine.length === Object.keys(theirs).length &&
    mine.every(([unitKey, fixed]) => isSameHand(fixed, theirs[unitKey] ?? FREE))
  );
}

function isSameHand(one: ByHand, other: ByHand): boolean {
  return one.pinned === other.pinned && one.minimum === other.minimum && one.maximum === other.maximum;
}

function isFree(fixed: ByHand): boolean {
  return isSameHand(fixed, FREE);
}
