import type { UnitType } from '@bacthang/domain';
import { type CodedTier, PREFIXES } from './unit-types.ts';

export interface SplitName {
  readonly type: UnitType;
  readonly name: string;
  /** The source wrote the name with a small first letter. */
  readonly capitalized: boolean;
}

/** `Phường Hương Xuân` → ward, `Hương Xuân`. `null` when the clean name begins with no type of that tier, or is nothing else. */
export function splitName(text: string, tier: CodedTier): SplitName | null {
  const lower = text.toLowerCase();
  const found = PREFIXES[tier].find(([prefix]) => lower.startsWith(`${prefix.toLowerCase()} `));
  if (!found) return null;
  const [prefix, type] = found;
  return { type, ...capitalize(text.slice(prefix.length + 1)) };
}

/** A name with its first letter large; figures (Phường 1) have none. */
export function capitalize(name: string): { readonly name: string; readonly capitalized: boolean } {
  const [first = ''] = name;
  const large = first.toUpperCase();
  return { name: large + name.slice(first.length), capitalized: large !== first };
}
