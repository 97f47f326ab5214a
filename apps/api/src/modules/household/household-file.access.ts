import { fileUntil } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { UNIT_PATH } from '../access/unit-path.ts';
import { viewerMay, viewerOf } from './household.access.ts';
import type { HouseholdFile } from './household.store.ts';
import type { HouseholdView } from './household.type.ts';

/**
 * A file as this viewer may read it: whole where the household lives in their commune or below them; until the day it left where
 * it lived there before, and nothing sensitive; else null.
 */
export async function fileFor(context: Context, file: HouseholdFile): Promise<Omit<HouseholdView, 'purpose'> | null> {
  const { row, household } = file;
  if (await viewerMay(context, 'household.read', row.village)) {
    const sensitiveHidden = !(await viewerMay(context, 'household.readSensitive', row.village));
    return { ...file, viewer: await viewerOf(context, row.village), sensitiveHidden };
  }
  const ids = row.formerResidences.map(({ villageId }) => villageId);
  const villages = await context.db.unit.findMany({ where: { id: { in: ids } }, include: UNIT_PATH });
  for (const { villageId, to } of household.addresses.toReversed()) {
    const village = villages.find(({ id }) => id === villageId);
    if (to !== null && village && (await viewerMay(context, 'household.read', village))) {
      return { row, household: fileUntil(household, to), viewer: 'above', sensitiveHidden: true };
    }
  }
  return null;
}
