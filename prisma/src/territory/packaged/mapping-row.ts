import { type FormerName, FURTHER_SUCCESSORS, MISSING_COMMUNES } from '../corrections.ts';
import type { FindingLog, Place } from '../report/index.ts';
import type { RawMapping } from './raw-tables.schema.ts';

/** A row of the package's conversion table, or one that a resolution adds to it. */
export interface MappingRow {
  readonly at: Place;
  /** Official code of the former commune. */
  readonly code: string | null;
  readonly former: FormerName | null;
  readonly successor: string;
  /** The successor's name as the row has it, to hold against the map; rows of ours have none. */
  readonly successorName: string | null;
  /** The resolution that a row of ours comes from. */
  readonly source: string | null;
}

/** The package's rows, then those of the corrections that it lacks. */
export function mappingRows(raw: readonly RawMapping[], log: FindingLog): readonly MappingRow[] {
  const rows = raw.map(fromPackage);
  const byCode = Map.groupBy(rows, ({ code }) => code);
  return [...rows, ...missingCommunes(byCode, log), ...furtherSuccessors(byCode, log)];
}

type RowsByCode = ReadonlyMap<string | null, readonly MappingRow[]>;

function fromPackage(raw: RawMapping): MappingRow {
  const { old_ward_name: name, old_district_name: district, old_province_name: province } = raw;
  return {
    at: { table: 'ward_mappings', row: raw.id, column: null },
    code: raw.old_ward_code || null,
    former: name && district && province ? { name, district, province } : null,
    successor: raw.new_ward_code,
    successorName: raw.new_ward_name,
    source: null,
  };
}

function missingCommunes(byCode: RowsByCode, log: FindingLog): readonly MappingRow[] {
  return MISSING_COMMUNES.flatMap(({ code, successor, source, ...former }) => {
    const at = correctionPlace(code);
    if (byCode.has(code)) {
      log.note('correction.unused', at, former.name, 'leftOut');
      return [];
    }
    log.note('unit.added', at, '', 'added', {
      instead: `${former.name}, ${former.district}, ${former.province} (${source})`,
    });
    return [{ at, code, former, successor, successorName: null, source }];
  });
}

function furtherSuccessors(byCode: RowsByCode, log: FindingLog): readonly MappingRow[] {
  return FURTHER_SUCCESSORS.flatMap(({ code, name, successor, source }) => {
    const at = correctionPlace(code);
    const known = byCode.get(code) ?? [];
    const former = known[0]?.former ?? null;
    if (former === null || known.some((row) => row.successor === successor)) {
      log.note('correction.unused', at, name, 'leftOut');
      return [];
    }
    const found = known.map((row) => row.successor).join(', ');
    log.note('succession.added', at, `${name}: ${found}`, 'added', { instead: `${successor} (${source})` });
    return [{ at, code, former, successor, successorName: null, source }];
  });
}

function correctionPlace(code: string): Place {
  return { table: 'corrections', row: code, column: null };
}
