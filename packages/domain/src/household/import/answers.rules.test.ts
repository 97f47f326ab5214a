import { describe, expect, it } from 'vitest';
import type { Household } from '../household.ts';
import { classCell, deprivationsCell, wholeCell } from './cell.rules.ts';
import { hasAnswers, importedFacts } from './facts.rules.ts';
import type { HouseholdCells } from './import.ts';

const EMPTY: HouseholdCells = {
  village: null,
  address: null,
  residesFrom: null,
  scoredOn: null,
  incomePerPerson: null,
  incomeScore: null,
  deprivationScore: null,
  stratum: null,
  deprivations: null,
  claimedClass: null,
};

const member = (id: string, relation: 'head' | 'child', birthDate: string, to: string | null = null) => ({
  person: {
    id,
    name: id,
    sex: 'male' as const,
    birthDate,
    identityNumber: null,
    ethnicity: null,
    disabled: null,
    seriouslyIll: null,
  },
  relation,
  from: '2015-01-01',
  to,
});
const household = (members: Household['members']): Household => ({
  id: 'h',
  members,
  addresses: [],
  origin: { kind: 'listed', on: '2015-01-01', fromHouseholdId: null },
  ending: null,
});

describe('a cell', () => {
  it.each([
    ['1200000', 1_200_000],
    ['1.200.000', 1_200_000],
    ['1,200,000', 1_200_000],
    ['1 200 000', 1_200_000],
    ['0', 0],
    ['140.0', 140],
  ])('%s is a whole number', (text, value) => expect(wholeCell(text, 'f')).toEqual({ ok: true, value }));

  it.each(['1,5', '-3', 'một triệu', '1.20', '1e6', '1234567890123'])('%s is none', (text) => {
    expect(wholeCell(text, 'f')).toMatchObject({ ok: false, refusals: [{ code: 'notWhole', value: text }] });
  });

  it.each([
    ['Không', []],
    ['Nhà tiêu; việc làm', ['employment', 'latrine']],
    ['BHYT, Nước sinh hoạt; BHYT', ['healthInsurance', 'water']],
    ['Dinh dưỡng'.normalize('NFD'), ['nutrition']],
  ])('%s names deprivations in the order of the law, each once', (text, value) => {
    expect(deprivationsCell(text, 'f')).toEqual({ ok: true, value });
  });

  it('tells every deprivation that it does not know', () => {
    const read = deprivationsCell('Nhà tiêu; Mái tôn; Ti vi', 'f');
    expect(read).toMatchObject({ ok: false, refusals: [{ value: 'Mái tôn' }, { value: 'Ti vi' }] });
  });

  it.each([
    ['HỘ NGHÈO', 'poor'],
    ['cận nghèo', 'nearPoor'],
    ['Hộ không nghèo', 'above'],
  ])('%s is the class %s', (text, value) => expect(classCell(text, 'f')).toEqual({ ok: true, value }));
});

describe('the facts of a household in a file', () => {
  it('are its people now, the same in whatever order they stand, and every deprivation as found or not', () => {
    const [head, child, gone] = [
      member('b', 'head', '1970'),
      member('a', 'child', '2001'),
      member('c', 'child', '1999', '2020-01-01'),
    ];
    const cells: HouseholdCells = { ...EMPTY, incomePerPerson: 1_000_000, deprivations: ['water'] };
    const facts = importedFacts(household([child, gone, head]), cells, 'MDP-2022');
    expect(facts).toEqual(importedFacts(household([head, child, gone]), cells, 'MDP-2022'));
    expect(facts).toMatchObject({
      ok: true,
      value: {
        members: [
          { ref: '1', relation: 'head', birthDate: '1970' },
          { ref: '2', relation: 'child' },
        ],
        incomePerPerson: 1_000_000,
        found: { standard: 'MDP-2022', deprivations: { water: true, latrine: false } },
      },
    });
  });

  it('refuse a deprivation that the standard does not count', () => {
    const read = importedFacts(household([]), { ...EMPTY, deprivations: ['water', 'healthCare'] }, 'MDP-2022');
    expect(read).toMatchObject({ ok: false, refusals: [{ code: 'deprivationNotCounted', value: 'healthCare' }] });
  });

  it('are none where no cell of a review is filled; a claimed class alone is one', () => {
    expect([EMPTY, { ...EMPTY, scoredOn: '2024-09-20' }, { ...EMPTY, deprivations: [] }].map(hasAnswers)).toEqual([
      false,
      false,
      true,
    ]);
    expect(hasAnswers({ ...EMPTY, claimedClass: 'poor' })).toBe(true);
  });
});
