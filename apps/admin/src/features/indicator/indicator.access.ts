import { mayInCountry } from '../access/country.access.ts';
import type { Viewer } from '../access/viewer.ts';

/** Whether the viewer may add to the catalogue: it is the installation's, so its administrators. */
export function mayAddIndicators(viewer: Viewer | null): boolean {
  return mayInCountry(viewer, 'indicator.add');
}
