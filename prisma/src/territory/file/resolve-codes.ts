import type { Unit } from '@bacthang/domain';
import { tiersAbove } from '../build/index.ts';
import { VIET_NAM } from '../country.ts';
import { type CodedTier, officialCode } from '../naming/index.ts';
import type { FindingLog, Place } from '../report/index.ts';
import type { SuccessionRow, UnitRow } from '../territory.ts';
import type { IdentifiedUnit } from './identify-rows.ts';

/** The units of a file and of the records by code; a code may belong to several, at different times or tiers. */
export type UnitsByCode = ReadonlyMap<string, readonly Unit[]>;

const CODED_TIERS: readonly CodedTier[] = ['province', 'district', 'commune'];

/** The unit of a row under the parent its code names: the one of a fitting tier that is valid when the unit begins. */
export function resolveUnit(row: IdentifiedUnit, units: UnitsByCode, log: FindingLog): UnitRow | null {
  const parent = row.parent === '' ? VIET_NAM : findParent(row, units);
  if (!parent) {
    log.note('parent.unknown', column(row.at, 'parent'), row.parent, 'refused', {
      allowed: 'mã có trong tệp hoặc đã lưu',
    });
    return null;
  }
  return { at: row.at, unit: { ...bareUnit(row), parentId: parent.id } };
}

/** The successions a row tells of, each predecessor being the unit of that code that ended when the row's unit began. */
export function resolveSuccessions(row: IdentifiedUnit, units: UnitsByCode, log: FindingLog): readonly SuccessionRow[] {
  const at = column(row.at, 'predecessors');
  const { validFrom: on, tier, source } = row;
  if (on === null) return [];
  return row.predecessors.flatMap(({ code, extent }) => {
    const named = candidates(code, units);
    const ended = named.filter((unit) => unit.validTo === on);
    const predecessor = ended.find((unit) => unit.tier === tier) ?? ended[0];
    if (named.length === 0)
      log.note('predecessor.unknown', at, code, 'refused', { allowed: 'mã có trong tệp hoặc đã lưu' });
    else if (!predecessor)
      log.note('predecessor.period', at, code, 'refused', { allowed: `mã của đơn vị hết hiệu lực từ ${on}` });
    if (!predecessor) return [];
    const succession = { predecessorId: predecessor.id, successorId: row.id, on, extent, source };
    return [{ at, succession }];
  });
}

/** The unit of a row, its parent not yet known. */
export function bareUnit({ id, code, name, tier, type, validFrom, validTo }: IdentifiedUnit): Unit {
  return { id, code, name, tier, type, validFrom, validTo, parentId: null };
}

function findParent(row: IdentifiedUnit, units: UnitsByCode): Unit | undefined {
  const named = candidates(row.parent, units);
  const fitting = named.filter(({ tier }) => tiersAbove(row.tier).includes(tier));
  return fitting.find((unit) => isValidAtStart(unit, row)) ?? fitting[0] ?? named[0];
}

function isValidAtStart(parent: Unit, { validFrom }: IdentifiedUnit): boolean {
  if (validFrom === null) return parent.validFrom === null;
  return (
    (parent.validFrom === null || parent.validFrom <= validFrom) &&
    (parent.validTo === null || validFrom < parent.validTo)
  );
}

/** The units a written code may mean, its lost zeros put back as each tier has them. */
function candidates(text: string, units: UnitsByCode): readonly Unit[] {
  const exact = units.get(text) ?? [];
  if (exact.length > 0) return exact;
  return CODED_TIERS.flatMap((tier) => {
    const code = officialCode(text, tier)?.code;
    return (code === undefined ? [] : (units.get(code) ?? [])).filter((unit) => unit.tier === tier);
  });
}

function column(at: Place, name: string): Place {
  return { ...at, column: name };
}
