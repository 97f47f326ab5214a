import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../shared/refusal.ts';
import { classify } from './classify/compile.rules.ts';
import { checkHouseholdFacts } from './classify/facts.rules.ts';
import { householdFactsSchema, parseHouseholdFacts } from './household-facts.schema.ts';
import type { HouseholdFacts, MemberFacts } from './household-facts.ts';
import { COMPLETE, PARENT } from './testing/household.ts';

const ON = '2024-10-01';
const parsed = (facts: unknown) =>
  refusalsOf(parseHouseholdFacts(facts)).map(({ code, path }) => [code, path.join('.')]);
const judged = (facts: HouseholdFacts) => checkHouseholdFacts(facts, ON);

describe('household facts', () => {
  it.each([
    [COMPLETE, []],
    [{ members: [{ ref: 'a', birthDate: '2024-02-30' }] }, [['dateInvalid', 'members.0.birthDate']]],
    [{ members: [{ ref: 'a', ethnicity: '99' }] }, [['shapeInvalid', 'members.0.ethnicity']]],
    [{ members: [], dwelling: { floorArea: '36,5' } }, [['notDecimal', 'dwelling.floorArea']]],
    [{ members: [], dwelling: { floorArea: '36.555' } }, [['notDecimal', 'dwelling.floorArea']]],
    [{ members: [], incomePerPerson: 1_500_000.5 }, [['notWhole', 'incomePerPerson']]],
    [{ members: [], colour: 'red' }, [['shapeInvalid', '']]],
    [{ members: [{ ref: 'a\u202Eb' }] }, [['textHasControlCharacter', 'members.0.ref']]],
    [{}, [['shapeInvalid', 'members']]],
  ])('%# are read as %o', (facts, expected) => {
    expect(parsed(facts)).toEqual(expected);
  });

  it('take composed and decomposed letters for the same text', () => {
    const read = householdFactsSchema.parse({
      members: [{ ref: 'Nguyễn'.normalize('NFD') }],
      stratum: 'đồng bằng'.normalize('NFD'),
    });
    expect([read.members[0]?.ref, read.stratum]).toEqual(['Nguyễn'.normalize('NFC'), 'đồng bằng'.normalize('NFC')]);
  });
});

describe('facts that nobody can judge', () => {
  const born = (birthDate: string): HouseholdFacts => ({ ...COMPLETE, members: [{ ...PARENT, birthDate }] });
  const { area: _none, ...nowhere } = COMPLETE;

  it.each([
    [
      born('2024-10-02'),
      { code: 'birthDateInFuture', path: ['members', '0', 'birthDate'], value: '2024-10-02', allowed: '..2024-10-01' },
    ],
    [born('2025'), { code: 'birthDateInFuture', value: '2025' }],
    [born('2024-11'), { code: 'birthDateInFuture', value: '2024-11' }],
    [
      { ...COMPLETE, members: [] },
      { code: 'noMembers', path: ['members'], value: '0', allowed: '1..' },
    ],
    [
      { ...COMPLETE, members: [PARENT, PARENT] },
      { code: 'memberRepeated', path: ['members', '1', 'ref'], value: 'mother' },
    ],
    [nowhere, { code: 'areaNotSet', path: ['area'], allowed: 'rural|urban', subject: ON }],
  ])('%# are refused with field, value and what is allowed', (facts, expected) => {
    expect(judged(facts)).toEqual([expect.objectContaining(expected)]);
    expect(classify(facts, { standard: 'MDP-2022', on: ON }).ok).toBe(false);
  });

  it.each(['2024-10-01', '2024-10', '2024'])('born %s, which may be the day itself, is not the future', (birthDate) => {
    expect(judged(born(birthDate))).toEqual([]);
  });

  it('are named all at once', () => {
    expect(judged({ members: [] }).map(({ code }) => code)).toEqual(['areaNotSet', 'noMembers']);
  });
});

it('a household of sixty is judged like any other', () => {
  const members = Array.from({ length: 60 }, (_, index): MemberFacts => ({ ...PARENT, ref: `m${index}` }));
  const facts = { ...COMPLETE, members, incomePerPerson: 1_500_000 };
  const at = (floorArea: string) =>
    classify({ ...facts, dwelling: { ...COMPLETE.dwelling, floorArea } }, { standard: 'MDP-2022', on: ON });
  const deprived = (floorArea: string) => {
    const result = at(floorArea);
    if (!result.ok || result.value.kind === 'notApplicable') throw new Error('it can be judged');
    return result.value.deprivations.find(({ deprivation }) => deprivation === 'housingArea')?.state;
  };
  expect([deprived('480'), deprived('479.99')]).toEqual(['notDeprived', 'deprived']);
});
