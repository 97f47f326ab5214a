import { expect, it } from 'vitest';
import { refused } from '../testing/builders.ts';
import type { DirectiveEdge, EdgeKind } from './directive.ts';
import { checkEdges } from './edges.rules.ts';

const edge = (arrow: string, kind: EdgeKind = 'implements'): DirectiveEdge => ({
  from: arrow[0] ?? '',
  to: arrow[1] ?? '',
  kind,
});
const check = (...edges: readonly DirectiveEdge[]) => refused(checkEdges(edges, new Set('abcd'), []));

it.each([
  ['a diamond', ['ab', 'ac', 'bd', 'cd'], []],
  ['an unknown end', ['ax'], ['edgeToUnknown@0.to']],
  ['two unknown ends', ['xy'], ['edgeToUnknown@0.from', 'edgeToUnknown@0.to']],
  ['itself', ['aa'], ['edgeToItself@0']],
  ['twice', ['ab', 'ab'], ['edgeRepeated@1']],
  ['a ring', ['ab', 'bc', 'ca'], ['implementsCycle@']],
])('%s', (_, arrows, codes) => expect(check(...arrows.map((arrow) => edge(arrow)))).toEqual(codes));

it('names the ring, and only among those carried out', () => {
  const ring = [edge('ab'), edge('ba')];
  expect(checkEdges(ring, new Set('ab'))[0]).toMatchObject({ subject: 'a → b → a' });
  expect(check(edge('ab'), edge('ba', 'basedOn'))).toEqual([]);
});
