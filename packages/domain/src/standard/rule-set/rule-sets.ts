import type { StandardCode } from '../standard.ts';
import { MDP_2016 } from './mdp-2016/mdp-2016.ts';
import { MDP_2022 } from './mdp-2022/mdp-2022.ts';
import { MDP_2027 } from './mdp-2027/mdp-2027.ts';
import type { RuleSet } from './rule-set.ts';

/** Every standard that can be classified by. */
export const RULE_SETS: Readonly<Record<StandardCode, RuleSet>> = {
  'MDP-2016': MDP_2016,
  'MDP-2022': MDP_2022,
  'MDP-2027': MDP_2027,
};
