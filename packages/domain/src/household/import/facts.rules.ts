import { type Result, refusal } from '../../shared/index.ts';
import { type HouseholdFacts, type MemberFacts, RULE_SETS, type StandardCode } from '../../standard/index.ts';
import type { Household, HouseholdMember } from '../household.ts';
import type { HouseholdCells } from './import.ts';

/** Whether a file says anything of a household that a review would ask, or what came of one. */
export function hasAnswers(cells: HouseholdCells): boolean {
  const { incomePerPerson, incomeScore, deprivationScore, deprivations, claimedClass } = cells;
  return [incomePerPerson, incomeScore, deprivationScore, deprivations, claimedClass].some((each) => each !== null);
}

/**
 * What a file and the register together say of a household, as a standard asks it. The same people give the same facts in
 * whatever order they stand: the head first, then by birth. Refuses `deprivationNotCounted`, by that standard.
 */
export function importedFacts(
  household: Household,
  cells: HouseholdCells,
  standard: StandardCode,
): Result<HouseholdFacts> {
  const { incomePerPerson, incomeScore, deprivationScore, stratum, deprivations } = cells;
  const counted = RULE_SETS[standard].deprivations.map(({ deprivation }) => deprivation);
  const foreign = (deprivations ?? []).filter((each) => !counted.includes(each));
  if (foreign.length > 0) {
    const told = { value: foreign.join(', '), allowed: counted.join(', ') };
    return { ok: false, refusals: [refusal('deprivationNotCounted', ['deprivations'], told)] };
  }
  const scores = {
    ...(incomeScore === null ? {} : { income: incomeScore }),
    ...(deprivationScore === null ? {} : { deprivation: deprivationScore }),
  };
  const found = deprivations && Object.fromEntries(counted.map((each) => [each, deprivations.includes(each)]));
  return {
    ok: true,
    value: {
      ...(stratum === null ? {} : { stratum }),
      members: household.members
        .filter(({ to }) => to === null)
        .toSorted(byPlace)
        .map(memberFacts),
      ...(incomePerPerson === null ? {} : { incomePerPerson }),
      ...(Object.keys(scores).length === 0 ? {} : { scores }),
      ...(found ? { found: { standard, deprivations: found } } : {}),
    },
  };
}

function byPlace(one: HouseholdMember, other: HouseholdMember): number {
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

function keyOf({ relation, person }: HouseholdMember): string {
  return [relation === 'head' ? 0 : 1, person.birthDate, person.id].join(' ');
}

function memberFacts({ relation, person }: HouseholdMember, index: number): MemberFacts {
  const { birthDate, sex, ethnicity } = person;
  return { ref: String(index + 1), birthDate, sex, relation, ...(ethnicity === null ? {} : { ethnicity }) };
}
