import { WRONG_CODES } from '../corrections.ts';
import { REARRANGEMENT_DAY, VIET_NAM } from '../country.ts';
import { type CodedTier, cleanName, officialCode, type SplitName, unitId } from '../naming/index.ts';
import type { FindingLog, Place } from '../report/index.ts';
import type { UnitRow } from '../territory.ts';
import type { RawProvince, RawWard } from './raw-tables.schema.ts';
import type { RawTables } from './read-tables.ts';

/** The map since 01/07/2025: provinces under the country, communes under provinces, all with official codes. */
export function currentMap({ provinces, wards }: RawTables, log: FindingLog): readonly UnitRow[] {
  return [
    ...provinces.flatMap((province) => currentProvince(province, log)),
    ...wards.flatMap((ward) => currentCommune(ward, log)),
  ];
}

function currentProvince(raw: RawProvince, log: FindingLog): readonly UnitRow[] {
  const at: Place = { table: 'provinces', row: raw.id, column: 'name' };
  // A city's name has its type in front, a province's has not.
  const type = raw.place_type === 'Tỉnh' ? 'Tỉnh ' : '';
  const name = cleanName(type + raw.name, 'province', at, log);
  return currentUnit('province', raw.province_code, name, VIET_NAM.id, at, log);
}

function currentCommune(raw: RawWard, log: FindingLog): readonly UnitRow[] {
  const at: Place = { table: 'wards', row: raw.id, column: 'name' };
  const name = cleanName(raw.name, 'commune', at, log);
  const parentId = unitId('province', raw.province_code, REARRANGEMENT_DAY);
  return currentUnit('commune', rightCode(raw, at, log), name, parentId, at, log);
}

function rightCode({ ward_code: code, name }: RawWard, at: Place, log: FindingLog): string {
  const wrong = WRONG_CODES.find((correction) => correction.code === code && correction.name === name);
  if (!wrong) return code;
  log.note('code.wrong', { ...at, column: 'code' }, `${code} ${name}`, 'repaired', {
    instead: `${wrong.right} (${wrong.source})`,
  });
  return wrong.right;
}

function currentUnit(
  tier: CodedTier,
  rawCode: string,
  named: SplitName | null,
  parentId: string,
  at: Place,
  log: FindingLog,
): readonly UnitRow[] {
  const official = officialCode(rawCode, tier);
  if (!official) log.note('code.format', { ...at, column: 'code' }, rawCode, 'leftOut');
  if (!official || !named) return [];
  const { code, padded } = official;
  if (padded) log.note('code.padded', { ...at, column: 'code' }, rawCode, 'repaired', { instead: code });
  const { name, type } = named;
  const id = unitId(tier, code, REARRANGEMENT_DAY);
  return [{ at, unit: { id, code, name, tier, type, validFrom: REARRANGEMENT_DAY, validTo: null, parentId } }];
}
