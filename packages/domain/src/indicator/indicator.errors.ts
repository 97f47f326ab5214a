/** What can be wrong with an indicator that an installation adds. */
export const INDICATOR_REFUSALS = ['indicatorExists'] as const;
