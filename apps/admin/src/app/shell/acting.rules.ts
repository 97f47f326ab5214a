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

/** Figures are of whole years: until a year is over, the one before it is the newest to look at. */
export function latestWholeYear(now: Date): number {
  return now.getFullYear() - 1;
}

/** The years to choose from: the current period and the one before it, and the one chosen. */
export function yearChoices(now: Date, chosen: number): readonly number[] {
  const last = now.getFullYear();
  const years = Array.from({ length: 11 }, (_, index) => last - index);
  return years.includes(chosen) ? years : [...years, chosen].sort((a, b) => b - a);
}
