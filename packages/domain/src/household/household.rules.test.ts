import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import { household, member, person, VILLAGES } from '../testing/household.ts';
import { RUNS } from '../testing/runs.ts';
import { checkHousehold } from './household.rules.ts';
import type { Household } from './household.ts';
import { checkPerson } from './person.rules.ts';
import type { Person } from './person.ts';

const TODAY = '2026-03-15';
const check = (given: Partial<Household> = {}) =>
  checkHousehold(household(given), { today: TODAY, villages: VILLAGES });
const codes = (given: Partial<Household>) => refused(check(given).result);
const warnings = (given: Partial<Household>) => refused(check(given).warnings);

const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    member({ person: person({ id: `p${index}`, identityNumber: null }), relation: index === 0 ? 'head' : 'other' }),
  );

describe('a person', () => {
  it.each<[string, Partial<Person>, readonly string[]]>([
    ['born today', { birthDate: TODAY, identityNumber: null }, []],
    ['born tomorrow', { birthDate: '2026-03-16' }, ['birthDateInFuture@birthDate']],
    ['born this month', { birthDate: '2026-03', identityNumber: null }, []],
    ['born next month', { birthDate: '2026-04' }, ['birthDateInFuture@birthDate']],
    ['born this year', { birthDate: '2026', identityNumber: null }, []],
    ['born next year', { birthDate: '2027' }, ['birthDateInFuture@birthDate']],
    ['130 years old', { birthDate: '1896', identityNumber: null }, []],
    ['131 years old', { birthDate: '1895' }, ['birthTooLongAgo@birthDate']],
    ['born on no day', { birthDate: '2001-02-29' }, ['dateInvalid@birthDate']],
    ['without a name', { name: ' ' }, ['textMissing@name']],
    ['with a broken number', { identityNumber: '12' }, ['identityNumberInvalid@identityNumber']],
  ])('%s', (_, given, refusals) => expect(refused(checkPerson(person(given), TODAY).result)).toEqual(refusals));

  it('is stored with its name composed and its number as digits', () => {
    const typed = person({ name: ' Nguyễn Văn Đặng '.normalize('NFD'), identityNumber: '033 080 001 234' });
    const { result } = checkPerson(typed, TODAY);
    expect(result).toMatchObject({ ok: true, value: { name: 'Nguyễn Văn Đặng', identityNumber: '033080001234' } });
  });
});

describe('a household', () => {
  it('is taken over as it stands', () =>
    expect(check()).toEqual({ result: { ok: true, value: household() }, warnings: [] }));

  it.each<[string, Partial<Household>, readonly string[]]>([
    ['of zero members', { members: [] }, ['noMembers@members']],
    ['whose members have all left', { members: [member({ to: TODAY })] }, ['noMembers@members']],
    ['whose last member leaves tomorrow', { members: [member({ to: '2026-03-16' })] }, []],
    ['of 60', { members: crowd(60) }, []],
    ['of 100', { members: crowd(100) }, []],
    ['of 101', { members: crowd(101) }, ['householdLarge@members']],
    ['without a head', { members: [member({ relation: 'other' })] }, ['headNotOne@members']],
    [
      'with two heads',
      { members: [member(), member({ person: person({ id: 'p2', identityNumber: null }) })] },
      ['headNotOne@members'],
    ],
    [
      'with a head after another',
      {
        members: [
          member({ to: '2020-01-01' }),
          member({ person: person({ id: 'p2', identityNumber: null }), from: '2020-01-01' }),
        ],
      },
      [],
    ],
    [
      'with somebody who left before coming',
      {
        members: [
          member(),
          member({ person: person({ id: 'p2', identityNumber: null }), relation: 'other', to: '2014-12-31' }),
        ],
      },
      ['endNotAfterStart@members.1.to'],
    ],
    [
      'with somebody in it twice at once',
      { members: [member(), member({ relation: 'other', from: '2016-01-01' })] },
      ['periodOverlaps@members.1.from'],
    ],
    ['with somebody who came back', { members: [member({ to: '2018-01-01' }), member({ from: '2019-01-01' })] }, []],
    [
      'with a member before birth',
      {
        members: [
          member(),
          member({ person: person({ id: 'p2', birthDate: '2015-01-02', identityNumber: null }), relation: 'child' }),
        ],
      },
      ['beforeBirth@members.1.from'],
    ],
    [
      'with one number for two',
      { members: [member(), member({ person: person({ id: 'p2' }), relation: 'other' })] },
      ['personRepeated@members.1.person.identityNumber'],
    ],
    ['without an address', { addresses: [] }, ['addressMissing@addresses']],
    [
      'in a commune instead of a village',
      { addresses: [{ villageId: 'c1', detail: null, from: '2015-01-01', to: null }] },
      ['notAVillage@addresses.0.villageId'],
    ],
    [
      'in a village of 2025 since 2024',
      { addresses: [{ villageId: 'v2', detail: null, from: '2024-06-01', to: null }] },
      ['unitNotOnDay@addresses.0.villageId'],
    ],
    [
      'in a village of 2025 since it stands',
      { addresses: [{ villageId: 'v2', detail: null, from: '2025-07-01', to: null }] },
      [],
    ],
    [
      'in a village that had ended',
      { addresses: [{ villageId: 'v3', detail: null, from: '2025-07-01', to: null }] },
      ['unitNotOnDay@addresses.0.villageId'],
    ],
    [
      'in two places at once',
      { addresses: [...household().addresses, { villageId: 'v2', detail: null, from: '2025-08-01', to: null }] },
      ['periodOverlaps@addresses.1.from'],
    ],
    [
      'that ended with everybody gone',
      {
        members: [member({ to: '2020-01-01' })],
        addresses: [{ villageId: 'v1', detail: null, from: '2015-01-01', to: '2020-01-01' }],
        ending: { kind: 'dissolved', on: '2020-01-01', intoHouseholdId: null },
      },
      [],
    ],
  ])('%s', (_, given, refusals) => expect(codes(given)).toEqual(refusals));

  it.each([
    [15, []],
    [16, ['householdLarge@members']],
    [60, ['householdLarge@members']],
    [100, ['householdLarge@members']],
    [101, []],
  ])('of %i is looked at again: %j', (count, expected) =>
    expect(warnings({ members: crowd(count) })).toEqual(expected),
  );

  it('is warned of where a number says otherwise, but may be stored', () => {
    const wrong = { members: [member({ person: person({ sex: 'female' }) })] };
    expect(codes(wrong)).toEqual([]);
    expect(warnings(wrong)).toEqual(['identityNumberSexDiffers@members.0.person.sex']);
  });

  it('never throws, and once taken over is taken over as it is', () => {
    const days = fc.constantFrom('2014-02-30', '2015-01-01', '2020-06-01', '2026-03-15', '2030-01-01');
    const anybody = fc.record({
      person: fc.record({ name: fc.string({ unit: 'binary' }), birthDate: days, id: fc.constantFrom('a', 'b') }),
      from: days,
      to: fc.option(days),
      relation: fc.constantFrom('head' as const, 'other' as const),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 4 }), (people) => {
        const members = people.map((each) =>
          member({ ...each, person: person({ ...each.person, identityNumber: null }) }),
        );
        const { result } = check({ members });
        if (result.ok)
          expect(checkHousehold(result.value, { today: TODAY, villages: VILLAGES }).result).toEqual(result);
        else expect(result.refusals.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});
