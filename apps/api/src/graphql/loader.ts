import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/**
 * Rows by key, gathered over one operation: however many fields ask, one statement answers.
 * `load` answers in any order; keys it leaves out (or that row-level security hides) come back as null.
 */
export function loaderOf<Key extends string, Row>(
  load: (context: Context, keys: readonly Key[]) => Promise<readonly (readonly [Key, Row])[]>,
): (context: Context) => DataLoader<Key, Row | null> {
  const loaders = new WeakMap<Context, DataLoader<Key, Row | null>>();
  return (context) => {
    const known = loaders.get(context);
    if (known) return known;
    const loader = new DataLoader<Key, Row | null>(async (keys) => {
      const rows = new Map(await load(context, keys));
      return keys.map((key) => rows.get(key) ?? null);
    });
    loaders.set(context, loader);
    return loader;
  };
}

/** A row that a foreign key promises: its absence is a bug, or a policy that hides what it must not. */
export async function promised<Row>(row: Promise<Row | null>): Promise<Row> {
  const found = await row;
  if (found === null) throw new Error('a row that a foreign key promises is not there');
  return found;
}
