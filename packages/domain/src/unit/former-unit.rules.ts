import { isWithin, type PlainDate } from '../shared/plain-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { Unit, UnitSuccession } from './unit.ts';
import { type NamedUnit, unitFinder } from './unit-finder.rules.ts';

/** A unit as tables name it, with its code and its days. */
export type DatedUnit = NamedUnit & Pick<Unit, 'code' | 'validFrom' | 'validTo'>;

/** Former units that a table may still name, and those that took them over, step by step. */
export interface Successions {
  readonly units: readonly DatedUnit[];
  readonly links: readonly Pick<UnitSuccession, 'predecessorId' | 'successorId'>[];
}

/** How a row of a table names its unit; a word left empty where no column has it. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
}

/**
 * Says what became of a former unit that a table names: `unitSucceeded`, with the units that stand in its place on the day, over
 * however many reforms; of several former units of one name `unitAmbiguous`. Null where no unit of that name or code had ended
 * by the day, or nobody recorded what became of it. Never the successor itself: its figures are not those of the former unit.
 */
export function formerUnitFinder({ units, links }: Successions): (named: NamedPlace, day: PlainDate) => Refusal | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const byCode = Map.groupBy(units, ({ code }) => code);
  const byName = unitFinder(units);
  const next = Map.groupBy(links, ({ predecessorId }) => predecessorId);
  const standingAfter = (unitId: string, day: PlainDate): readonly DatedUnit[] => {
    const seen = new Set([unitId]);
    for (const id of seen) {
      if (hasEnded(byId.get(id), day)) for (const { successorId } of next.get(id) ?? []) seen.add(successorId);
    }
    return [...seen].flatMap((id) => byId.get(id) ?? []).filter((unit) => isWithin(day, unit.validFrom, unit.validTo));
  };
  return ({ code, name }, day) => {
    const own = byId.get(code);
    const coded = own ? [own] : (byCode.get(code) ?? []);
    const named = name === '' ? coded : byName(name);
    const [former, ...others] = named.filter((unit) => hasEnded(unit, day));
    if (!former) return null;
    if (others.length > 0) {
      const allowed = [former, ...others].map((unit) => `${unit.fullName} (${unit.code})`).join(', ');
      return refusal('unitAmbiguous', ['unit'], { value: name || code, allowed });
    }
    const successors = standingAfter(former.id, day).map(({ id, fullName }) => ({ id, fullName }));
    if (successors.length === 0) return null;
    const allowed = successors.map(({ fullName }) => fullName).join(', ');
    return refusal('unitSucceeded', ['unit'], { value: former.fullName, allowed, successors });
  };
}

const hasEnded = (unit: DatedUnit | undefined, day: PlainDate): boolean => unit?.validTo != null && unit.validTo <= day;
