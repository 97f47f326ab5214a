import { mayInCountry } from '../access/country.access.ts';
import type { Viewer } from '../access/viewer.ts';

/** Whether the viewer may import units: they belong to the whole country, so it takes an administrator of it. */
export function mayImportTerritory(viewer: Viewer | null): boolean {
  return mayInCountry(viewer, 'unit.import');
}
