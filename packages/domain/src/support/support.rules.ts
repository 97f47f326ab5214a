import {
  checkOptionalText,
  checkText,
  isPlainDate,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  refusalsOf,
  resultOf,
  TEXT_LIMITS,
} from '../shared/index.ts';
import type { Support } from './support.ts';
import { checkKind } from './support-kind.rules.ts';
import { SUPPORT_KINDS, type SupportKind } from './support-kind.ts';

/** Nobody is given more at once: a hundred tỷ đồng. */
const MOST_AMOUNT = 100_000_000_000n;

/**
 * A support as it may be recorded. Refuses what `checkKind` says of kind and person; `dateInvalid`, `givenInFuture`; `nothingGiven` (neither an amount nor in kind); `outOfRange` of an amount that is not 1 to 10^11 đồng;
 * what `checkText` says of giver and what was given in kind. `kinds`: with those that the installation has added.
 */
export function checkSupport(
  support: Support,
  today: PlainDate,
  kinds: readonly SupportKind[] = SUPPORT_KINDS,
): Result<Support> {
  const giver = checkText(support.giver, { path: ['giver'], max: TEXT_LIMITS.name });
  const inKind = checkOptionalText(support.inKind, { path: ['inKind'], max: TEXT_LIMITS.statement });
  const clean: Support = {
    ...support,
    giver: giver.ok ? giver.value : support.giver,
    inKind: inKind.ok ? inKind.value : support.inKind,
  };
  return resultOf(clean, [
    ...refusalsOf(giver),
    ...refusalsOf(inKind),
    ...checkKind(support, kinds),
    ...checkDay(support.on, today),
    ...checkAmount(clean),
  ]);
}

function checkDay(on: string, today: PlainDate): readonly Refusal[] {
  if (!isPlainDate(on)) return [refusal('dateInvalid', ['on'], { value: on, allowed: 'YYYY-MM-DD' })];
  return on > today ? [refusal('givenInFuture', ['on'], { value: on, allowed: `..${today}` })] : [];
}

function checkAmount({ amount, inKind }: Support): readonly Refusal[] {
  if (amount === null) return inKind === null ? [refusal('nothingGiven', ['amount'])] : [];
  if (amount > 0n && amount <= MOST_AMOUNT) return [];
  return [refusal('outOfRange', ['amount'], { value: String(amount), allowed: `1..${MOST_AMOUNT}` })];
}

/**
 * Whether a support that was recorded by mistake may be withdrawn, for a reason that stays beside it: a record is never
 * overwritten. Refuses `supportWithdrawn` of one that is already, and what `checkText` says of the reason.
 */
export function checkWithdrawal(
  { withdrawnOn }: { readonly withdrawnOn: PlainDate | null },
  why: string,
): Result<string> {
  const reason = checkText(why, { path: ['reason'], max: TEXT_LIMITS.reason, lines: true });
  if (withdrawnOn !== null) {
    return {
      ok: false,
      refusals: [refusal('supportWithdrawn', ['supportId'], { value: withdrawnOn }), ...refusalsOf(reason)],
    };
  }
  return reason;
}
