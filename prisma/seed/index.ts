import { TUY_PHUOC } from './plans/000-tuy-phuoc.ts';
import { TRA_CU } from './plans/001-tra-cu.ts';
import { HUONG_XUAN } from './plans/002-huong-xuan.ts';
import { SON_DUONG } from './plans/003-son-duong.ts';
import { HUNG_YEN } from './plans/004-hung-yen.ts';
import type { PlanSeed } from './seed-types.ts';

export { DIRECTIVES } from './directives.ts';
export { INDICATORS, STANDARDS, SUBGROUPS } from './indicators.ts';
export { syntheticObservations } from './synthetic.ts';

/** The five real plans, in our own words. */
export const PLANS: readonly PlanSeed[] = [TUY_PHUOC, TRA_CU, HUONG_XUAN, SON_DUONG, HUNG_YEN];
