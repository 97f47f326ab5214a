import type { Unit } from '@bacthang/domain';
import { REARRANGEMENT_DAY, VIET_NAM } from '../country.ts';
import { FORMER_PROVINCES } from '../former-provinces.ts';
import { type CodedTier, cleanName, cleanText, matchKey, slug, unitId } from '../naming/index.ts';
import type { FindingLog, Place } from '../report/index.ts';
import type { UnitRow } from '../territory.ts';

/** Finds the former province or district that a row names, making it at its first mention; `null`, logged, if it cannot be. */
export interface FormerRegister {
  readonly rows: readonly UnitRow[];
  province(name: string, at: Place): Unit | null;
  district(name: string, province: string, at: Place): Unit | null;
}

const PROVINCES = new Map(FORMER_PROVINCES.map(([code, name]) => [matchKey(name), { code, name }]));

/**
 * The package names former provinces and districts without codes. A province takes its official code (Quyết định
 * 124/2004/QĐ-TTg). For districts no list of codes is at hand, so a district takes the province's code and a slug of its
 * full name, `33-huyen-an-thi`: the same at every import, and plainly not official. Two districts of a province whose
 * names differ in marks alone would take `…`, `…-2` in the order met.
 */
export function createFormerRegister(log: FindingLog): FormerRegister {
  const rows: UnitRow[] = [];
  const codes = new Set<string>();
  const provinces = new Map<string, Unit | null>();
  const districts = new Map<string, Unit | null>();

  function add(at: Place, unit: Unit): Unit {
    rows.push({ at, unit });
    codes.add(unit.code);
    return unit;
  }

  function province(name: string, at: Place): Unit | null {
    const key = matchKey(name);
    return remember(provinces, key, () => {
      const known = PROVINCES.get(key);
      const split = known ? cleanName(known.name, 'province', at, log) : null;
      if (!known || !split) {
        log.note('former.noProvince', at, name, 'leftOut');
        return null;
      }
      if (known.name !== name) log.note('name.variant', at, name, 'repaired', { instead: known.name });
      log.note('code.fromDecision', at, name, 'derived', { instead: known.code });
      return add(at, formerUnit('province', known.code, split, VIET_NAM.id));
    });
  }

  function district(name: string, provinceName: string, at: Place): Unit | null {
    const asWritten = `${provinceName} | ${name}`;
    return remember(districts, asWritten, () =>
      remember(districts, matchKey(asWritten), () => {
        const above = province(provinceName, at);
        const split = above ? cleanName(name, 'district', at, log) : null;
        if (!above || !split) return null;
        const code = freeCode(`${above.code}-${slug(cleanText(name).text)}`, codes);
        log.note('code.derived', at, name, 'derived', { instead: code });
        return add(at, formerUnit('district', code, split, above.id));
      }),
    );
  }

  return { rows, province, district };
}

/** A unit of the map that ended on 01/07/2025. */
export function formerUnit(
  tier: CodedTier,
  code: string,
  { name, type }: Pick<Unit, 'name' | 'type'>,
  parentId: string,
): Unit {
  return {
    id: unitId(tier, code, null),
    code,
    name,
    tier,
    type,
    validFrom: null,
    validTo: REARRANGEMENT_DAY,
    parentId,
  };
}

function freeCode(base: string, taken: ReadonlySet<string>): string {
  let code = base;
  for (let number = 2; taken.has(code); number += 1) code = `${base}-${number}`;
  return code;
}

function remember<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
