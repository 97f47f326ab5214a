/** Of due years, earliest first, the one to look at: the first that does not hold, else the last; null of none. */
export function yearToSee<Year>(years: readonly Year[], holds: (year: Year) => boolean | null): Year | null {
  return years.find((year) => holds(year) === false) ?? years.at(-1) ?? null;
}
