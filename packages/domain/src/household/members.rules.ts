import { type PlainDate, type Refusal, refusal } from '../shared/index.ts';
import type { Household, HouseholdMember } from './household.ts';
import { checkPeriods } from './period.rules.ts';
import { membersOn } from './present.rules.ts';

/** The longhouses of the highlands have dozens; more than this is an institution, which is no household. */
const MOST = 100;
/** More than this is a reason to look again. */
const MOST_USUAL = 15;

const PATH = ['members'];

/**
 * What is wrong with who is in a household and when. Refuses `dateInvalid`, `endNotAfterStart`, `periodOverlaps` and
 * `beforeBirth` of each membership, `personRepeated` (two people at once with one identity number), and on `day`
 * `noMembers`, `householdLarge` (above 100), `headNotOne`.
 */
export function checkMembers(household: Household, day: PlainDate): readonly Refusal[] {
  const { members } = household;
  return [...checkMemberships(members), ...checkNumbers(members), ...checkPresent(membersOn(household, day))];
}

/** `householdLarge` from 16 people on: they may be so many, but somebody should look again. */
export function memberWarnings(household: Household, day: PlainDate): readonly Refusal[] {
  const count = membersOn(household, day).length;
  if (count <= MOST_USUAL || count > MOST) return [];
  return [refusal('householdLarge', PATH, { value: String(count), allowed: `1..${MOST_USUAL}` })];
}

function checkMemberships(members: readonly HouseholdMember[]): readonly Refusal[] {
  const placed = members.map((member, index) => ({ member, index }));
  const ofPerson = Map.groupBy(placed, ({ member }) => member.person.id);
  const periods = [...ofPerson.values()].flatMap((theirs) => {
    const refusals = checkPeriods(
      theirs.map(({ member }) => member),
      PATH,
    );
    return refusals.map((each) => ({ ...each, path: placedPath(each.path, theirs) }));
  });
  const early = placed.filter(({ member: { from, person } }) => from < person.birthDate);
  return [
    ...periods,
    ...early.map(({ member, index }) =>
      refusal('beforeBirth', [...PATH, String(index), 'from'], {
        value: member.from,
        allowed: `${member.person.birthDate}..`,
      }),
    ),
  ];
}

/** A position among one person's memberships as the position among all. */
function placedPath([list = '', position, ...rest]: readonly string[], theirs: readonly { readonly index: number }[]) {
  return [list, String(theirs[Number(position)]?.index ?? position), ...rest];
}

/** Who left and came back is two memberships with one number; two at once are one person too many. */
function checkNumbers(members: readonly HouseholdMember[]): readonly Refusal[] {
  const byNumber = Map.groupBy(
    members.map((member, index) => ({ ...member, index })),
    ({ person }) => person.identityNumber,
  );
  return [...byNumber].flatMap(([number, theirs]) => {
    if (number === null) return [];
    const repeated = theirs.filter((each, place) =>
      theirs.slice(0, place).some((before) => before.person.id !== each.person.id && atOnce(before, each)),
    );
    return repeated.map(({ index }) => refusal('personRepeated', [...PATH, String(index), 'person', 'identityNumber']));
  });
}

const atOnce = (a: HouseholdMember, b: HouseholdMember): boolean =>
  (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);

function checkPresent(present: readonly HouseholdMember[]): readonly Refusal[] {
  if (present.length === 0) return [refusal('noMembers', PATH, { value: '0', allowed: `1..${MOST}` })];
  const refusals: Refusal[] = [];
  if (present.length > MOST) {
    refusals.push(refusal('householdLarge', PATH, { value: String(present.length), allowed: `1..${MOST}` }));
  }
  const heads = present.filter(({ relation }) => relation === 'head').length;
  if (heads !== 1) refusals.push(refusal('headNotOne', PATH, { value: String(heads), allowed: '1' }));
  return refusals;
}
