import { isPartialDate, isPlainDate, type PlainDate } from '@bacthang/domain/shared';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { parseTypedDate, typedDate } from '../../plan/partial-date.ts';
import type { HouseholdFacts, MemberFacts } from '../household.documents.ts';
import type { HeadRelation, HouseholdOrigin, ProtectedField, Sex } from '../household.labels.ts';
import type { SaveHouseholdInput } from '../household.mutations.ts';

/** `''` is "not recorded", which is never "no". */
export type Answer = '' | 'yes' | 'no';

/** A person as a form holds them: dates as they are typed. */
export interface MemberDraft {
  /** Null for somebody who is not recorded yet. */
  readonly id: string | null;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly relation: HeadRelation;
  readonly from: string;
  readonly to: string;
  readonly identityNumber: string;
  readonly ethnicity: string;
  readonly disabled: Answer;
  readonly seriouslyIll: Answer;
  /** Fields that this editor may not see: they are neither shown nor sent. */
  readonly withheld: readonly ProtectedField[];
}

export interface HouseholdDraft {
  readonly villageKey: string;
  readonly address: string;
  readonly residesFrom: string;
  readonly existsFrom: string;
  readonly origin: HouseholdOrigin;
  readonly members: readonly MemberDraft[];
}

export function blankMember(relation: HeadRelation, from: string): MemberDraft {
  return {
    id: null,
    name: '',
    birthDate: '',
    sex: 'MALE',
    relation,
    from,
    to: '',
    identityNumber: '',
    ethnicity: '',
    disabled: '',
    seriouslyIll: '',
    withheld: [],
  };
}

/** A household that begins today, with room for its head. */
export function newDraft(today: PlainDate): HouseholdDraft {
  const from = typedDate(today);
  return {
    villageKey: '',
    address: '',
    residesFrom: from,
    existsFrom: from,
    origin: 'LISTED',
    members: [blankMember('HEAD', from)],
  };
}

/** A stored household as a form shows it: those who belong to it now. */
export function draftOf({ addresses, existsFrom, origin, members }: HouseholdFacts): HouseholdDraft {
  const address = addresses.at(-1);
  return {
    villageKey: address?.village.key ?? '',
    address: address?.detail ?? '',
    residesFrom: typedDate(address?.from ?? null),
    existsFrom: typedDate(existsFrom),
    origin,
    members: members.map(memberDraftOf),
  };
}

const answerOf = (value: boolean | null): Answer => (value === null ? '' : value ? 'yes' : 'no');

function memberDraftOf(member: MemberFacts): MemberDraft {
  const { id, name, sex, relation, withheld } = member;
  return {
    id,
    name,
    sex,
    relation,
    birthDate: typedDate(member.birthDate),
    from: typedDate(member.from),
    to: typedDate(member.to),
    identityNumber: member.identityNumber ?? '',
    ethnicity: member.ethnicity ?? '',
    disabled: answerOf(member.disabled),
    seriouslyIll: answerOf(member.seriouslyIll),
    withheld,
  };
}

interface Sent {
  readonly id: string | null;
  readonly expectedVersion: number;
  readonly acceptDuplicates: boolean;
}

/** The draft as the server takes it. Fields that this editor may not see are left out, so that they stay as recorded. */
export function inputOf(draft: HouseholdDraft, { id, ...rest }: Sent): SaveHouseholdInput {
  return {
    ...rest,
    ...(id === null ? {} : { id }),
    villageKey: draft.villageKey,
    address: draft.address.trim() || null,
    residesFrom: parseTypedDate(draft.residesFrom) ?? '',
    existsFrom: parseTypedDate(draft.existsFrom) ?? '',
    origin: draft.origin,
    members: draft.members.map(memberInput),
  };
}

const booleanOf = (answer: Answer) => (answer === '' ? null : answer === 'yes');

function memberInput(member: MemberDraft): SaveHouseholdInput['members'][number] {
  const seen = (field: ProtectedField) => !member.withheld.includes(field);
  return {
    ...(member.id === null ? {} : { id: member.id }),
    name: member.name.trim(),
    birthDate: parseTypedDate(member.birthDate) ?? '',
    sex: member.sex,
    relation: member.relation,
    from: parseTypedDate(member.from) ?? '',
    to: parseTypedDate(member.to),
    ...(seen('IDENTITY_NUMBER') ? { identityNumber: member.identityNumber.replaceAll(/[\s.]/g, '') || null } : {}),
    ...(seen('ETHNICITY') ? { ethnicity: member.ethnicity || null } : {}),
    ...(seen('DISABILITY') ? { disabled: booleanOf(member.disabled) } : {}),
    ...(seen('HEALTH') ? { seriouslyIll: booleanOf(member.seriouslyIll) } : {}),
  };
}

/** What cannot be sent at all: a village that was not chosen, and what is no date. Everything else the server judges. */
export function unsendable(draft: HouseholdDraft): readonly RefusalFacts[] {
  const day = (text: string, path: readonly string[]) => date(text, path, isPlainDate);
  return [
    ...(draft.villageKey === '' ? [refusal('fieldRequired', ['villageKey'], null)] : []),
    ...day(draft.residesFrom, ['residesFrom']),
    ...day(draft.existsFrom, ['existsFrom']),
    ...draft.members.flatMap((member, index) => {
      const at = (field: string) => ['members', String(index), field];
      return [
        ...date(member.birthDate, at('birthDate'), isPartialDate),
        ...day(member.from, at('from')),
        ...(member.to.trim() === '' ? [] : day(member.to, at('to'))),
      ];
    }),
  ];
}

function date(typed: string, path: readonly string[], fits: (text: string) => boolean): readonly RefusalFacts[] {
  const value = parseTypedDate(typed);
  if (value === null) return [refusal('fieldRequired', path, null)];
  return fits(value) ? [] : [refusal('dateInvalid', path, value)];
}

const refusal = (code: string, path: readonly string[], value: string | null): RefusalFacts => ({
  code,
  path,
  value,
  allowed: null,
  subject: null,
});
