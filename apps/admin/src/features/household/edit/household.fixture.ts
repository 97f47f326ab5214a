import type { HouseholdFacts, MemberFacts } from '../household.documents.ts';

export const member = (given: Partial<MemberFacts> & Pick<MemberFacts, 'id' | 'name'>): MemberFacts => ({
  birthDate: '1970-05-01',
  sex: 'MALE',
  relation: 'HEAD',
  identityNumber: null,
  ethnicity: '01',
  disabled: null,
  seriouslyIll: null,
  withheld: [],
  from: '2015-01-01',
  to: null,
  ...given,
});

export const household = (members: readonly MemberFacts[], given: Partial<HouseholdFacts> = {}): HouseholdFacts => ({
  id: 'h1',
  code: 'H00000001',
  version: 3,
  synthetic: true,
  headName: members[0]?.name ?? null,
  origin: 'LISTED',
  existsFrom: '2015-01-01',
  ending: null,
  existsTo: null,
  members: [...members],
  addresses: [
    {
      detail: 'số 3',
      from: '2015-01-01',
      to: null,
      village: { id: 'v1', key: 'T1', name: 'Thôn 1', fullName: 'thôn Thôn 1', ancestors: [] },
    },
  ],
  ...given,
});
