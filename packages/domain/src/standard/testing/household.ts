import type { HouseholdFacts, MemberFacts } from '../household-facts.ts';

/**
 * A synthetic household of four that is deprived in nothing under any standard: everything is answered, and what MDP-2027
 * has no definition for was found not to be lacking. `on` of the cases is near 2024-10-01.
 */
export const PARENT: MemberFacts = {
  ref: 'mother',
  birthDate: '1988-03-12',
  sex: 'female',
  relation: 'head',
  ethnicity: '01',
  attends: 'none',
  qualification: 'upperSecondary',
  trainedOnTheJob: false,
  work: 'withContract',
  canWork: true,
  allowance: 'none',
  healthInsurance: true,
  malnourished: false,
  untreatedIllness: false,
  merit: false,
};

const CHILD: MemberFacts = {
  ...PARENT,
  ref: 'child',
  birthDate: '2014-05-20',
  sex: 'male',
  relation: 'child',
  attends: 'primary',
  qualification: 'none',
  work: 'notInWork',
  canWork: false,
};

export const COMPLETE: HouseholdFacts = {
  area: 'rural',
  members: [
    PARENT,
    { ...PARENT, ref: 'father', birthDate: '1986-11-02', sex: 'male', relation: 'spouse' },
    { ...PARENT, ref: 'uncle', birthDate: '1979-01-30', sex: 'male', relation: 'sibling' },
    CHILD,
  ],
  dwelling: { floorArea: '60', wallDurable: true, columnDurable: true, roofDurable: true },
  water: 'piped',
  latrine: 'septic',
  usesInternet: true,
  usesTelephone: true,
  hearsLoudspeaker: true,
  devices: ['television', 'smartphone'],
  found: {
    standard: 'MDP-2027',
    deprivations: {
      healthInsurance: false,
      adultEducation: false,
      schoolAttendance: false,
      housingArea: false,
      housingQuality: false,
      digitalServices: false,
      water: false,
      latrine: false,
      waste: false,
    },
  },
};
