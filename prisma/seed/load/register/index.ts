import type { ClientBase } from 'pg';
import { totalHouseholdsOf } from '../../register/commune.ts';
import { inventRegister } from '../../register/register.ts';
import { CORRECTED_YEAR, DECIDED_YEAR, FIRST_YEAR, type InventedHousehold } from '../../register/review.ts';
import type { UnitPath } from '../../seed-types.ts';
import type { Commune } from '../../synthetic/households.ts';
import { loadDecidedRound, reviewedIn } from './decided-round.ts';
import { loadFirstFigures } from './first-figures.ts';
import { loadHouseholds } from './households.ts';
import { loadOpenRound } from './open-round.ts';
import { loadSupport } from './support.ts';
import { loadVillages } from './villages.ts';

/** Communes of the demonstration that have a register, all of it made up. */
const FIRST: UnitPath = ['Hưng Yên', 'Phù Cừ', 'Đình Cao'];
const SECOND: UnitPath = ['Hưng Yên', 'Phù Cừ', 'Tiên Tiến'];

/**
 * The villages, households and reviews of two neighbouring communes: four years decided (the first by the standard before, one
 * corrected afterwards, a village passing from one to the other), the next round open, and who needs what.
 */
export async function loadRegister(client: ClientBase, unitOf: (path: UnitPath) => string): Promise<void> {
  const communeOf = (path: UnitPath): Commune => {
    return { id: unitOf(path), parentId: unitOf(path.slice(0, -1)), tier: 'commune', type: 'commune' };
  };
  const communes = [communeOf(FIRST), communeOf(SECOND)] as const;
  const invented = inventRegister(...communes);
  const households = invented.flatMap((each) => each.households);
  for (const commune of invented) {
    await loadVillages(client, commune);
    await loadHouseholds(client, commune.households);
  }
  for (const commune of communes) await loadDecided(client, commune, households);
  for (const commune of invented) {
    await loadOpenRound(client, commune);
    await loadSupport(client, commune);
  }
}

async function loadDecided(client: ClientBase, commune: Commune, households: readonly InventedHousehold[]) {
  for (let year = FIRST_YEAR; year <= DECIDED_YEAR; year++) {
    for (const kind of year === CORRECTED_YEAR ? (['periodic', 'regular'] as const) : (['periodic'] as const)) {
      const round = { unitId: commune.id, year, kind, totalHouseholds: totalHouseholdsOf(commune, year) };
      const reviewed = reviewedIn(households, round);
      await loadDecidedRound(client, { ...round, reviewed });
      if (year !== FIRST_YEAR) continue;
      const list = reviewed.map(({ review }) => ({ class: review.class, persons: review.facts.members.length }));
      await loadFirstFigures(client, { ...round, list });
    }
  }
}
