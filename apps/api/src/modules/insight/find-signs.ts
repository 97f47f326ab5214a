import type { Transaction } from '@bacthang/database';
import {
  bunchingSign,
  changedAfterDeadlineSigns,
  equalsTargetSign,
  type Fraction,
  noRePovertySigns,
  outlyingFallSigns,
  quotient,
  type RotationRow,
  rotationSigns,
  roundDeadline,
  type Sign,
  type SignKind,
  scale,
  subtract,
  tellsByEquality,
  vanishedDeprivationSigns,
} from '@bacthang/domain';
import { dayOf } from '../household/household.row.ts';
import { findRounds } from '../review/round.store.ts';
import { type AskedYear, loadAskedYears } from './equals-target.store.ts';
import {
  loadDecidedRoundIds,
  loadDeprivationHistories,
  loadHistories,
  loadPoorCounts,
  loadScores,
  type PoorCount,
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

  const byCutOff = [...Map.groupBy(scores, ({ unitId: place, cutOff }) => `${place}|${cutOff}`).values()];
  const falls = fallsOf(counts, year);
  const returns = returnsOf(histories, year);
  const measures = measuresOf(asked);
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
    {
      kind: 'bunching',
      examined: scores.length,
      signs: byCutOff.flatMap((group) => {
        const [first] = group;
        return first ? (bunchingSign(first.unitId, group, first.cutOff) ?? []) : [];
      }),
    },
    {
      kind: 'equalsTarget',
      examined: measures.length,
      signs: measures.flatMap(
        ([{ unitId: place, indicatorCode }, years]) => equalsTargetSign(place, indicatorCode, years) ?? [],
      ),
    },
    { kind: 'outlyingFall', examined: falls.length, signs: outlyingFallSigns(falls) },
    { kind: 'vanishedDeprivations', examined: deprivations.length, signs: vanishedDeprivationSigns(deprivations) },
    { kind: 'noRePoverty', examined: returns.length, signs: noRePovertySigns(returns) },
    { kind: 'changedAfterDeadline', examined: reports.length, signs: changedAfterDeadlineSigns(reports) },
  ];
}

/** What one unit was asked for in one measure, year by year, where it says anything that the result is the same. */
function measuresOf(asked: readonly AskedYear[]): readonly (readonly [AskedYear, readonly AskedYear[]])[] {
  const telling = asked.filter((each) => tellsByEquality(each, each.target));
  const groups = Map.groupBy(telling, ({ unitId, indicatorCode, subgroupCode }) =>
    [unitId, indicatorCode, subgroupCode ?? ''].join('|'),
  );
  return [...groups.values()].flatMap((years) => (years[0] ? [[years[0], years] as const] : []));
}

function fallsOf(counts: readonly PoorCount[], year: number) {
  return [...Map.groupBy(counts, ({ unitId }) => unitId)].flatMap(([unitId, years]) => {
    const rate = (of: number): Fraction | null => {
      const found = years.find((each) => each.year === of);
      const share = found ? quotient(found.poor, found.total) : null;
      return share && scale(share, 100n);
    };
    const [before, after] = [rate(year - 1), rate(year)];
    return before && after ? [{ unitId, points: subtract(before, after) }] : [];
  });
}

/** Of the households that had left the poor list before the year, how many of each place are on it again. */
function returnsOf(histories: readonly RotationRow[], year: number) {
  const places = Map.groupBy(histories, ({ unitId }) => unitId);
  return [...places].flatMap(([unitId, rows]) => {
    const escaped = rows.filter(({ classes }) => {
      const earlier = classes.filter(({ reviewYear }) => reviewYear < year);
      return earlier.some((record) => record.class === 'poor') && earlier.at(-1)?.class !== 'poor';
    });
    const returned = escaped.filter(({ classes }) => classes.at(-1)?.class === 'poor').length;
    return escaped.length > 0 ? [{ unitId, escaped: escaped.length, returned }] : [];
  });
}
