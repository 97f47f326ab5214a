import type { Transaction } from '@bacthang/database';
import { orderTree, type UnitTree } from '@bacthang/domain';

/** A unit with all units under it at the end of a year, ready to be rolled up. */
export interface YearTree {
  readonly tree: UnitTree;
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
  /** The year at whose end the tree stood like this for the first time; null: as long as anything is recorded. */
  readonly sinceYear: number | null;
}

/** Whose tree, and of which year. */
interface TreePlace {
  readonly unitId: string;
  readonly year: number;
}

const nameOf = ({ unitId, year }: TreePlace): string => `${unitId}/${year}`;

const NO_TREE: YearTree = { tree: { bottomUp: [] }, childrenOf: new Map(), sinceYear: null };

interface TreeRow extends TreePlace {
  readonly units: readonly (readonly [string, string | null])[];
  readonly sinceYear: number | null;
}

/**
 * Trees as they stood on the last day of the year, or on the unit's own last day if it ended before (1 July 2025); empty
 * for a unit that did not stand then. Villages report nothing: the commune is the lowest. One statement, whatever their number.
 */
export async function loadTrees(
  db: Transaction,
  places: readonly TreePlace[],
): Promise<(place: TreePlace) => YearTree> {
  if (places.length === 0) return () => NO_TREE;
  const asked = new Map(places.map(({ unitId, year }) => [nameOf({ unitId, year }), { unitId, year }]));
  const rows = await db.$queryRaw<TreeRow[]>`
    SELECT place."unitId", place.year, json_agg(json_build_array(u.id, CASE WHEN a.depth > 0 THEN m.parent_id END)) AS units,
      (SELECT extract(year FROM max(change.day))::int
        FROM unit_ancestor b JOIN unit_membership n ON n.unit_id = b.unit_id
        CROSS JOIN LATERAL (VALUES (n.valid_from), (n.valid_to)) change(day)
        WHERE b.ancestor_id = place."unitId" AND change.day <= d.day) AS "sinceYear"
    FROM jsonb_to_recordset(${JSON.stringify([...asked.values()])}::jsonb) AS place("unitId" text, year int)
    JOIN unit root ON root.id = place."unitId"
    CROSS JOIN LATERAL (SELECT least(make_date(place.year, 12, 31), root.valid_to - 1) AS day) d
    JOIN unit_ancestor a ON a.ancestor_id = root.id
    JOIN unit u ON u.id = a.unit_id AND u.tier <> 'village' AND (u.valid_from IS NULL OR u.valid_from <= d.day) AND (u.valid_to IS NULL OR d.day < u.valid_to)
    LEFT JOIN unit_membership m ON m.unit_id = u.id
      AND (m.valid_from IS NULL OR m.valid_from <= d.day) AND (m.valid_to IS NULL OR d.day < m.valid_to)
    GROUP BY place."unitId", place.year, d.day`;
  const trees = new Map(
    rows.map(({ units, sinceYear, ...place }) => {
      const tree = orderTree(units.map(([id, parentId]) => ({ id, parentId })));
      const childrenOf = new Map(tree.bottomUp.map(({ id, children }) => [id, children]));
      return [nameOf(place), { tree, childrenOf, sinceYear }];
    }),
  );
  return (place) => trees.get(nameOf(place)) ?? NO_TREE;
}
