import type { Transaction } from '@bacthang/database';
import {
  askedMeasures,
  bunchingSigns,
  changedAfterDeadlineSigns,
  equalsTargetSign,
  noRePovertySigns,
  outlyingFallSigns,
  povertyFalls,
  returnsToPoverty,
  rotationSigns,
  roundDeadline,
  type Sign,
  type SignKind,
  vanishedDeprivationSigns,
} from '@bacthang/domain';
import { dayOf } from '../household/household.row.ts';
import { findRounds } from '../review/round.store.ts';
import { loadAskedYears } from './equals-target.store.ts';
import {
  loadDecidedRoundIds,
  loadDeprivationHistories,
  loadHistories,
  loadPoorCounts,
  loadScores,
} from './poverty-signs.store.ts';

/** One rule applied: how much it looked at (households, communes or rounds), and what it found. */
export interface Checked {
  readonly kind: SignKind;
  readonly examined: number;
  readonly signs: readonly Sign[];
}

/** Reviews of so many years are looked at for households that come and go. */
export const LOOK_BACK_YEARS = 6;

/** All rules; of one that the register or the plans have no data for, nothing is examined. */
export async function findSigns(db: Transaction, unitId: string, year: number): Promise<Checked[]> {
  const histories = await loadHistories(db, unitId, year, LOOK_BACK_YEARS);
  const scores = await loadScores(db, unitId, year);
  const counts = await loadPoorCounts(db, unitId, year);
  const deprivations = await loadDeprivationHistories(db, unitId, year);
  const rounds = await findRounds(db, await loadDecidedRoundIds(db, unitId, year));

  const asked = await loadAskedYears(db, unitId, year, LOOK_BACK_YEARS);

  const falls = povertyFalls(counts, year);
  const returns = returnsToPoverty(histories, year);
  const measures = askedMeasures(asked);
  const reports = rounds.flatMap(({ row, context }) => {
    const due = roundDeadline(context);
    if (!due || !row.decision) return [];
    const changedOn = [dayOf(row.decision.decidedOn)];
    return [{ unitId: row.unitId, subject: 'review', dueOn: due.day, changedOn }];
  });
  return [
    {
      kind: 'rotation',
      examined: histories.length,
      signs: rotationSigns(histories, { list: ['poor'], year, lookBackYears: LOOK_BACK_YEARS }),
    },
    { kind: 'bunching', examined: scores.length, signs: bunchingSigns(scores) },
    {
      kind: 'equalsTarget',
      examined: measures.length,
      signs: measures.flatMap(
        ({ unitId: place, indicatorCode, years }) => equalsTargetSign(place, indicatorCode, years) ?? [],
      ),
    },
    { kind: 'outlyingFall', examined: falls.length, signs: outlyingFallSigns(falls) },
    { kind: 'vanishedDeprivations', examined: deprivations.length, signs: vanishedDeprivationSigns(deprivations) },
    { kind: 'noRePoverty', examined: returns.length, signs: noRePovertySigns(returns) },
    { kind: 'changedAfterDeadline', examined: reports.length, signs: changedAfterDeadlineSigns(reports) },
  ];
}
