import { targets } from '../../build/targets.ts';
import { DEPRIVATION_TARGETS } from './targets-deprivation.ts';
import { LABOUR_TARGETS } from './targets-labour.ts';
import { OUTSIDE_TARGETS } from './targets-outside.ts';
import { POVERTY_HEALTH_TARGETS } from './targets-poverty-health.ts';

/** In the order of the paper; the last three stand outside its chapter II. */
export const TARGETS = targets([
  ...POVERTY_HEALTH_TARGETS,
  ...LABOUR_TARGETS,
  ...DEPRIVATION_TARGETS,
  ...OUTSIDE_TARGETS,
]);
