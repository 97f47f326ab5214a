import type { PlainDate, UnitType } from '@bacthang/domain';
import { CODE_DIGITS, type CodedTier, matchKey, officialCode } from '../naming/index.ts';
import type { Place } from '../report/index.ts';
import { parseDate } from './parse-date.ts';
import { parseName } from './parse-name.ts';
import { type PredecessorRef, parsePredecessors } from './parse-predecessors.ts';
import type { RowCells } from './row-cells.ts';

/** A unit as a row of the file gives it, its parent and predecessors still by their codes. */
export interface FileUnit {
  readonly at: Place;
  readonly code: string;
  readonly name: string;
  readonly type: UnitType;
  readonly tier: CodedTier;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly parent: string;
  readonly predecessors: readonly PredecessorRef[];
  readonly source: string;
}

const TIERS: readonly (readonly [CodedTier, readonly string[]])[] = [
  ['province', ['province', 'tỉnh', 'cấp tỉnh']],
  ['district', ['district', 'huyện', 'cấp huyện']],
  ['commune', ['commune', 'xã', 'cấp xã']],
];

/** The unit in a row, every wrong cell of it logged; `null` if there was one. */
export function parseRow(row: RowCells): FileUnit | null {
  const tier = parseTier(row);
  if (tier === undefined) return null;
  const code = parseCode(row, tier);
  const named = parseName(row, tier);
  const validFrom = parseDate(row, 'validFrom');
  const validTo = parseDate(row, 'validTo');
  const predecessors = parsePredecessors(row);
  const parent = row.text('parent');
  if (parent === '' && tier !== 'province') {
    row.note('parent.missing', 'parent', 'refused');
    return null;
  }
  if (!code || !named || validFrom === undefined || validTo === undefined || !predecessors) return null;
  if (validFrom !== null && validTo !== null && validTo <= validFrom) {
    row.note('date.order', 'validTo', 'refused', { allowed: `sau ${validFrom}` });
    return null;
  }
  if (predecessors.length > 0 && validFrom === null) {
    row.note('predecessor.noDate', 'predecessors', 'refused');
    return null;
  }
  const { name, type } = named;
  const source = row.text('source') || row.at.table;
  return { at: row.at, code, name, type, tier, validFrom, validTo, parent, predecessors, source };
}

function parseTier(row: RowCells): CodedTier | undefined {
  const key = matchKey(row.text('tier'));
  const found = TIERS.find(([, names]) => names.some((name) => matchKey(name) === key));
  if (!found) row.note('tier.unknown', 'tier', 'refused', { allowed: 'tỉnh, huyện, xã' });
  return found?.[0];
}

function parseCode(row: RowCells, tier: CodedTier): string | undefined {
  const text = row.text('code');
  const official = officialCode(text, tier);
  if (text === '') row.note('code.empty', 'code', 'refused', { allowed: `${CODE_DIGITS[tier]} chữ số` });
  else if (!official) row.note('code.format', 'code', 'refused', { allowed: `${CODE_DIGITS[tier]} chữ số` });
  if (official?.padded) row.note('code.padded', 'code', 'repaired', { instead: official.code });
  return official?.code;
}
