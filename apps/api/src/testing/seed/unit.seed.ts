import {
  foldVietnamese,
  type ObservationSource,
  type SuccessionExtent,
  type Tier,
  type UnitType,
  unitFullName,
} from '@bacthang/domain';
import { type OrganizationOptions, type SeededOrganization, seedOrganization } from './organization.seed.ts';
import type { Rows } from './rows.ts';
import { unique } from './unique.ts';

export interface UnitOptions {
  readonly type?: UnitType;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly area?: 'rural' | 'urban';
}

/** A unit with its two committees, and ways to put more under it. */
export interface SeededUnit {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly tier: Tier;
  /** The unit and all units above it, nearest first. */
  readonly path: readonly string[];
  readonly party: SeededOrganization;
  readonly government: SeededOrganization;
  province(name: string, options?: UnitOptions): SeededUnit;
  district(name: string, options?: UnitOptions): SeededUnit;
  commune(name: string, options?: UnitOptions): SeededUnit;
  village(name: string, options?: UnitOptions): SeededUnit;
  organization(options?: OrganizationOptions): SeededOrganization;
  observation(figure: ObservationSeed): string;
  /** Records what the unit was formed from on 1 July 2025. */
  formedFrom(predecessor: SeededUnit, extent?: SuccessionExtent): void;
}

export interface ObservationSeed {
  readonly year: number;
  readonly indicator?: string;
  readonly subgroup?: string;
  readonly status?: 'estimated' | 'provisional' | 'official';
  readonly numerator?: number;
  readonly denominator?: number;
  readonly standard?: string;
  readonly source?: ObservationSource;
  readonly enteredAt?: string;
}

const LETTERS: Record<Tier, string> = { central: 'V', province: 'P', district: 'D', commune: 'C', village: 'T' };
const DEFAULT_TYPES: Record<Tier, UnitType> = {
  central: 'country',
  province: 'province',
  district: 'district',
  commune: 'commune',
  village: 'village',
};

/** Việt Nam itself: one row that all seeds share. */
export function seedCountry(rows: Rows): SeededUnit {
  rows.add('unit', {
    id: 'VN',
    code: 'VN',
    name: 'Việt Nam',
    tier: 'central',
    type: 'country',
    search_name: 'viet nam',
  });
  rows.add('unit_ancestor', { unit_id: 'VN', ancestor_id: 'VN', depth: 0 });
  return seeded(rows, { id: 'VN', name: 'Việt Nam', tier: 'central', type: 'country', path: ['VN'] });
}

function seedUnit(rows: Rows, parent: SeededUnit, tier: Tier, name: string, options: UnitOptions): SeededUnit {
  const id = unique(LETTERS[tier]);
  const type = options.type ?? DEFAULT_TYPES[tier];
  const dates = { valid_from: options.validFrom ?? null, valid_to: options.validTo ?? null };
  rows.add('unit', { id, code: id.slice(1), name, tier, type, search_name: foldVietnamese(name), ...dates });
  rows.add('unit_membership', { unit_id: id, parent_id: parent.id, ...dates });
  const path = [id, ...parent.path];
  for (const [depth, ancestor] of path.entries())
    rows.add('unit_ancestor', { unit_id: id, ancestor_id: ancestor, depth });
  if (options.area) {
    rows.add('unit_attribute', { id: crypto.randomUUID(), unit_id: id, name: 'area', value: options.area, ...dates });
  }
  return seeded(rows, { id, name, tier, type, path });
}

function seeded(rows: Rows, unit: Pick<SeededUnit, 'id' | 'name' | 'tier' | 'path'> & { type: UnitType }): SeededUnit {
  const fullName = unitFullName(unit.type, unit.name);
  // All seeds share the country, so its bodies need names of their own.
  const bodyName = unit.tier === 'central' ? unique(fullName) : fullName;
  let party: SeededOrganization | undefined;
  let government: SeededOrganization | undefined;
  const result: SeededUnit = {
    ...unit,
    fullName,
    get party() {
      party ??= seedOrganization(rows, result, { chain: 'party', kind: 'partyCommittee', name: `Đảng bộ ${bodyName}` });
      return party;
    },
    get government() {
      government ??= seedOrganization(rows, result, { name: `UBND ${bodyName}` });
      return government;
    },
    province: (name, options = {}) => seedUnit(rows, result, 'province', name, options),
    district: (name, options = {}) => seedUnit(rows, result, 'district', name, options),
    commune: (name, options = {}) => seedUnit(rows, result, 'commune', name, options),
    village: (name, options = {}) => seedUnit(rows, result, 'village', name, options),
    organization: (options = {}) => seedOrganization(rows, result, options),
    observation: (figure) => seedObservation(rows, unit.id, figure),
    formedFrom: (predecessor, extent = 'whole') =>
      rows.add('unit_succession', {
        predecessor_id: predecessor.id,
        successor_id: unit.id,
        takes_effect_on: '2025-07-01',
        extent,
        source: 'Nghị quyết của phép thử',
      }),
  };
  return result;
}

function seedObservation(rows: Rows, unitId: string, figure: ObservationSeed): string {
  const id = crypto.randomUUID();
  rows.add('observation', {
    id,
    unit_id: unitId,
    indicator_code: figure.indicator ?? 'poverty-rate',
    subgroup_code: figure.subgroup ?? null,
    year: figure.year,
    status: figure.status ?? 'provisional',
    series: 'administrative',
    source: figure.source ?? 'report',
    standard_code: figure.standard ?? null,
    numerator: figure.numerator ?? 10,
    denominator: figure.denominator ?? 100,
    version: 1,
    entered_at: figure.enteredAt ?? '2024-12-15T00:00:00Z',
  });
  return id;
}
