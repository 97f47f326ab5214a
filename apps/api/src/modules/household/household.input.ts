import { builder } from '../../graphql/builder.ts';
import { HeadRelationEnum, HouseholdOriginEnum, SexEnum } from './household.enums.ts';

const HouseholdMemberInput = builder.inputType('HouseholdMemberInput', {
  description:
    'One person of a household. What is left out of somebody already recorded stays as it is; null forgets it.',
  fields: (t) => ({
    id: t.id({ description: 'Who, of those recorded; left out for somebody new.' }),
    name: t.string({ required: true, description: 'Họ và tên.' }),
    birthDate: t.field({
      type: 'PartialDate',
      required: true,
      description: 'As far as it is known: a year, a month or a day.',
    }),
    sex: t.field({ type: SexEnum, required: true, description: 'Giới tính.' }),
    relation: t.field({ type: HeadRelationEnum, required: true, description: 'Quan hệ với chủ hộ.' }),
    from: t.field({ type: 'Date', required: true, description: 'Since when they belong to the household.' }),
    to: t.field({ type: 'Date', description: 'The day after the last; left out: still.' }),
    identityNumber: t.string({ description: 'Số định danh, 12 digits, or CMND, 9. It is stored sealed.' }),
    ethnicity: t.string({ description: 'Dân tộc, by the number of the statistical list: `01` is Kinh.' }),
    disabled: t.boolean({ description: 'Khuyết tật.' }),
    seriouslyIll: t.boolean({ description: 'Bệnh nặng.' }),
  }),
});

export const SaveHouseholdInput = builder.inputType('SaveHouseholdInput', {
  description: 'A household as it is to stand in the register.',
  fields: (t) => ({
    id: t.id({ description: 'The household to change; left out for a new one.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw; 0 for a new one.' }),
    villageKey: t.string({ required: true, description: 'The village where it lives.' }),
    address: t.string({ description: 'What stands before the village in the address.' }),
    residesFrom: t.field({ type: 'Date', required: true, description: 'Since when it lives there.' }),
    existsFrom: t.field({ type: 'Date', required: true, description: 'Since when it is a household of the register.' }),
    origin: t.field({ type: HouseholdOriginEnum, required: true, description: 'How it came into the register.' }),
    fromHouseholdId: t.id({ description: 'The household that it separated from.' }),
    members: t.field({
      type: [HouseholdMemberInput],
      required: true,
      description: 'Those who are new or changed. Whoever is left out stays as recorded: nobody is deleted.',
    }),
    acceptDuplicates: t.boolean({
      required: true,
      defaultValue: false,
      description: 'You have looked at the duplicates that were reported, and they are other people.',
    }),
  }),
});

export type SaveHousehold = typeof SaveHouseholdInput.$inferInput;
export type MemberEntry = SaveHousehold['members'][number];
