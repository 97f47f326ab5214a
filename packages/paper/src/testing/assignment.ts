import type { PaperAssignment } from '../paper.ts';
import { CATALOGUE } from './demonstration.ts';

/** Two districts that have to lift 10 households out of poverty. Made up. */
export function assignment(more: Partial<PaperAssignment> = {}): PaperAssignment {
  const indicator = CATALOGUE.indicators.find(({ code }) => code === 'poverty-rate');
  if (!indicator) throw new Error('no poverty rate');
  return {
    statement: 'Tỷ lệ hộ nghèo dưới 1%',
    indicator,
    year: 2024,
    measure: 'atEnd',
    direction: 'down',
    number: 1,
    hash: 'a1'.repeat(32),
    whole: 10n,
    shares: [
      { unitName: 'Huyện Ân Thi', denominator: 30_000n, start: 300n, share: 4n, assigned: '0.9867' },
      { unitName: 'Huyện Phù Cừ', denominator: 25_000n, start: 250n, share: 6n, assigned: '0.976' },
    ],
    ...more,
  };
}
