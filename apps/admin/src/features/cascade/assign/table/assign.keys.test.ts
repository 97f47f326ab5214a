import { expect, test } from 'vitest';
import { commandInCell, commandOnCell } from './assign.keys.ts';
import { isWithin, rangeBetween, span } from './grid.range.ts';

const extent = { rows: 100, columns: 9, page: 10 };
const press = (key: string, more: object = {}) => ({ key, ctrlKey: false, shiftKey: false, altKey: false, ...more });
const at = { row: 5, column: 3 };

test.each([
  ['Enter', {}, { kind: 'go', to: { row: 6, column: 3 }, extend: false }],
  ['Enter', { shiftKey: true }, { kind: 'go', to: { row: 4, column: 3 }, extend: false }],
  ['ArrowRight', { shiftKey: true }, { kind: 'go', to: { row: 5, column: 4 }, extend: true }],
  ['End', { ctrlKey: true }, { kind: 'go', to: { row: 99, column: 8 }, extend: false }],
  ['F2', {}, { kind: 'edit', text: null }],
  ['7', {}, { kind: 'edit', text: '7' }],
  ['Delete', {}, { kind: 'clear' }],
  [' ', {}, { kind: 'pin' }],
  ['a', { ctrlKey: true }, { kind: 'all' }],
  ['a', {}, null],
  ['Tab', {}, null],
  ['7', { ctrlKey: true }, null],
])('%s %j on a cell', (key, more, command) => expect(commandOnCell(press(key, more), at, extent)).toEqual(command));

test.each([
  ['Enter', {}, true, { rows: 1, columns: 0 }],
  ['Tab', { shiftKey: true }, false, { rows: 0, columns: -1 }],
  ['ArrowLeft', {}, true, { rows: 0, columns: -1 }],
  ['ArrowLeft', {}, false, null],
  ['Escape', {}, false, 'cancel'],
  ['5', {}, true, null],
])('%s %j in a cell (begun by typing: %s)', (key, more, isQuick, command) =>
  expect(commandInCell(press(key, more), isQuick)).toEqual(command),
);

test('a range is the same from any corner', () => {
  const range = rangeBetween({ row: 4, column: 5 }, { row: 2, column: 7 });
  expect(range).toEqual(rangeBetween({ row: 2, column: 7 }, { row: 4, column: 5 }));
  expect(isWithin(range, 3, 6)).toBe(true);
  expect(isWithin(range, 3, 8)).toBe(false);
  expect(span(2, 4)).toEqual([2, 3, 4]);
});
