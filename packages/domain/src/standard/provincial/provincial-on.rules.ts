import { isWithin, type PlainDate } from '../../shared/plain-date.ts';
import type { StandardCode } from '../standard.ts';
import type { ProvincialStandard } from './provincial-standard.ts';

/** A round as its province's standard is found for it: its province, its national standard, and the day it was opened. */
export interface RoundOfProvince {
  readonly provinceId: string;
  readonly standardUsed: StandardCode;
  readonly openedOn: PlainDate;
}

/**
 * The provincial standard that a round goes by: of its province's lines on top of the round's standard, in the order in
 * which they were added, the one that counts from the latest day, of several the last added. Null where there is none that
 * counts both when the round was opened and on the day of judgement.
 */
export function provincialOn(
  lines: readonly ProvincialStandard[],
  { provinceId, standardUsed, openedOn }: RoundOfProvince,
  on: PlainDate,
): ProvincialStandard | null {
  const counting = lines.filter(
    (line) =>
      line.provinceId === provinceId &&
      line.base === standardUsed &&
      isWithin(openedOn, line.from, line.to) &&
      isWithin(on, line.from, line.to),
  );
  return counting.reduce<ProvincialStandard | null>(
    (newest, line) => (newest === null || line.from >= newest.from ? line : newest),
    null,
  );
}
