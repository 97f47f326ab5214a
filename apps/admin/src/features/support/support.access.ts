import { mayInCountry } from '../access/country.access.ts';
import type { Viewer } from '../access/viewer.ts';

/** Whether the viewer may add kinds of support: they are the installation's, so its administrators. */
export function mayAddKinds(viewer: Viewer | null): boolean {
  return mayInCountry(viewer, 'supportKind.add');
}
