import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { insertRows } from '../../src/store/index.ts';
import { DIRECTIVES } from '../index.ts';

/** Stores the documents above the plans and their chains; answers the row id of each key. */
export async function loadDirectives(client: ClientBase): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(DIRECTIVES.directives.map(({ key }) => [key, randomUUID()]));
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (!id) throw new Error(`seed names an unknown directive: ${key}`);
    return id;
  };
  await insertRows(
    client,
    'directive',
    DIRECTIVES.directives.map(({ key, kind, number, issuer, date, title, periodFrom, periodTo }) => ({
      id: idOf(key),
      key,
      kind,
      number,
      issuer,
      date,
      title,
      period_from: periodFrom,
      period_to: periodTo,
    })),
  );
  await insertRows(
    client,
    'directive_edge',
    DIRECTIVES.edges.map(({ from, to, kind }) => ({ lower_id: idOf(from), upper_id: idOf(to), kind })),
  );
  return ids;
}
