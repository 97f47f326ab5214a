import { expect, test } from 'vitest';
import { stepOf } from './grid-keys.ts';

const press = (key: string, keys: { ctrlKey?: boolean; shiftKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  shiftKey: false,
  ...keys,
});
const whole = { start: 0, end: 3, length: 3 };
const inside = { start: 1, end: 1, length: 3 };
const atEnd = { start: 3, end: 3, length: 3 };
const atStart = { start: 0, end: 0, length: 3 };

test.each([
  ['Enter goes down', press('Enter'), inside, [1, 0]],
  ['Shift+Enter goes up', press('Enter', { shiftKey: true }), inside, [-1, 0]],
  ['down', press('ArrowDown'), inside, [1, 0]],
  ['left within the text', press('ArrowLeft'), inside, [0, 0]],
  ['left at its start', press('ArrowLeft'), atStart, [0, -1]],
  ['right at its end', press('ArrowRight'), atEnd, [0, 1]],
  ['right out of a cell not being edited', press('ArrowRight'), whole, [0, 1]],
  ['left at the end of the text', press('ArrowLeft'), atEnd, [0, 0]],
  ['a choice keeps its arrows', press('ArrowDown'), null, [0, 0]],
  ['a choice is left with Ctrl', press('ArrowDown', { ctrlKey: true }), null, [1, 0]],
  ['Enter on a button presses it', press('Enter'), null, [0, 0]],
  ['any other key', press('a'), inside, [0, 0]],
] as const)('%s', (_, pressed, caret, [rows, columns]) => expect(stepOf(pressed, caret)).toEqual({ rows, columns }));

test('a longer text keeps Enter and its arrows', () => {
  expect(stepOf(press('Enter'), inside, true)).toEqual({ rows: 0, columns: 0 });
  expect(stepOf(press('ArrowUp'), inside, true)).toEqual({ rows: 0, columns: 0 });
  expect(stepOf(press('ArrowUp', { ctrlKey: true }), inside, true)).toEqual({ rows: -1, columns: 0 });
});
