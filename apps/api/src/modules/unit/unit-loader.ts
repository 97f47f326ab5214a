import { loaderOf } from '../../graphql/loader.ts';

/** Units by key; null where there is none. */
export const unitLoader = loaderOf(async ({ db }, ids: readonly string[]) =>
  (await db.unit.findMany({ where: { id: { in: [...ids] } } })).map((unit) => [unit.id, unit] as const),
);
