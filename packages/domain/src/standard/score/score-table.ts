import type { PlainDate } from '../../shared/plain-date.ts';
import type { Area, StandardCode } from '../standard.ts';

export interface ScoreOption {
  readonly code: string;
  readonly name: string;
  readonly points: number;
}

export interface ScoreItem {
  readonly code: string;
  readonly name: string;
  readonly options: readonly ScoreOption[];
}

/**
 * Bảng điểm of one stratum (the towns, or the countryside of one region). The points are those of a circular that was not
 * found: a table that somebody loaded names who read them where, a synthetic one is made up and decides about nobody.
 */
export interface ScoreTable {
  readonly code: string;
  readonly standard: StandardCode;
  readonly area: Area;
  readonly stratum: string;
  readonly synthetic: boolean;
  readonly source: string;
  readonly loadedBy: string | null;
  readonly loadedOn: PlainDate | null;
  readonly items: readonly ScoreItem[];
}
