import type { UnitSuccession } from '@bacthang/domain';
import type { Place } from '../report/index.ts';
import type { SuccessionRow, UnitRow } from '../territory.ts';

interface Rows {
  readonly units: readonly UnitRow[];
  readonly successions: readonly SuccessionRow[];
}

/**
 * The recorded successions that the rows bear on: of units whose dates they may change, and of predecessors they may
 * divide further. A row that names predecessors names all of its unit's, so what was recorded of that unit is not among
 * them. Whoever occurs as a successor occurs with all its predecessors.
 */
export function recordedSuccessions(
  { units, successions }: Rows,
  recorded: readonly UnitSuccession[],
): readonly SuccessionRow[] {
  const named = new Set(successions.map(({ succession }) => succession.successorId));
  const kept = recorded.filter(({ successorId }) => !named.has(successorId));
  const places = new Map<string, Place>([
    ...successions.map(({ at, succession }): [string, Place] => [succession.predecessorId, at]),
    ...units.map(({ at, unit }): [string, Place] => [unit.id, { ...at, column: 'predecessors' }]),
  ]);
  const placeOf = ({ predecessorId, successorId }: UnitSuccession) =>
    places.get(predecessorId) ?? places.get(successorId);
  const bySuccessor = Map.groupBy(kept, ({ successorId }) => successorId);
  return [...bySuccessor.values()].flatMap((links) => {
    const at = links.map(placeOf).find((place) => place !== undefined);
    return at ? links.map((succession) => ({ at: placeOf(succession) ?? at, succession })) : [];
  });
}
