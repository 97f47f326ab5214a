import { foldToneSpelling, foldVietnamese } from '../shared/index.ts';
import type { Duplicate, DuplicateGround, PersonTrace } from './duplicate.ts';

/**
 * What people are found by, surest first: equal keys are a duplicate on that ground. Null has no such key. Names alike in
 * case, spaces, Unicode form (composed or not), place of the tone mark ("Thuỷ", "Thủy") are one name; without accents
 * "Đặng" is "Dang". Two different identity numbers of one kind are two people, whatever their names.
 */
export function duplicateKey(person: PersonTrace, ground: DuplicateGround): string | null {
  const { birthYear, placeId } = person;
  switch (ground) {
    case 'identityNumber':
      return person.identityNumber;
    case 'name':
      return [nameKey(person.name), birthYear, placeId].join('|');
    case 'nameWithoutAccents':
      return [foldVietnamese(person.name), birthYear, placeId].join('|');
  }
}

/** On what ground two traces may be one person, or null. */
export function duplicateGround(a: PersonTrace, b: PersonTrace): DuplicateGround | null {
  if (a.identityNumber !== null && a.identityNumber === b.identityNumber) return 'identityNumber';
  if (numbersTellApart(a.identityNumber, b.identityNumber)) return null;
  if (duplicateKey(a, 'name') === duplicateKey(b, 'name')) return 'name';
  return duplicateKey(a, 'nameWithoutAccents') === duplicateKey(b, 'nameWithoutAccents') ? 'nameWithoutAccents' : null;
}

/** All pairs that may be one person, each once, on its surest ground. Does not depend on the order of the people. */
export function findDuplicates(people: readonly PersonTrace[]): readonly Duplicate[] {
  const sorted = people.toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
  const groups = (['identityNumber', 'nameWithoutAccents'] as const).flatMap((ground) => [
    ...Map.groupBy(sorted, (person) => duplicateKey(person, ground)),
  ]);
  const found = new Map<string, Duplicate>();
  for (const [key, group] of groups) {
    if (key !== null) for (const pair of pairsIn(group)) found.set(`${pair.firstId}|${pair.secondId}`, pair);
  }
  return [...found.values()];
}

function pairsIn(group: readonly PersonTrace[]): readonly Duplicate[] {
  return group.flatMap((first, index) =>
    group.slice(index + 1).flatMap((second) => {
      const ground = first.personId === second.personId ? null : duplicateGround(first, second);
      return ground === null ? [] : [{ firstId: first.personId, secondId: second.personId, ground }];
    }),
  );
}

/** A person has had a CMND (9 digits) and a căn cước (12) one after the other; two of one kind are two people. */
function numbersTellApart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.length === b.length && a !== b;
}

function nameKey(name: string): string {
  return foldToneSpelling(name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
}
