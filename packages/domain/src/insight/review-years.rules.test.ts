import { expect, it } from 'vitest';
import { lastComparedYear, lastReviewYear } from './review-years.rules.ts';

const years = (...decided: readonly (readonly [year: number, decided: number])[]) =>
  decided.map(([year, count]) => ({ year, rounds: 1, decided: count }));

it.each<
  [string, ReturnType<typeof years>, readonly [round: number | null, decided: number | null, compared: number | null]]
>([
  ['nothing yet', [], [null, null, null]],
  ['a round under way', years([2024, 0]), [2024, null, null]],
  ['one decided year', years([2024, 2]), [2024, 2024, null]],
  ['two running', years([2023, 1], [2022, 2]), [2023, 2023, 2023]],
  ['two running, and one under way', years([2022, 2], [2023, 1], [2024, 0]), [2024, 2023, 2023]],
  ['a year missing between the last two', years([2021, 1], [2022, 1], [2024, 1]), [2024, 2024, 2022]],
  ['one under way between', years([2022, 1], [2023, 0], [2024, 1]), [2024, 2024, null]],
])('%s', (_, given, expected) => {
  expect([lastReviewYear(given, false), lastReviewYear(given, true), lastComparedYear(given)]).toEqual(expected);
});
