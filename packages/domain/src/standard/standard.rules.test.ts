import { describe, expect, it } from 'vitest';
import { standardOfReview } from './standard.rules.ts';

describe('the standard of a review', () => {
  it.each([
    [2014, null],
    [2015, 'MDP-2016'],
    [2020, 'MDP-2016'],
    [2021, 'MDP-2022'],
    [2025, 'MDP-2022'],
    [2026, null],
  ])('of %i is %s', (year, code) => {
    expect(standardOfReview(year)).toBe(code);
  });
});
