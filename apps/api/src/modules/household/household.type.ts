import { type HouseholdMember, headOn, type MaskedPerson, maskPerson, membersOn, type Viewer } from '@bacthang/domain';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../../graphql/builder.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { UnitNode } from '../unit/unit.type.ts';
import {
  HeadRelationEnum,
  HouseholdEndingEnum,
  HouseholdOriginEnum,
  ProtectedFieldEnum,
  SexEnum,
} from './household.enums.ts';
import type { HouseholdFile } from './household.store.ts';

/** A household's file as one viewer sees it, for a purpose. */
export interface HouseholdView extends HouseholdFile {
  readonly viewer: Viewer;
  readonly purpose: string | null;
  /** Row-level security keeps what is sensitive from this viewer altogether. */
  readonly sensitiveHidden: boolean;
}

/** A file as its own commune sees it, which has just written it. */
export const asWritten = (file: HouseholdFile): HouseholdView => ({
  ...file,
  viewer: 'commune',
  purpose: 'correction',
  sensitiveHidden: false,
});

interface MemberView {
  readonly member: HouseholdMember;
  readonly seen: MaskedPerson;
}

const SENSITIVE = ['identityNumber', 'ethnicity', 'disability', 'health'] as const;

function memberView({ viewer, purpose, sensitiveHidden }: HouseholdView, member: HouseholdMember): MemberView {
  const seen = maskPerson(member.person, viewer, purpose);
  const withheld = sensitiveHidden ? [...new Set([...seen.withheld, ...SENSITIVE])] : seen.withheld;
  return { member, seen: { ...seen, withheld } };
}

const HouseholdMemberType = builder.objectRef<MemberView>('HouseholdMember').implement({
  description: 'Thành viên hộ: a person in a household, from a day on.',
  fields: (t) => ({
    id: t.id({
      description: 'Names the person; send it back to change what is recorded of them.',
      resolve: ({ member }) => encodeGlobalID('HouseholdMember', member.person.id),
    }),
    name: t.string({ description: 'Their name.', resolve: ({ seen }) => seen.name }),
    birthDate: t.string({
      nullable: true,
      description: 'As far as it is known: a year, a month or a day; the year alone where the day is withheld.',
      resolve: ({ seen }) => seen.birthDate,
    }),
    sex: t.field({ type: SexEnum, description: 'Giới tính.', resolve: ({ seen }) => seen.sex }),
    relation: t.field({
      type: HeadRelationEnum,
      description: 'Quan hệ với chủ hộ.',
      resolve: ({ member }) => member.relation,
    }),
    identityNumber: t.string({
      nullable: true,
      description: 'Số định danh: whole, or its last digits where it is withheld; null where none is recorded.',
      resolve: ({ seen }) => seen.identityNumber,
    }),
    ethnicity: t.string({
      nullable: true,
      description: 'Dân tộc, by the number of the statistical list: `01` is Kinh.',
      resolve: ({ seen }) => seen.ethnicity,
    }),
    disabled: t.boolean({ nullable: true, description: 'Khuyết tật.', resolve: ({ seen }) => seen.disabled }),
    seriouslyIll: t.boolean({ nullable: true, description: 'Bệnh nặng.', resolve: ({ seen }) => seen.seriouslyIll }),
    withheld: t.field({
      type: [ProtectedFieldEnum],
      description: 'Which fields are null or masked because they are not for you; the others are as recorded.',
      resolve: ({ seen }) => [...seen.withheld],
    }),
    from: t.field({
      type: 'Date',
      description: 'Since when they belong to it.',
      resolve: ({ member }) => member.from,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day after the last; null: still.',
      resolve: ({ member }) => member.to,
    }),
  }),
});

const HouseholdAddress = builder
  .objectRef<HouseholdView['household']['addresses'][number]>('HouseholdAddress')
  .implement({
    description: 'Where a household lives or lived.',
    fields: (t) => ({
      village: t.field({
        type: UnitNode,
        description: 'The village.',
        resolve: ({ villageId }, _args, { db }) => db.unit.findUniqueOrThrow({ where: { id: villageId } }),
      }),
      detail: t.exposeString('detail', {
        nullable: true,
        description: 'What stands before the village in the address.',
      }),
      from: t.field({ type: 'Date', description: 'First day.', resolve: ({ from }) => from }),
      to: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day after the last; null: still.',
        resolve: ({ to }) => to,
      }),
    }),
  });

export const HouseholdType = builder.objectRef<HouseholdView>('Household').implement({
  description:
    'Hộ gia đình: a household with everybody in it, as you may see it for the purpose that you gave. It is read by `household` alone, which writes the reading down.',
  fields: (t) => ({
    id: t.id({ description: 'Names the household.', resolve: ({ row }) => encodeGlobalID('Household', row.id) }),
    code: t.string({ description: 'Its code in the register.', resolve: ({ row }) => row.code }),
    version: t.int({
      description: 'Send it back as `expectedVersion` to change the household.',
      resolve: ({ row }) => row.version,
    }),
    synthetic: t.boolean({ description: 'Made up for the demonstration.', resolve: ({ row }) => row.synthetic }),
    headName: t.string({
      nullable: true,
      description: 'Chủ hộ today.',
      resolve: ({ household }) => headOn(household, todayInVietnam())?.person.name ?? null,
    }),
    members: t.field({
      type: [HouseholdMemberType],
      description: 'Who belongs to it today.',
      resolve: (view) => membersOn(view.household, todayInVietnam()).map((member) => memberView(view, member)),
    }),
    allMembers: t.field({
      type: [HouseholdMemberType],
      description: 'Everybody who ever belonged to it, in the order they came.',
      resolve: (view) => view.household.members.map((member) => memberView(view, member)),
    }),
    addresses: t.field({
      type: [HouseholdAddress],
      description: 'Where it lived and lives, in order.',
      resolve: ({ household }) => [...household.addresses],
    }),
    origin: t.field({
      type: HouseholdOriginEnum,
      description: 'How it came into the register.',
      resolve: ({ household }) => household.origin.kind,
    }),
    existsFrom: t.field({
      type: 'Date',
      description: 'Since when it is in the register.',
      resolve: ({ household }) => household.origin.on,
    }),
    ending: t.field({
      type: HouseholdEndingEnum,
      nullable: true,
      description: 'How it left; null: it is still there.',
      resolve: ({ household }) => household.ending?.kind ?? null,
    }),
    existsTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it was no household of the register any more.',
      resolve: ({ household }) => household.ending?.on ?? null,
    }),
  }),
});
