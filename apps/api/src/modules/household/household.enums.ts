import {
  DUPLICATE_GROUNDS,
  ENDING_KINDS,
  HEAD_RELATIONS,
  HOUSEHOLD_CLASSES,
  ORIGIN_KINDS,
  PROTECTED_FIELDS,
  SEXES,
} from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const SexEnum = enumOf('Sex', SEXES, 'Giới tính.', { male: 'Nam.', female: 'Nữ.' });

export const HeadRelationEnum = enumOf('HeadRelation', HEAD_RELATIONS, 'Quan hệ với chủ hộ.', {
  head: 'Chủ hộ.',
  spouse: 'Vợ, chồng.',
  child: 'Con.',
  parent: 'Bố, mẹ.',
  grandchild: 'Cháu.',
  grandparent: 'Ông, bà.',
  sibling: 'Anh, chị, em.',
  other: 'Khác.',
});

export const HouseholdOriginEnum = enumOf('HouseholdOrigin', ORIGIN_KINDS, 'How a household came into the register.', {
  listed: 'It was found living there.',
  movedIn: 'It came from a place outside the register.',
  split: 'Tách hộ: it separated from another household of the register.',
});

export const HouseholdEndingEnum = enumOf('HouseholdEnding', ENDING_KINDS, 'How a household left the register.', {
  movedOut: 'To a place outside the register.',
  merged: 'Nhập hộ: into another household of the register.',
  dissolved: 'Nobody is left of it.',
});

export const HouseholdClassEnum = enumOf(
  'HouseholdClass',
  HOUSEHOLD_CLASSES,
  'What the standard makes of a household.',
  {
    poor: 'Hộ nghèo.',
    nearPoor: 'Hộ cận nghèo.',
    above: 'Neither poor nor near-poor.',
  },
);

export const ProtectedFieldEnum = enumOf(
  'ProtectedField',
  PROTECTED_FIELDS,
  'What of a household is protected one by one.',
  {
    identityNumber: 'Số định danh.',
    ethnicity: 'Dân tộc.',
    disability: 'Khuyết tật.',
    health: 'Serious illness.',
    birthDate: 'The day of birth; the year remains.',
    members: 'Who belongs to it.',
    address: 'Where it lives within the village.',
  },
);

export const DuplicateGroundEnum = enumOf(
  'DuplicateGround',
  DUPLICATE_GROUNDS,
  'Why two people of the register may be one, surest first.',
  {
    identityNumber: 'They have one identity number.',
    name: 'They have one name, birth year and commune.',
    nameWithoutAccents: 'The same but for accents: they may well be two people.',
  },
);

const READING_PURPOSES = ['review', 'support', 'complaint', 'correction', 'supervision'] as const;

export const ReadingPurposeEnum = enumOf(
  'ReadingPurpose',
  READING_PURPOSES,
  'For what somebody looks for, or opens the file of, a household. It is written down.',
  {
    review: 'To review it.',
    support: 'To give support.',
    complaint: 'To answer a complaint.',
    correction: 'To correct what is recorded.',
    supervision: 'To supervise the commune.',
  },
);
export type ReadingPurpose = (typeof READING_PURPOSES)[number];
