export type Density = 'roomy' | 'dense';

/** How somebody likes the board, remembered in this browser. */
export interface BoardLooks {
  readonly density: Density;
  /** Keys of the targets that are left out, by plan: a plan keeps them from revision to revision. */
  readonly hidden: Readonly<Record<string, readonly string[]>>;
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** What was remembered, as far as it makes sense. */
export function readLooks(raw: unknown): BoardLooks {
  const { density, hidden } = isRecord(raw) ? raw : {};
  const plans = isRecord(hidden) ? Object.entries(hidden) : [];
  return {
    density: density === 'dense' ? 'dense' : 'roomy',
    hidden: Object.fromEntries(
      plans.flatMap(([planId, keys]) =>
        Array.isArray(keys) ? [[planId, keys.filter((key) => typeof key === 'string')]] : [],
      ),
    ),
  };
}

/** The looks with one column of a plan shown or left out. */
export function withColumn(looks: BoardLooks, planId: string, key: string, shown: boolean): BoardLooks {
  const others = (looks.hidden[planId] ?? []).filter((each) => each !== key);
  return { ...looks, hidden: { ...looks.hidden, [planId]: shown ? others : [...others, key] } };
}

/** Places of the columns to show. One that leaves nothing to see shows all. */
export function shownColumns(
  targets: readonly { readonly key: string }[],
  looks: BoardLooks,
  planId: string,
): readonly number[] {
  const hidden = new Set(looks.hidden[planId]);
  const shown = targets.flatMap(({ key }, place) => (hidden.has(key) ? [] : [place]));
  return shown.length > 0 ? shown : targets.map((_, place) => place);
}
