import { POVERTY } from '../../target/indicator.fixture.ts';
import type { Sheet, SheetUnit } from './sheet.ts';

export const unit = (key: string, name: string, start: bigint | null, kind = 'huyện'): SheetUnit => ({
  key,
  code: key,
  name,
  fullName: `${kind} ${name}`,
  start,
  denominator: start === null ? null : 1000n,
  startYear: start === null ? null : 2024,
});

/** Three units with 100, 60 and 40 of 1,000 poor; 51 of the 200 have to go for less than 5% to be left. */
export const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  year: 2025,
  indicator: POVERTY,
  measure: 'atEnd',
  direction: 'down',
  hasRate: true,
  units: [unit('A', 'Ân Thi', 100n), unit('B', 'Phù Cừ', 60n), unit('C', 'Hưng Yên', 40n, 'thành phố')],
  total: { start: 200n, denominator: 3000n },
  suggestion: { comparator: 'LT', value: '5', onPath: false, whole: '51' },
  ...more,
});
