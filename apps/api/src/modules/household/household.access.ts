import { type AccessSubject, may, type Operation, ofUnit, type Viewer } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { unitPathOf } from '../access/unit-path.ts';

interface InVillage {
  readonly ancestors: readonly { readonly ancestorId: string }[];
}

/** The commune that a village belongs to: the unit right above it. */
export function communeIdOf(village: InVillage): string {
  return unitPathOf(village).at(-1) ?? '';
}

/** A household, a case or a village as the access rules take it: as belonging to its commune. */
export function ofCommuneOf(village: InVillage): AccessSubject {
  return ofUnit(communeIdOf(village), unitPathOf(village).slice(0, -1));
}

export async function viewerMay(context: Context, operation: Operation, village: InVillage): Promise<boolean> {
  return may(await context.actor(), operation, ofCommuneOf(village));
}

/** As whom somebody looks at a household: an officer of its commune, or somebody of a tier above (a mere viewer, too). */
export async function viewerOf(context: Context, village: InVillage): Promise<Viewer> {
  return (await viewerMay(context, 'household.edit', village)) ? 'commune' : 'above';
}
