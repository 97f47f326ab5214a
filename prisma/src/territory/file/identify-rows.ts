import type { PlainDate, Unit } from '@bacthang/domain';
import { matchKey, officialCode, unitId } from '../naming/index.ts';
import type { FindingLog } from '../report/index.ts';
import type { FileUnit } from './parse-row.ts';

/** A row with the identity of the unit it is about, recorded or new. */
export interface IdentifiedUnit extends FileUnit {
  readonly id: string;
}

/**
 * Which unit each row is about: the recorded one with its code, tier and first year; else the district recorded under a
 * code of ours (the packaged map has no official ones of former districts) whose name, type and province are the row's,
 * which takes on the official code and stays the unit that plans and figures refer to; else a new one.
 */
export function identifyRows(
  rows: readonly FileUnit[],
  known: readonly Unit[],
  log: FindingLog,
): readonly IdentifiedUnit[] {
  const byCode = new Map(known.map((unit) => [codeKey(unit), unit]));
  const ours = uncodedDistricts(known);
  return rows.map((row) => {
    const recorded = byCode.get(codeKey(row));
    if (recorded) return { ...row, id: recorded.id };
    const candidates = row.tier === 'district' ? (ours.get(placeKey(row.parent, row.validFrom)) ?? []) : [];
    const district = candidates.find(({ type, name }) => type === row.type && matchKey(name) === matchKey(row.name));
    const at = { ...row.at, column: 'code' };
    if (district) log.note('code.official', at, district.code, 'repaired', { instead: row.code });
    else if (candidates.length > 0)
      log.note('code.unmatched', at, `${row.code} ${row.name}`, 'kept', { allowed: namesOf(candidates) });
    return { ...row, id: district?.id ?? unitId(row.tier, row.code, row.validFrom) };
  });
}

/** The districts under codes of ours, by province and first year. */
function uncodedDistricts(known: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const codes = new Map(known.map(({ id, code }) => [id, code]));
  const districts = known.filter(({ tier, code }) => tier === 'district' && !officialCode(code, tier));
  return Map.groupBy(districts, ({ parentId, validFrom }) => placeKey(codes.get(parentId ?? '') ?? '', validFrom));
}

function codeKey({ tier, code, validFrom }: Pick<Unit, 'tier' | 'code' | 'validFrom'>): string {
  return `${tier} ${code} ${firstYear(validFrom)}`;
}

function placeKey(province: string, validFrom: PlainDate | null): string {
  return `${officialCode(province, 'province')?.code ?? province} ${firstYear(validFrom)}`;
}

function firstYear(day: PlainDate | null): string {
  return day?.slice(0, 4) ?? '';
}

function namesOf(units: readonly Unit[]): string {
  return units.map(({ name }) => name).join(', ');
}
