import type { ProgrammeComponent } from '@bacthang/domain';
import { CAPACITY } from './components-capacity.ts';
import { COMMUNICATION } from './components-communication.ts';
import { LIVELIHOOD } from './components-livelihood.ts';
import { POLICIES } from './components-policies.ts';

/** Projects keep the numbers of the national programme; the other policies are known by their place, "IV.2.a". */
export const COMPONENTS: readonly ProgrammeComponent[] = [...LIVELIHOOD, ...COMMUNICATION, ...CAPACITY, ...POLICIES];
