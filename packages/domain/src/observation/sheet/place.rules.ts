import { endOfYear, isWithin } from '../../shared/plain-date.ts';
import { type Refusal, type Result, refusal } from '../../shared/refusal.ts';
import { formerUnitFinder, type NamedPlace, type Successions, unitFinder } from '../../unit/index.ts';
import type { SheetUnit } from './sheet.ts';

/** The unit that a row names and a year had, with whether it was by its code. */
export type FindPlace = (named: NamedPlace, year: number) => Result<SheetUnit>;

const MOST_NAMED = 8;

/**
 * Which unit a row is of: by its code, else by its name, of those that stood at the end of the year. Of several by one name the
 * one whose figures may be entered. Refuses `unitUnknown`, `unitAmbiguous` (`allowed`: those it may be), `unitSucceeded` (a former
 * unit, with those that took it over, also where its code has passed on to one of them), `unitNotOnDay` (a later one, or a
 * former one whose end nobody explains: `allowed` its days), `notAllowed` (a unit whose figures others enter).
 */
export function placeFinder(units: readonly SheetUnit[], successions: Successions): FindPlace {
  const byCode = Map.groupBy(units, ({ code }) => code);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const byName = unitFinder(units);
  const findFormer = formerUnitFinder(successions);
  return ({ code, name }, year) => {
    const own = byId.get(code);
    const coded = own ? [own] : (byCode.get(code) ?? []);
    const named = byName(name);
    const found = coded.length > 0 ? coded : named;
    const written = name || code;
    const [any] = found;
    const standing = found.filter(({ validFrom, validTo }) => isWithin(endOfYear(year), validFrom, validTo));
    const isFound = standing.some((unit) => name === '' || named.includes(unit));
    const former = isFound ? null : findFormer({ code, name }, endOfYear(year));
    if (former) return { ok: false, refusals: [former] };
    if (!any) return refused('unitUnknown', { value: written });
    if (standing.length === 0) {
      return refused('unitNotOnDay', { value: endOfYear(year), subject: any.fullName, allowed: daysOf(any) });
    }
    const mine = standing.filter(({ mayEnter }) => mayEnter);
    const [unit, ...others] = mine.length > 0 ? mine : standing;
    if (!unit || others.length > 0) {
      const named = (mine.length > 0 ? mine : standing).slice(0, MOST_NAMED);
      const allowed = named.map((each) => `${each.fullName} (${each.code})`).join(', ');
      return refused('unitAmbiguous', { value: written, allowed });
    }
    return unit.mayEnter ? { ok: true, value: unit } : refused('notAllowed', { value: unit.fullName });
  };
}

function refused(code: Refusal['code'], data: Partial<Refusal>): Result<SheetUnit> {
  return { ok: false, refusals: [refusal(code, ['unit'], data)] };
}

const daysOf = ({ validFrom, validTo }: SheetUnit): string => `${validFrom ?? ''}..${validTo ?? ''}`;
