import { expect, test } from 'vitest';
import { bulkRules, undoRules } from './rules.ts';

const target = (id: string, binding: 'FLOOR' | 'NEGOTIABLE') => ({
  id,
  version: 1,
  binding,
  distribution: 'SAME' as const,
});
const TARGETS = [target('a', 'FLOOR'), target('b', 'NEGOTIABLE')];

test('only targets that change are sent', () => {
  expect(bulkRules(TARGETS, { binding: 'FLOOR', distribution: null })).toEqual([
    { targetId: 'b', expectedVersion: 1, binding: 'FLOOR', distribution: 'SAME' },
  ]);
  expect(bulkRules(TARGETS, { binding: null, distribution: 'CONTRIBUTE' })).toHaveLength(2);
});

test('undoing gives each target its own rule back, at its present version', () => {
  expect(undoRules(TARGETS, [{ id: 'b', version: 2 }])).toEqual([
    { targetId: 'b', expectedVersion: 2, binding: 'NEGOTIABLE', distribution: 'SAME' },
  ]);
});
