import { describe, expect, test } from 'vitest';
import { addSectionAfter, addSectionUnder, changeSection, removeSection, type Section } from './sections.ts';

const section = (key: string, parentKey: string | null): Section => ({
  key,
  parentKey,
  kind: 'OTHER',
  number: null,
  heading: key,
  paragraphs: [],
});
const TREE = [
  section('I', null),
  section('I.1', 'I'),
  section('I.1.a', 'I.1'),
  section('I.2', 'I'),
  section('II', null),
];
const keys = (sections: readonly Section[]) => sections.map(({ key }) => key).join(' ');

describe('sections in reading order', () => {
  test('a section goes with all that stands under it', () => {
    expect(keys(removeSection(TREE, 'I'))).toBe('II');
    expect(keys(removeSection(TREE, 'I.1'))).toBe('I I.2 II');
  });
  test('a new one stands after another and its subtree, or at the end of what stands under it', () => {
    const after = addSectionAfter(TREE, 'I.1');
    expect(keys(after.sections)).toBe(`I I.1 I.1.a ${after.added} I.2 II`);
    expect(after.sections[3]?.parentKey).toBe('I');
    expect(keys(addSectionUnder(TREE, 'I').sections)).toBe('I I.1 I.1.a I.2 muc-6 II');
    expect(keys(addSectionAfter([], null).sections)).toBe('muc-1');
  });
  test('one is changed, the others stay', () => {
    expect(changeSection(TREE, 'II', { heading: 'Mục tiêu' })[4]?.heading).toBe('Mục tiêu');
  });
});
