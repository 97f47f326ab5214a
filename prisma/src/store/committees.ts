import { randomUUID } from 'node:crypto';
import { type Unit, type UnitType, unitFullName } from '@bacthang/domain';
import type { Row } from './insert-rows.ts';

/** How the Party committee of a unit is called: Tỉnh ủy, Huyện ủy … and Đảng ủy where the unit is a commune. */
const PARTY_TITLES: Partial<Record<UnitType, string>> = {
  province: 'Tỉnh ủy',
  municipality: 'Thành ủy',
  district: 'Huyện ủy',
  urbanDistrict: 'Quận ủy',
  town: 'Thị ủy',
  provincialCity: 'Thành ủy',
};

function partyCommitteeName({ type, name }: Unit): string {
  const title = PARTY_TITLES[type];
  return title ? `${title} ${name}` : `Đảng ủy ${unitFullName(type, name)}`;
}

const TIERS_WITH_COMMITTEES = new Set(['province', 'district', 'commune']);

/** The two committees of each unit: every one has had a People's Committee and a Party committee. */
export function committeeRows(units: readonly Unit[]): Row[] {
  return units
    .filter(({ tier }) => TIERS_WITH_COMMITTEES.has(tier))
    .flatMap((unit) => [
      {
        id: randomUUID(),
        unit_id: unit.id,
        chain: 'government',
        kind: 'peoplesCommittee',
        name: `UBND ${unitFullName(unit.type, unit.name)}`,
      },
      { id: randomUUID(), unit_id: unit.id, chain: 'party', kind: 'partyCommittee', name: partyCommitteeName(unit) },
    ]);
}

/** The body whose administrators run an installation and may add people anywhere. */
export function installationBodyRow(): Row {
  return { id: randomUUID(), unit_id: 'VN', chain: 'other', kind: 'centralBody', name: 'Quản trị hệ thống' };
}
