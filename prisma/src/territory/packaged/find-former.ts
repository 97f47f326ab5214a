import type { Unit } from '@bacthang/domain';
import type { FormerName } from '../corrections.ts';
import { matchKey } from '../naming/index.ts';

/** The former commune of that full name, however spelt. */
export type FindFormer = (former: FormerName) => Unit | null;

type Named = readonly [FormerName, Unit];

/** Keys are costly and few districts are ever asked for, so a district's communes are keyed when it first is. */
export function findFormerAmong(communes: readonly Named[]): FindFormer {
  const districts = new Map<string, Named[]>();
  for (const [asWritten, group] of Map.groupBy(communes, ([former]) => districtOf(former))) {
    const key = matchKey(asWritten);
    districts.set(key, [...(districts.get(key) ?? []), ...group]);
  }
  const keyed = new Map<string, ReadonlyMap<string, Unit>>();
  return (former) => {
    const district = matchKey(districtOf(former));
    const known = keyed.get(district) ?? keyCommunes(districts.get(district) ?? []);
    keyed.set(district, known);
    return known.get(matchKey(former.name)) ?? null;
  };
}

function districtOf({ province, district }: FormerName): string {
  return `${province} | ${district}`;
}

function keyCommunes(communes: readonly Named[]): ReadonlyMap<string, Unit> {
  return new Map(communes.map(([{ name }, unit]) => [matchKey(name), unit]));
}
