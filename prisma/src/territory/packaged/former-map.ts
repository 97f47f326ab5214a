import type { Unit } from '@bacthang/domain';
import { type FormerName, ISLAND_DISTRICTS } from '../corrections.ts';
import { cleanName, matchKey, officialCode } from '../naming/index.ts';
import type { FindingLog } from '../report/index.ts';
import type { UnitRow } from '../territory.ts';
import { type FindFormer, findFormerAmong } from './find-former.ts';
import { createFormerRegister, type FormerRegister, formerUnit } from './former-register.ts';
import type { MappingRow } from './mapping-row.ts';

export interface FormerMap {
  readonly rows: readonly UnitRow[];
  /** Communes by the code their mapping rows carry. */
  readonly communes: ReadonlyMap<string, Unit>;
  readonly find: FindFormer;
  /** Island districts by the code of the đặc khu that succeeded them. */
  readonly islands: ReadonlyMap<string, Unit>;
}

/**
 * The map that ended on 01/07/2025. It consists of the rows that carry an official code; the others name communes that
 * had been merged away before, or were added later from memory of older names.
 */
export function formerMap(rows: readonly MappingRow[], log: FindingLog): FormerMap {
  const register = createFormerRegister(log);
  const communes = new Map<string, Unit>();
  const named: (readonly [FormerName, Unit])[] = [];
  const communeRows = rows.flatMap((row) => {
    const commune = communeOf(row, register, communes, log);
    if (!commune || !row.former || !row.code) return [];
    communes.set(row.code, commune);
    named.push([row.former, commune]);
    return [{ at: row.at, unit: commune }];
  });
  const islands = islandDistricts(register);
  return { rows: [...register.rows, ...communeRows], communes, find: findFormerAmong(named), islands };
}

function communeOf(
  { at, code, former }: MappingRow,
  register: FormerRegister,
  known: ReadonlyMap<string, Unit>,
  log: FindingLog,
): Unit | null {
  if (!code || !former) return null;
  const earlier = known.get(code);
  if (earlier) {
    const same = matchKey(former.name).endsWith(` ${matchKey(earlier.name)}`);
    if (!same) log.note('former.twoNames', at, `${code} ${former.name}`, 'repaired', { instead: earlier.name });
    return null;
  }
  const official = officialCode(code, 'commune');
  const district = register.district(former.district, former.province, at);
  if (!official) log.note('code.format', at, code, 'leftOut');
  const split = cleanName(former.name, 'commune', at, log);
  return official && district && split ? formerUnit('commune', official.code, split, district.id) : null;
}

function islandDistricts(register: FormerRegister): ReadonlyMap<string, Unit> {
  return new Map(
    ISLAND_DISTRICTS.flatMap(({ name, province, successor }) => {
      const district = register.district(name, province, { table: 'corrections', row: successor, column: null });
      return district ? [[successor, district] as const] : [];
    }),
  );
}
