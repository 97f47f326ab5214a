import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs.ts';
import { duplicateGround, findDuplicates } from './duplicate.rules.ts';
import type { PersonTrace } from './duplicate.ts';

const trace = (given: Partial<PersonTrace> = {}): PersonTrace => ({
  personId: 'a',
  name: 'Đặng Thị Thủy',
  birthYear: 1985,
  placeId: 'c1',
  identityNumber: null,
  ...given,
});

describe('two people of the register', () => {
  it.each<[string, Partial<PersonTrace>, Partial<PersonTrace>, string | null]>([
    [
      'with one number',
      { identityNumber: '033185001234' },
      { identityNumber: '033185001234', name: 'Khác', placeId: 'c9' },
      'identityNumber',
    ],
    ['with one name', {}, {}, 'name'],
    ['composed and decomposed', {}, { name: 'Đặng Thị Thủy'.normalize('NFD') }, 'name'],
    ['with the tone mark elsewhere', {}, { name: 'ĐẶNG  THỊ THUỶ' }, 'name'],
    ['with and without accents', {}, { name: 'Dang Thi Thuy' }, 'nameWithoutAccents'],
    ['with another tone', {}, { name: 'Đặng Thị Thúy' }, 'nameWithoutAccents'],
    ['with another name', {}, { name: 'Đặng Thị Thu' }, null],
    ['born another year', {}, { birthYear: 1986 }, null],
    ['of another commune', {}, { placeId: 'c2' }, null],
    ['of one name with two numbers', { identityNumber: '033185001234' }, { identityNumber: '033185009999' }, null],
    [
      'of one name with a CMND and a căn cước',
      { identityNumber: '033185001234' },
      { identityNumber: '123456789' },
      'name',
    ],
  ])('%s', (_, a, b, ground) => {
    expect(duplicateGround(trace(a), trace({ personId: 'b', ...b }))).toBe(ground);
  });

  const traces = fc.array(
    fc.record({
      personId: fc.string({ maxLength: 3 }),
      name: fc.constantFrom('Hùng', 'Hưng', 'HÙNG', 'Đạt', 'Dat', 'Hùng'.normalize('NFD')),
      birthYear: fc.constantFrom(1985, 1986),
      placeId: fc.constantFrom('c1', 'c2'),
      identityNumber: fc.constantFrom(null, '123456789', '033185001234', '033185009999'),
    }),
    { maxLength: 8 },
  );

  it('are found exactly where each pair says so, in any order', () => {
    fc.assert(
      fc.property(traces, (list) => {
        const people = [...new Map(list.map((each) => [each.personId, each])).values()];
        const pairs = people.flatMap((a) =>
          people.filter((b) => a.personId < b.personId && duplicateGround(a, b) !== null),
        );
        const found = findDuplicates(people).map(({ firstId, secondId }) => `${firstId}|${secondId}`);
        expect(found.length).toBe(pairs.length);
        expect(
          findDuplicates(people.toReversed())
            .map(({ firstId, secondId }) => `${firstId}|${secondId}`)
            .toSorted(),
        ).toEqual(found.toSorted());
      }),
      { numRuns: RUNS },
    );
  });
});
