/** The years of the synthetic series, all measured by one standard: the review of autumn 2021 was the first on MDP-2022. */
export const YEARS = [2021, 2022, 2023, 2024] as const;
export type Year = (typeof YEARS)[number];

/** The last year is not yet accepted, and some communes have not sent it. */
export const PROVISIONAL_YEAR: Year = 2024;

/** Bounds in thousandths, by year. */
export type Bounds = Readonly<Record<Year, readonly [low: number, high: number]>>;
