import type { Transaction } from '@bacthang/database';
import { isCoverageGroup, isRegisterFigure, type Refusal, refusal } from '@bacthang/domain';
import { countedFromNeeds } from '../support/coverage.store.ts';
import { isDecidedByRegister } from './report.store.ts';

interface Entry {
  readonly indicatorCode: string;
  readonly subgroupCode?: string | null | undefined;
}

/** Figures that the register counts: a decided review, or needs on record, leave nothing to enter by hand. */
export async function countedByRegister(
  db: Transaction,
  unitId: string,
  year: number,
  entries: readonly Entry[],
): Promise<Refusal[]> {
  const poverty = entries.some(({ indicatorCode, subgroupCode }) =>
    isRegisterFigure(indicatorCode, subgroupCode ?? null),
  );
  const isDecided = poverty && (await isDecidedByRegister(db, unitId, year));
  const fromNeeds = await countedFromNeeds(db, unitId, year);
  return entries.flatMap(({ indicatorCode, subgroupCode }, position) => {
    const group = subgroupCode ?? null;
    const ofReview = isDecided && isRegisterFigure(indicatorCode, group);
    const ofNeeds = isCoverageGroup(group) && fromNeeds.has(indicatorCode);
    if (!ofReview && !ofNeeds) return [];
    const path = ['entries', String(position), 'indicatorCode'];
    return [refusal('figureFromRegister', path, { value: indicatorCode })];
  });
}
