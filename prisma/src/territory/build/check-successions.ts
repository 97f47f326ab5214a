import type { Unit, UnitSuccession } from '@bacthang/domain';
import type { FindingLog } from '../report/index.ts';
import type { SuccessionRow } from '../territory.ts';

/**
 * The successions that stand: each pair once, the one ending on the day the other begins.
 * A unit with several successors passed into each of them in part, whatever the source says.
 */
export function checkSuccessions(
  rows: readonly SuccessionRow[],
  units: ReadonlyMap<string, Unit>,
  log: FindingLog,
): readonly UnitSuccession[] {
  const pairs = new Map<string, SuccessionRow>();
  for (const row of rows) {
    const { predecessorId, successorId, on } = row.succession;
    const pair = `${predecessorId} → ${successorId}`;
    if (pairs.has(pair)) log.note('succession.twice', row.at, pair, 'leftOut');
    else if (units.get(predecessorId)?.validTo !== on || units.get(successorId)?.validFrom !== on)
      log.note('succession.end', row.at, pair, 'leftOut', { allowed: `hai đơn vị nối nhau ngày ${on}` });
    else pairs.set(pair, row);
  }
  const byPredecessor = Map.groupBy(pairs.values(), ({ succession }) => succession.predecessorId);
  return [...byPredecessor.values()].flatMap((group) => group.map((row) => withExtent(row, group.length, log)));
}

function withExtent({ at, succession }: SuccessionRow, successors: number, log: FindingLog): UnitSuccession {
  if (successors === 1 || succession.extent === 'part') return succession;
  log.note('succession.divided', at, `${succession.predecessorId} → ${succession.successorId}`, 'repaired', {
    instead: `một phần, vì có ${successors} đơn vị kế thừa`,
  });
  return { ...succession, extent: 'part' };
}
