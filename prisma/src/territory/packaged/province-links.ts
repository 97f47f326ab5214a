import type { Unit } from '@bacthang/domain';
import type { SuccessionRow } from '../territory.ts';
import { link } from './former-links.ts';

/** The rearrangement of the provinces, 63 to 34. */
const SOURCE = 'Nghị quyết 202/2025/QH15';

/** The succession of provinces, which the package has no table of: each passed into those that hold its communes now. */
export function provinceLinks(
  communeLinks: readonly SuccessionRow[],
  units: ReadonlyMap<string, Unit>,
): readonly SuccessionRow[] {
  const links = new Map<string, SuccessionRow>();
  for (const { at, succession } of communeLinks) {
    const from = provinceOf(succession.predecessorId, units);
    const to = provinceOf(succession.successorId, units);
    if (from && to) links.set(`${from.id} ${to.id}`, { at, succession: link(from.id, to.id, SOURCE) });
  }
  return [...links.values()];
}

/** The province that a unit lies in, itself if it is one. */
export function provinceOf(id: string, units: ReadonlyMap<string, Unit>): Unit | null {
  for (let unit = units.get(id); unit; unit = units.get(unit.parentId ?? '')) if (unit.tier === 'province') return unit;
  return null;
}
