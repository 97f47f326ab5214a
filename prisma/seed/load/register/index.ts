import type { ClientBase } from 'pg';
import { inventCommune } from '../../register/commune.ts';
import type { UnitPath } from '../../seed-types.ts';
import { loadDecidedRound } from './decided-round.ts';
import { loadHouseholds } from './households.ts';
import { loadOpenRound } from './open-round.ts';
import { loadSupport } from './support.ts';
import { loadVillages } from './villages.ts';

/** Communes of the demonstration that have a register, all of it made up. */
const COMMUNES: readonly UnitPath[] = [
  ['Hưng Yên', 'Phù Cừ', 'Đình Cao'],
  ['Hưng Yên', 'Phù Cừ', 'Tiên Tiến'],
];

/** The villages, households and reviews of two communes: one round decided, the next one open, and who needs what. */
export async function loadRegister(client: ClientBase, unitOf: (path: UnitPath) => string): Promise<void> {
  for (const path of COMMUNES) {
    const parentId = unitOf(path.slice(0, -1));
    const commune = inventCommune({ id: unitOf(path), parentId, tier: 'commune', type: 'commune' });
    await loadVillages(client, commune);
    await loadHouseholds(client, commune.households);
    await loadDecidedRound(client, commune);
    await loadOpenRound(client, commune);
    await loadSupport(client, commune);
  }
}
