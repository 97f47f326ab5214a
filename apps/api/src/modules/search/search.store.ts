import type { Transaction } from '@bacthang/database';
import { matchesSearch, type UnitType, unitFullName } from '@bacthang/domain';
import { findPlans } from '../plan/plan-search.store.ts';
import { loadUnitPages } from '../unit/unit-page.store.ts';

/** What a search found: enough to show it and to go there. */
export interface SearchHitShape {
  readonly kind: 'unit' | 'plan' | 'indicator';
  readonly title: string;
  readonly detail: string;
  readonly unitKey: string | null;
  readonly planId: string | null;
  readonly indicatorCode: string | null;
}

const NOWHERE = { unitKey: null, planId: null, indicatorCode: null } as const;

/** The best matches among all units, each with the units above it and the days it stood. Two statements. */
export async function searchUnits(db: Transaction, text: string, limit: number): Promise<SearchHitShape[]> {
  const page = (await loadUnitPages(db, null, { search: text, tier: null, on: null, offset: 0, limit })).get(null);
  const ids = page?.ids ?? [];
  const rows = await db.$queryRaw<
    { id: string; type: UnitType; name: string; above: string[] | null; dates: string | null }[]
  >`
    SELECT u.id, u.type::text, u.name, array_agg(p.name ORDER BY a.depth) FILTER (WHERE p.tier <> 'central') AS above,
      CASE WHEN num_nonnulls(u.valid_from, u.valid_to) > 0
        THEN concat(to_char(u.valid_from, 'DD/MM/YYYY'), '–', to_char(u.valid_to - 1, 'DD/MM/YYYY')) END AS dates
    FROM unit u
    LEFT JOIN unit_ancestor a ON a.unit_id = u.id AND a.depth > 0
    LEFT JOIN unit p ON p.id = a.ancestor_id
    WHERE u.id = ANY(${[...ids]})
    GROUP BY u.id`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const detail = [...(row.above ?? []), ...(row.dates ? [row.dates] : [])].join(' · ');
    return [{ ...NOWHERE, kind: 'unit' as const, title: unitFullName(row.type, row.name), detail, unitKey: id }];
  });
}

/** The newest plans whose number, title, issuer or unit hold every word. One statement. */
export async function searchPlans(db: Transaction, text: string, limit: number): Promise<SearchHitShape[]> {
  const plans = await findPlans(db, text, limit);
  return plans.map(({ planId, title, number, organization }) => ({
    ...NOWHERE,
    kind: 'plan',
    title: number ? `${number} · ${title}` : title,
    detail: organization,
    planId,
  }));
}

/** Indicators whose name or code hold every word. One statement. */
export async function searchIndicators(db: Transaction, text: string, limit: number): Promise<SearchHitShape[]> {
  const indicators = await db.indicator.findMany({
    select: { code: true, name: true, unit: true },
    orderBy: { name: 'asc' },
  });
  return indicators
    .filter(({ code, name }) => matchesSearch(`${name} ${code}`, text))
    .slice(0, limit)
    .map(({ code, name, unit }) => ({
      ...NOWHERE,
      kind: 'indicator' as const,
      title: name,
      detail: unit,
      indicatorCode: code,
    }));
}
