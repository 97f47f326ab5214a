import { expect, test } from 'vitest';
import { differences } from './household.difference.ts';
import { blankMember, draftOf } from './household.draft.ts';
import { household, member } from './household.fixture.ts';

const an = member({ id: 'm1', name: 'Lê Văn An' });
const hoa = member({ id: 'm2', name: 'Lê Thị Hoa', relation: 'CHILD', sex: 'FEMALE' });
const names = (key: string) => ({ T1: 'Thôn 1', T2: 'Thôn 2' })[key] ?? key;

test('two versions that say the same differ in nothing', () => {
  const draft = draftOf(household([an, hoa]));
  expect(differences(draft, draft, names)).toEqual([]);
});

test('every field that differs stands with both values, villages by their names', () => {
  const theirs = draftOf(household([an]));
  const mine = {
    ...theirs,
    villageKey: 'T2',
    members: theirs.members.map((each) => ({ ...each, birthDate: '1971', disabled: 'yes' as const })),
  };
  expect(differences(theirs, mine, names)).toEqual([
    { what: 'Thôn', theirs: 'Thôn 1', mine: 'Thôn 2' },
    { what: 'Lê Văn An: ngày sinh', theirs: '01/05/1970', mine: '1971' },
    { what: 'Lê Văn An: khuyết tật', theirs: 'chưa ghi', mine: 'có' },
  ]);
});

test('people whom one version alone has are named', () => {
  const theirs = draftOf(household([an, hoa]));
  const mine = {
    ...draftOf(household([an])),
    members: [...draftOf(household([an])).members, { ...blankMember('CHILD', ''), name: 'Lê Văn Bình' }],
  };
  expect(differences(theirs, mine, names)).toEqual([
    { what: 'Lê Thị Hoa', theirs: 'có trong hộ', mine: null },
    { what: 'Lê Văn Bình', theirs: null, mine: 'có trong hộ' },
  ]);
});
