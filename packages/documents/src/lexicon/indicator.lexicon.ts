import { HEALTH_EDUCATION } from './indicators/health-education.ts';
import { LIVING } from './indicators/living.ts';
import { POVERTY } from './indicators/poverty.ts';
import type { IndicatorSign } from './indicators/sign.ts';
import { WORK } from './indicators/work.ts';

export type { IndicatorSign } from './indicators/sign.ts';

/** How plans speak of each indicator of the catalogue. Where two fit equally well the first is meant. */
export const INDICATOR_SIGNS: readonly IndicatorSign[] = [...POVERTY, ...WORK, ...HEALTH_EDUCATION, ...LIVING];

/** The rate that goes with a count. */
export const RATES: ReadonlyMap<string, string> = new Map([
  ['poor-households', 'poverty-rate'],
  ['near-poor-households', 'near-poverty-rate'],
]);
