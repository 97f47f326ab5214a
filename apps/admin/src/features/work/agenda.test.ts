import { describe, expect, test } from 'vitest';
import { type Agendum, agenda, dueText } from './agenda.ts';

/** A Wednesday; the week ends on the 29th. */
const TODAY = '2026-11-25';

const item = (key: string, due: Agendum['due']): Agendum => ({
  row: { key, what: key, from: '', when: null, button: null },
  due,
});
const groups = (...items: readonly Agendum[]) =>
  agenda(items, TODAY).map(({ title, rows }) => [title, rows.map(({ key }) => key).join(' ')]);

describe('what is to be done, by when', () => {
  test.each<[string, Agendum['due'], string | null]>([
    ['somebody waits for it', 'now', 'Hôm nay'],
    ['its last day is today', '2026-11-25', 'Hôm nay'],
    ['tomorrow', '2026-11-26', 'Tuần này'],
    ['the Sunday of this week', '2026-11-29', 'Tuần này'],
    ['begun by oneself', 'begun', 'Tuần này'],
    ['the Monday after', '2026-11-30', 'Sắp tới'],
    ['in thirty days', '2026-12-25', 'Sắp tới'],
    ['in thirty-one days', '2026-12-26', null],
    ['yesterday, kept or not', '2026-11-24', null],
    ['somebody else does it', 'others', 'Chờ người khác'],
  ])('%s', (_, due, title) => expect(groups(item('a', due)).map(([name]) => name)).toEqual(title ? [title] : []));

  test('groups stand in order, days before what has none, the nearest first', () => {
    expect(
      groups(
        item('waiting', 'others'),
        item('draft', 'begun'),
        item('sunday', '2026-11-29'),
        item('friday', '2026-11-27'),
        item('plan', 'now'),
        item('consent', 'now'),
      ),
    ).toEqual([
      ['Hôm nay', 'plan consent'],
      ['Tuần này', 'friday sunday draft'],
      ['Chờ người khác', 'waiting'],
    ]);
  });
});

test('a last day says how many are left', () => {
  expect(dueText('2026-12-09', TODAY)).toBe('Hạn 09/12/2026, còn 14 ngày');
  expect(dueText(TODAY, TODAY)).toBe('Hạn 25/11/2026, hôm nay');
});
