import type { Unit } from '@bacthang/domain';
import { CHECKED } from '../corrections.ts';

/** What vouches for the successions of a former unit: the resolution they were read against, or else the package. */
export function sourcesOf(units: ReadonlyMap<string, Unit>, packageName: string): (former: Unit) => string {
  const checked = new Map(CHECKED.map(({ unitId, source }) => [unitId, source]));
  return (former) => {
    for (let unit: Unit | undefined = former; unit; unit = units.get(unit.parentId ?? '')) {
      const source = checked.get(unit.id);
      if (source !== undefined) return source;
    }
    return packageName;
  };
}
