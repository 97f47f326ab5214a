import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycle } from './graph.ts';

const edges = (text: string) => text.split(' ').map((arrow) => ({ from: arrow[0] ?? '', to: arrow[1] ?? '' }));

describe('findCycle', () => {
  it.each(['ab', 'ab bc ac', 'ab ac bd cd', 'ab cd'])('none in %s', (text) =>
    expect(findCycle(edges(text))).toBeNull(),
  );
  it.each(['aa', 'ab ba', 'ab bc cd db', 'xa ab bc ca'])('one in %s', (text) => {
    const cycle = findCycle(edges(text)) ?? [];
    expect(cycle.length).toBeGreaterThan(1);
    expect(cycle[0]).toBe(cycle.at(-1));
    const arrows = new Set(text.split(' '));
    for (let index = 1; index < cycle.length; index++) expect(arrows).toContain(`${cycle[index - 1]}${cycle[index]}`);
  });
  it('does not overflow on a long chain', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({ from: `${index}`, to: `${index + 1}` }));
    expect(findCycle(chain)).toBeNull();
    expect(findCycle([...chain, { from: '50000', to: '0' }])?.length).toBe(50_002);
  });
  it('finds none where all arrows lead to a greater number, and one as soon as one leads back', () => {
    const arrows = fc.array(
      fc
        .tuple(fc.nat(20), fc.integer({ min: 1, max: 5 }))
        .map(([from, step]) => ({ from: `${from}`, to: `${from + step}` })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(arrows, fc.nat(), (list, at) => {
        expect(findCycle(list)).toBeNull();
        const arrow = list[at % list.length];
        if (arrow) expect(findCycle([...list, { from: arrow.to, to: arrow.from }])).not.toBeNull();
      }),
    );
  });
});
