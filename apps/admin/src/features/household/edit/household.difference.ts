import { ethnicityLabel, ORIGINS, RELATIONS, SEXES } from '../household.labels.ts';
import type { Answer, HouseholdDraft, MemberDraft } from './household.draft.ts';

/** What two versions of a household say differently of one thing; null: that version does not have it. */
export interface Difference {
  readonly what: string;
  readonly theirs: string | null;
  readonly mine: string | null;
}

type Field<T> = readonly [what: string, text: (draft: T) => string];

const ANSWERS: Readonly<Record<Answer, string>> = { '': 'chưa ghi', yes: 'có', no: 'không' };

const HOUSEHOLD_FIELDS: readonly Field<HouseholdDraft>[] = [
  ['Địa chỉ', ({ address }) => address.trim()],
  ['Ở đây từ', ({ residesFrom }) => residesFrom.trim()],
  ['Vào sổ từ', ({ existsFrom }) => existsFrom.trim()],
  ['Vào sổ vì', ({ origin }) => ORIGINS[origin]],
];

const MEMBER_FIELDS: readonly Field<MemberDraft>[] = [
  ['họ và tên', ({ name }) => name.trim()],
  ['ngày sinh', ({ birthDate }) => birthDate.trim()],
  ['giới tính', ({ sex }) => SEXES[sex]],
  ['quan hệ với chủ hộ', ({ relation }) => RELATIONS[relation]],
  ['vào hộ từ', ({ from }) => from.trim()],
  ['rời hộ từ', ({ to }) => to.trim()],
  ['số định danh', ({ identityNumber }) => identityNumber.trim()],
  ['dân tộc', ({ ethnicity }) => (ethnicity === '' ? '' : ethnicityLabel(ethnicity))],
  ['khuyết tật', ({ disabled }) => ANSWERS[disabled]],
  ['bệnh nặng', ({ seriouslyIll }) => ANSWERS[seriouslyIll]],
];

/** Field by field, what somebody else has stored beside what is typed here; villages by their names. */
export function differences(
  theirs: HouseholdDraft,
  mine: HouseholdDraft,
  villageName: (key: string) => string,
): readonly Difference[] {
  const village: Field<HouseholdDraft> = ['Thôn', ({ villageKey }) => villageName(villageKey)];
  return [
    ...fieldsDiffering([village, ...HOUSEHOLD_FIELDS], theirs, mine),
    ...theirs.members.flatMap((member) => {
      const same = mine.members.find(({ id }) => id === member.id);
      // Whoever is left out of what is sent stays as recorded: nobody is lost by keeping one's own version.
      if (!same) return [{ what: member.name, theirs: 'có trong hộ', mine: null }];
      return fieldsDiffering(MEMBER_FIELDS, member, same).map((each) => ({
        ...each,
        what: `${member.name}: ${each.what}`,
      }));
    }),
    ...mine.members
      .filter(({ id }) => id === null || !theirs.members.some((member) => member.id === id))
      .map(({ name }) => ({ what: name || 'người mới', theirs: null, mine: 'có trong hộ' })),
  ];
}

function fieldsDiffering<T>(fields: readonly Field<T>[], theirs: T, mine: T): readonly Difference[] {
  return fields
    .map(([what, text]) => ({ what, theirs: text(theirs), mine: text(mine) }))
    .filter((each) => each.theirs !== each.mine);
}
