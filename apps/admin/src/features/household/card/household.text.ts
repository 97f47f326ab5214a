import { addDays, type PlainDate } from '@bacthang/domain/shared';
import { formatDate } from '../../../lib/format.ts';
import type { HouseholdFacts } from '../household.documents.ts';
import { ENDINGS, villageLabel } from '../household.labels.ts';

type Village = HouseholdFacts['addresses'][number]['village'];

/** The commune that a household lives in now, or lived in last. */
export function communeOf({ addresses }: Pick<HouseholdFacts, 'addresses'>): Village['ancestors'][number] | null {
  return addresses.at(-1)?.village.ancestors.find(({ tier }) => tier === 'COMMUNE') ?? null;
}

/** `từ 01/01/2015`, `từ 01/01/2015 đến hết 30/06/2024`: `to` is the day after the last. */
export function spanText({ from, to }: { readonly from: PlainDate; readonly to: PlainDate | null }): string {
  const since = `từ ${formatDate(from)}`;
  return to === null ? since : `${since} đến hết ${formatDate(addDays(to, -1))}`;
}

/** Where it lives, or lived last: `số 12, Thôn 1, xã Đình Cao`. */
export function addressText({ addresses }: Pick<HouseholdFacts, 'addresses'>): string {
  const now = addresses.at(-1);
  if (!now) return '';
  const commune = communeOf({ addresses })?.fullName;
  return [now.detail, villageLabel(now.village), commune].filter(Boolean).join(', ');
}

/** Whether it lives somewhere else by now: what is read of it then ends on that day. */
export function hasMovedAway({ addresses, ending }: Pick<HouseholdFacts, 'addresses' | 'ending'>): boolean {
  return ending === null && addresses.at(-1)?.to !== null;
}

/** Whether it is in the register, and since when it is not. */
export function presenceText({
  existsFrom,
  existsTo,
  ending,
  addresses,
}: Pick<HouseholdFacts, 'existsFrom' | 'existsTo' | 'ending' | 'addresses'>): string {
  const left = addresses.at(-1)?.to;
  if (ending === null && left) return `Đã chuyển đi từ ngày ${formatDate(left)}: hồ sơ dưới đây là trước ngày đó.`;
  if (ending === null || existsTo === null) return `Trong sổ từ ${formatDate(existsFrom)}.`;
  return `Ra khỏi sổ ngày ${formatDate(existsTo)}: ${ENDINGS[ending].toLowerCase()}.`;
}
