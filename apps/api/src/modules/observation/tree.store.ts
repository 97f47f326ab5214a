import type { Transaction } from '@bacthang/database';
import { formationOf, orderTree, treeOver, type UnitHistory, type UnitTree } from '@bacthang/domain';

/**
 * A unit with all units under it at the end of a year, ready to be rolled up: before it was formed, with the former units that
 * it was formed from, if all of each became part of it.
 */
export interface YearTree {
  readonly history: UnitHistory;
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

const NO_TREE: YearTree = { history: 'unknown', tree: { bottomUp: [] }, childrenOf: new Map(), sinceYear: null };

interface TreeRow extends TreePlace {
  readonly units: readonly (readonly [string, string | null])[];
  readonly sinceYear: number | null;
}

const childrenIn = ({ bottomUp }: UnitTree): YearTree['childrenOf'] =>
  new Map(bottomUp.map(({ id, children }) => [id, children]));

type TreeOf = (place: TreePlace) => YearTree;

/**
 * Trees as they stood on the last day of the year, or on the unit's own last day if it ended before (1 July 2025). A unit that
 * was formed later stands over the trees of its predecessors, as far back as all of them are whole; else its tree is empty.
 * Villages report nothing: the commune is the lowest. One statement, whatever their number, and two more for each reform that was later than the year.
 */
export async function loadTrees(db: Transaction, places: readonly TreePlace[]): Promise<TreeOf> {
  return treesBack(db, places, new Set());
}

async function treesBack(db: Transaction, places: readonly TreePlace[], later: ReadonlySet<string>): Promise<TreeOf> {
  if (places.length === 0) return () => NO_TREE;
  const standing = await loadStandingTrees(db, places);
  const unborn = places.filter((place) => !standing.has(nameOf(place)) && !later.has(place.unitId));
  const formed = unborn.length === 0 ? new Map<string, YearTree>() : await formedLater(db, unborn, later);
  return (place) => standing.get(nameOf(place)) ?? formed.get(nameOf(place)) ?? NO_TREE;
}

const treesOfOperation = new WeakMap<Transaction, Map<string, Promise<readonly Standing[]>>>();

interface Standing {
  readonly year: number;
  readonly yearTree: YearTree;
}

/**
 * One unit's tree, loaded once in an operation for all the years in which it stood alike: a page that compares three years of
 * the country asks for ten thousand units once. Whoever changes units in an operation asks `loadTrees` instead.
 */
export async function loadTreeOnce(db: Transaction, place: TreePlace): Promise<YearTree> {
  const { unitId, year } = place;
  const ofUnit = treesOfOperation.get(db) ?? new Map<string, Promise<readonly Standing[]>>();
  treesOfOperation.set(db, ofUnit);
  const withThis = Promise.resolve(ofUnit.get(unitId) ?? []).then(async (known) => {
    if (known.some((each) => holdsFor(each, year))) return known;
    return [...known, { year, yearTree: (await loadTrees(db, [place]))(place) }];
  });
  ofUnit.set(unitId, withThis);
  const found = (await withThis).find((each) => holdsFor(each, year));
  return found?.yearTree ?? NO_TREE;
}

function holdsFor({ year: of, yearTree: { history, sinceYear } }: Standing, year: number): boolean {
  return year === of || (year < of && history === 'standing' && (sinceYear === null || year >= sinceYear));
}

/** The trees of units that were formed after the year, over those of their predecessors. */
async function formedLater(
  db: Transaction,
  places: readonly TreePlace[],
  later: ReadonlySet<string>,
): Promise<ReadonlyMap<string, YearTree>> {
  const ids = [...new Set(places.map(({ unitId }) => unitId))];
  const links = await db.unitSuccession.findMany({
    where: { successorId: { in: ids } },
    select: { successorId: true, predecessorId: true, extent: true },
    orderBy: { predecessorId: 'asc' },
  });
  const linksOf = Map.groupBy(links, ({ successorId }) => successorId);
  const formations = places.map((place) => ({ place, ...formationOf(linksOf.get(place.unitId) ?? []) }));
  const former = formations.flatMap(({ place: { year }, predecessorIds }) =>
    predecessorIds.map((unitId) => ({ unitId, year })),
  );
  const treeOf = await treesBack(db, former, new Set([...later, ...ids]));
  return new Map(
    formations.map(({ place, history, predecessorIds }) => {
      const below = predecessorIds.map((rootId) => ({ rootId, ...treeOf({ unitId: rootId, year: place.year }) }));
      const gap = below.find((each) => each.history === 'divided' || each.history === 'unknown');
      if (history !== 'predecessors' || gap) return [nameOf(place), { ...NO_TREE, history: gap?.history ?? history }];
      const tree = treeOver(place.unitId, below);
      return [nameOf(place), { history, tree, childrenOf: childrenIn(tree), sinceYear: place.year }];
    }),
  );
}

/** The trees of those units that stood at the end of the year, by place. */
async function loadStandingTrees(
  db: Transaction,
  places: readonly TreePlace[],
): Promise<ReadonlyMap<string, YearTree>> {
  const asked = new Map(places.map(({ unitId, year }) => [nameOf({ unitId, year }), { unitId, year }]));
  const rows = await db.$queryRaw<TreeRow[]>`
    SELECT place."unitId", place.year, json_agg(json_build_array(u.id, CASE WHEN a.depth > 0 THEN m.parent_id END)) AS units,
      (SELECT extract(year FROM max(change.day))::int
        FROM unit_ancestor b JOIN unit below ON below.id = b.unit_id AND below.tier <> 'village' JOIN unit_membership n ON n.unit_id = b.unit_id
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
  return new Map(
    rows.flatMap(({ units, sinceYear, ...place }): [string, YearTree][] => {
      const tree = orderTree(units.map(([id, parentId]) => ({ id, parentId })));
      const childrenOf = childrenIn(tree);
      // Units under one that was formed later stood before it did.
      return childrenOf.has(place.unitId)
        ? [[nameOf(place), { history: 'standing', tree, childrenOf, sinceYear }]]
        : [];
    }),
  );
}
