import { expect, it } from 'vitest';
import { formOf, LAYOUTS, layoutOn } from './layout.rules.ts';
import { ELEMENTS } from './layout.ts';

it.each([
  ['party', '2026-05-26', 'Hướng dẫn 36-HD/VPTW'],
  ['party', '2026-05-27', 'Hướng dẫn 05-HD/VPTW'],
  ['party', '2026-05', 'Hướng dẫn 36-HD/VPTW'],
  ['party', '2017-01-01', 'Hướng dẫn 36-HD/VPTW'],
  ['party', null, 'Hướng dẫn 36-HD/VPTW'],
  ['state', '2022-06-01', 'Nghị định 30/2020/NĐ-CP'],
  ['state', '2019', 'Nghị định 30/2020/NĐ-CP'],
] as const)('a document of the %s of %s follows %s', (form, day, document) =>
  expect(layoutOn(form, day).document).toBe(document),
);

it('gives the Party its own form and everybody else that of the State', () => {
  expect((['party', 'government', 'council', 'front', 'other'] as const).map(formOf)).toEqual([
    'party',
    'state',
    'state',
    'state',
    'state',
  ]);
});

it('says of every element where it was read', () => {
  for (const { looks, page, wording } of LAYOUTS) {
    const cited = [...ELEMENTS.map((element) => looks[element]), page, wording];
    expect(cited.filter(({ source }) => source.trim() === '')).toEqual([]);
  }
});
