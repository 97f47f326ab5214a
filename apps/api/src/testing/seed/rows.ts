import pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Tables in the order in which rows may be inserted: what is referred to comes first. */
const TABLES = [
  'unit',
  'unit_membership',
  'unit_ancestor',
  'unit_attribute',
  'unit_succession',
  'organization',
  'auth_user',
  'auth_account',
  'member',
  'indicator',
  'subgroup',
  'standard',
  'directive',
  'directive_edge',
  'plan',
  'revision',
  'revision_directive',
  'revision_parent',
  'addressee',
  'target',
  'task',
  'responsibility',
  'obligation',
  'consent',
  'observation',
] as const;
export type Table = (typeof TABLES)[number];

/** Reference data that several seeds bring along. */
const SHARED: ReadonlySet<Table> = new Set(['unit', 'unit_ancestor', 'indicator', 'subgroup', 'standard']);

/** Rows gathered for one transaction of the tables' owner, whom no policy binds. */
export class Rows {
  readonly #rows = new Map<Table, Row[]>();
  readonly #published: Row[] = [];

  add(table: Table, row: Row): void {
    const rows = this.#rows.get(table) ?? [];
    rows.push(row);
    this.#rows.set(table, rows);
  }

  /** Freezes the revision once all its rows stand. */
  publish(revision: Row): void {
    this.#published.push(revision);
  }

  async store(ownerUrl: string): Promise<void> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      for (const table of TABLES) await insert(client, table, this.#rows.get(table) ?? []);
      await freeze(client, this.#published);
      await client.query('COMMIT');
      this.#rows.clear();
      this.#published.length = 0;
    } finally {
      await client.end();
    }
  }
}

async function insert(client: pg.Client, table: Table, rows: readonly Row[]): Promise<void> {
  const byColumns = Map.groupBy(rows, (row) => Object.keys(row).join(', '));
  for (const [columns, group] of byColumns) {
    await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
       ${SHARED.has(table) ? 'ON CONFLICT DO NOTHING' : ''}`,
      [JSON.stringify(group)],
    );
  }
}

async function freeze(client: pg.Client, revisions: readonly Row[]): Promise<void> {
  await client.query(
    `UPDATE revision r SET state = 'published', number = f.number, content_hash = f.content_hash, frozen = f.frozen,
       published_at = f.published_at, published_by_id = f.published_by_id
     FROM jsonb_populate_recordset(NULL::revision, $1::jsonb) f WHERE f.id = r.id`,
    [JSON.stringify(revisions)],
  );
}
