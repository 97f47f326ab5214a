import { describe, expect, it } from 'vitest';
import { isRegisterFigure, registerFigures } from './register-figures.rules.ts';

describe('the figures of a decided list', () => {
  it('are its counts, the rates out of all households of the commune', () => {
    const list = [
      { class: 'poor', persons: 3 },
      { class: 'poor', persons: 1 },
      { class: 'nearPoor', persons: 5 },
      { class: 'above', persons: 4 },
    ] as const;
    expect(registerFigures(list, 200)).toEqual([
      { indicatorCode: 'poverty-rate', numerator: 2n, denominator: 200n },
      { indicatorCode: 'near-poverty-rate', numerator: 1n, denominator: 200n },
      { indicatorCode: 'poor-households', numerator: 2n, denominator: null },
      { indicatorCode: 'near-poor-households', numerator: 1n, denominator: null },
      { indicatorCode: 'persons-in-poor-households', numerator: 4n, denominator: null },
    ]);
  });

  it.each([
    ['poverty-rate', null, true],
    ['poverty-rate', 'khmer', false],
    ['jobs-created', null, false],
    ['toString', null, false],
  ] as const)('%s of %s: %s', (code, group, is) => expect(isRegisterFigure(code, group)).toBe(is));
});
