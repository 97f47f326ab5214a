import type { DirectiveEdge } from '@bacthang/domain';
import { CENTRAL } from './directives/central.ts';
import { LOCAL } from './directives/local.ts';
import { PROVINCIAL } from './directives/provincial.ts';
import type { DirectiveSeeds } from './seed-types.ts';

/** `from` carries out `to`. What a plan itself carries out stands in the plan. */
const IMPLEMENTS = [
  ['nq-160-cp', 'ct-05-tw'],
  ['kh-127-tu-tuyen-quang', 'ct-05-tw'],
  ['kh-76-hu-son-duong', 'kh-127-tu-tuyen-quang'],
  ['kh-107-ubnd-tuyen-quang', 'ct-05-tw'],
  ['kh-107-ubnd-tuyen-quang', 'nq-160-cp'],
  ['kh-32-tu-hung-yen', 'ct-05-tw'],
  ['qd-1705-ttg', 'nq-24-2021-qh15'],
  ['qd-90-ttg', 'nq-24-2021-qh15'],
] as const;

const edges: readonly DirectiveEdge[] = IMPLEMENTS.map(([from, to]) => ({ from, to, kind: 'implements' }));

/** Every document that the five plans carry out or cite, and how they hang together. */
export const DIRECTIVES: DirectiveSeeds = { directives: [...CENTRAL, ...PROVINCIAL, ...LOCAL], edges };
