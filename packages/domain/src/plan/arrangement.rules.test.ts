import { describe, expect, test } from 'vitest';
import { placeBlocks, targetsBySection } from './arrangement.rules.ts';

const SECTIONS = [
  { key: 'I', parentKey: null, kind: 'other' },
  { key: 'I.1', parentKey: 'I', kind: 'purpose' },
  { key: 'IV', parentKey: null, kind: 'components' },
  { key: 'IV.1', parentKey: 'IV', kind: 'components' },
  { key: 'IV.1.a', parentKey: 'IV.1', kind: 'other' },
  { key: 'V', parentKey: null, kind: 'measures' },
] as const;

describe('where a plan shows what it holds in rows', () => {
  const { sections, rest } = placeBlocks(SECTIONS, new Set(['components', 'tasks', 'funding']), ({ kind }) => kind);
  const blocksAt = (key: string) => sections.find(({ section }) => section.key === key)?.blocks;

  test('sections keep their order and know their depth', () => {
    expect(sections.map(({ depth }) => depth)).toEqual([0, 1, 0, 1, 2, 0]);
  });
  test('a block stands at the end of the first section of its kind, below all that it contains', () => {
    expect(blocksAt('IV.1.a')).toEqual(['components']);
    expect(blocksAt('IV')).toEqual([]);
    expect(blocksAt('V')).toEqual(['tasks']);
  });
  test('a block that no section asks for comes at the end', () => expect(rest).toEqual(['funding']));
  test('a section that names itself as its parent does no harm', () => {
    expect(placeBlocks([{ key: 'a', parentKey: 'a' }], new Set(), () => 'other').sections).toHaveLength(1);
  });
});

test('a target of a section that is gone is not lost', () => {
  const groups = targetsBySection([{ section: 'II' }, { section: 'gone' }, { section: null }], new Set(['II']));
  expect([...groups].map(([key, found]) => [key, found.length])).toEqual([
    ['II', 1],
    [null, 2],
  ]);
});
