import type { UnitType } from '@bacthang/domain';
import {
  type CodedTier,
  capitalize,
  cleanText,
  matchKey,
  PREFIXES,
  type SplitName,
  splitName,
} from '../naming/index.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import type { RowCells } from './row-cells.ts';

const NAME = /^[\p{L}\p{M}\d][\p{L}\p{M}\d .'()-]*$/u;

/** Name and type from their two cells, put right; `undefined`, logged, if either cannot be had or they disagree. */
export function parseName(row: RowCells, tier: CodedTier): SplitName | undefined {
  const { text, repairs } = cleanText(row.text('name'));
  for (const repair of repairs) row.note(repair, 'name', 'repaired', { instead: text });
  if (text === '') {
    row.note('name.empty', 'name', 'refused');
    return undefined;
  }
  if (!NAME.test(text) || text.length > MAX_NAME_LENGTH) {
    const allowed = `chữ, số, dấu cách và . ' - ( ), tối đa ${MAX_NAME_LENGTH} ký tự`;
    row.note('name.characters', 'name', 'refused', { allowed });
    return undefined;
  }
  const type = parseType(row, tier);
  return type === undefined ? undefined : join(row, tier, text, type);
}

function parseType(row: RowCells, tier: CodedTier): UnitType | null | undefined {
  const text = row.text('type');
  if (text === '') return null;
  const key = matchKey(text);
  const found = PREFIXES[tier].find(([prefix, type]) => matchKey(prefix) === key || type.toLowerCase() === key);
  if (!found) row.note('type.unknown', 'type', 'refused', { allowed: prefixes(tier) });
  return found?.[1];
}

function join(row: RowCells, tier: CodedTier, text: string, type: UnitType | null): SplitName | undefined {
  const split = splitName(text, tier);
  if (type === null) {
    if (!split) row.note('name.type', 'name', 'refused', { allowed: prefixes(tier) });
    if (split?.capitalized) row.note('name.capital', 'name', 'repaired', { instead: split.name });
    return split ?? undefined;
  }
  if (split && split.type !== type) {
    row.note('type.mismatch', 'type', 'refused', { allowed: split.type });
    return undefined;
  }
  const bare = split ?? { type, ...capitalize(text) };
  if (bare.capitalized) row.note('name.capital', 'name', 'repaired', { instead: bare.name });
  return bare;
}

function prefixes(tier: CodedTier): string {
  return PREFIXES[tier].map(([prefix]) => prefix).join(', ');
}
