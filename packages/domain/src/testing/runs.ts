/** How often every property is tried. */
export const RUNS = 10_000;
