import { expect, test } from 'vitest';
import { beginHistory, redo, stepTo, undo } from './history.ts';

const walked = stepTo(stepTo(beginHistory('a'), 'b'), 'c');

test('steps are taken back one by one, and forward again', () => {
  expect(undo(walked).present).toBe('b');
  expect(undo(undo(walked)).present).toBe('a');
  expect(redo(undo(walked))).toEqual(walked);
  expect(redo(redo(undo(undo(walked))))).toEqual(walked);
});

test('at either end nothing happens', () => {
  expect(undo(beginHistory('a'))).toEqual(beginHistory('a'));
  expect(redo(walked)).toEqual(walked);
});

test('a new step forgets what was taken back', () => {
  expect(redo(stepTo(undo(walked), 'd')).present).toBe('d');
});

test('what changes nothing is no step', () => {
  expect(stepTo(walked, 'c')).toEqual(walked);
});
