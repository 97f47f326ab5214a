import { loaderOf } from '../../graphql/loader.ts';
import type { Named } from '../plan/revision.store.ts';

/** Targets by revision and key, `<revision>/<key>`. */
export const containerLoader = loaderOf<string, Named>(async ({ db }, places) => {
  const wanted = places.map((place) => ({ revisionId: place.slice(0, 36), key: place.slice(37) }));
  const rows = await db.target.findMany({
    where: {
      revisionId: { in: wanted.map(({ revisionId }) => revisionId) },
      key: { in: wanted.map(({ key }) => key) },
    },
    select: { id: true, revisionId: true, key: true },
  });
  return rows.map(({ id, revisionId, key }) => [`${revisionId}/${key}`, { id }]);
});
