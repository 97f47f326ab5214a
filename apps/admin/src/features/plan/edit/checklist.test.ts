import { expect, test } from 'vitest';
import { placeOf } from './checklist.ts';

test.each([
  [['facts', 'documentNumber'], 'facts'],
  [['answers', 'plan', 'poverty'], 'answers'],
  [['targets', '3', 'commitment', 'value'], 'targets'],
  [['content', 'fundingSources', '0', 'amount'], 'funding'],
  [['parents', '0'], 'directives'],
  [['tasks', '2', 'title'], 'tasks'],
  [[], 'facts'],
] as const)('what is missing at %j is put right at %s', (path, place) => expect(placeOf({ path })).toBe(place));
