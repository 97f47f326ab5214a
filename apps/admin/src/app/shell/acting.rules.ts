import { lastYearStood } from '@bacthang/domain/unit';

interface Hat {
  readonly organization: { readonly id: string; readonly unit: { readonly key: string } };
}

/** Which of their organizations a person acts for: the one chosen, else one of the unit looked at, else the first. */
export function actingMember<T extends Hat>(
  members: readonly T[],
  chosen: { readonly organizationId?: string | undefined; readonly unitKey?: string | undefined },
): T | null {
  return (
    members.find(({ organization }) => organization.id === chosen.organizationId) ??
    members.find(({ organization }) => organization.unit.key === chosen.unitKey) ??
    members[0] ??
    null
  );
}

type Standing = Parameters<typeof lastYearStood>[0];

/**
 * The year to look at first: the last one that is over, as figures are of whole years; of a former unit the last that it
 * stood at the end of. `unit` is null where none is looked at.
 */
export function defaultYear(unit: Standing | null, now: Date): number {
  const closed = now.getFullYear() - 1;
  return (unit && lastYearStood(unit, closed)) ?? closed;
}

/** The years to choose from: the current period and the one before it, and the one chosen. */
export function yearChoices(now: Date, chosen: number): readonly number[] {
  const last = now.getFullYear();
  const years = Array.from({ length: 11 }, (_, index) => last - index);
  return years.includes(chosen) ? years : [...years, chosen].sort((a, b) => b - a);
}
