import type { PlainDate } from '../../shared/plain-date.ts';
import type { StandardCode } from '../standard.ts';

/**
 * A province's own, more generous standard on top of a national one: other lines and thresholds for the same table of
 * classes, `{ 'incomeLine.rural': 1_800_000 }`. Half-open `[from, to)`; null is "until further notice".
 */
export interface ProvincialStandard {
  readonly code: string;
  readonly provinceId: string;
  readonly base: StandardCode;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly document: string;
  readonly overrides: Readonly<Record<string, number>>;
}
