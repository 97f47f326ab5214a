import type { HouseholdFacts, MemberFacts } from '../household-facts.ts';
import type { Deprivation } from '../standard.ts';
import { COMPLETE } from './household.ts';

/** What turns one answer or more of a household, members named by their `ref`. */
export interface Patch {
  readonly with?: Partial<HouseholdFacts>;
  readonly members?: Readonly<Record<string, Partial<MemberFacts>>>;
}

const found = (deprivation: Deprivation): Patch => ({
  with: { found: { standard: 'MDP-2027', deprivations: { [deprivation]: true } } },
});

/** For each deprivation the answers that make it and no other, under every standard that counts it. */
const LACKING: Readonly<Record<Deprivation, Patch>> = {
  employment: { members: { father: { work: 'unemployed' } } },
  dependents: { members: { father: { allowance: 'disability' }, uncle: { allowance: 'elderly' } } },
  nutrition: { members: { child: { malnourished: true } } },
  healthInsurance: { ...found('healthInsurance'), members: { uncle: { healthInsurance: false } } },
  adultEducation: {
    ...found('adultEducation'),
    members: { uncle: { birthDate: '2003-06-15', qualification: 'primary' } },
  },
  schoolAttendance: { ...found('schoolAttendance'), members: { child: { attends: 'none' } } },
  housingQuality: withBoth(found('housingQuality'), { dwelling: { wallDurable: false, roofDurable: false } }),
  housingArea: withBoth(found('housingArea'), { dwelling: { floorArea: '31.99' } }),
  water: withBoth(found('water'), { water: 'surfaceWater' }),
  latrine: withBoth(found('latrine'), { latrine: 'none' }),
  telecom: { with: { usesInternet: false, usesTelephone: false } },
  informationDevices: { with: { devices: [], hearsLoudspeaker: false } },
  healthCare: { members: { mother: { untreatedIllness: true } } },
  digitalServices: found('digitalServices'),
  waste: found('waste'),
};

function withBoth(patch: Patch, more: Partial<HouseholdFacts>): Patch {
  return { ...patch, with: { ...patch.with, ...more } };
}

/** The complete household, deprived in just these. */
export function lacking(deprivations: readonly Deprivation[], given: Partial<HouseholdFacts> = {}): HouseholdFacts {
  return deprivations.map((each) => LACKING[each]).reduce(patched, { ...COMPLETE, ...given });
}

/** Facts with a patch laid over them: objects are merged one level deep, everything else replaced. */
export function patched(facts: HouseholdFacts, { with: given = {}, members = {} }: Patch): HouseholdFacts {
  const { dwelling, found: told } = { dwelling: facts.dwelling ?? {}, found: facts.found };
  return {
    ...facts,
    ...given,
    dwelling: { ...dwelling, ...given.dwelling },
    ...(told && {
      found: { ...told, ...given.found, deprivations: { ...told.deprivations, ...given.found?.deprivations } },
    }),
    members: (given.members ?? facts.members).map((member) => ({ ...member, ...members[member.ref] })),
  };
}
