import type { HouseholdFacts } from '../household-facts.ts';
import { either, not } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';

const FIELDS = ['usesTelephone', 'usesInternet'] as const;

/** The same in QĐ 59/2015, read so that either is enough: no member uses a telephone subscription or internet. */
export const telecomOrTelephone: DeprivationRule = () => ({
  asksMembers: false,
  answer: ({ usesTelephone, usesInternet }) => not(either(usesTelephone, usesInternet)),
  missing: (facts: HouseholdFacts) => FIELDS.filter((field) => facts[field] === undefined).map((field) => [field]),
});
