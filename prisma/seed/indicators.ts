import type { Indicator } from '@bacthang/domain';
import { HEALTH_EDUCATION } from './indicators/health-education.ts';
import { LIVING } from './indicators/living.ts';
import { POVERTY } from './indicators/poverty.ts';
import { WORK } from './indicators/work.ts';

export { STANDARDS } from './indicators/standards.ts';
export { SUBGROUPS } from './indicators/subgroups.ts';

/** The catalogue: one entry for one thing, however many of the plans speak of it. */
export const INDICATORS: readonly Indicator[] = [...POVERTY, ...WORK, ...HEALTH_EDUCATION, ...LIVING];
