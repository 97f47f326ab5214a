import pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Tables in the order in which rows may be inserted: what is referred to comes first. */
const BEFORE_REVISIONS = [
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
] as const;
const PARTS = [
  'revision_directive',
  'revision_parent',
  'addressee',
  'target',
  'task',
  'responsibility',
  'obligation',
] as const;
const AFTER_REVISIONS = ['consent', 'observation'] as const;

export type Table = 'revision' | (typeof BEFORE_REVISIONS | typeof PARTS | typeof AFTER_REVISIONS)[number];

/** Reference data that several seeds bring along. */
const SHARED: ReadonlySet<Table> = new Set(['unit', 'unit_ancestor', 'indicator', 'subgroup', 'standard']);

/** Rows gathered for one transaction of the tables' owner, whom no policy binds. */
export class Rows {
  readonly #rows = new Map<Table, Row[]>();
  readonly #published = new Map<unknown, Row>();

  add(table: Table, row: Row): void {
    const rows = this.#rows.get(table) ?? [];
    rows.push(row);
    this.#rows.set(table, rows);
  }

  /** Says how the revision with this id is published, once all its rows stand. */
  publish(id: string, facts: Row): void {
    this.#published.set(id, facts);
  }

  async store(ownerUrl: string): Promise<void> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      for (const table of BEFORE_REVISIONS) await insert(client, table, this.#take(table));
      await this.#storeRevisions(client);
      for (const table of AFTER_REVISIONS) await insert(client, table, this.#take(table));
      await client.query('COMMIT');
    } finally {
      await client.end();
    }
  }

  /** One after the other, published ones first: nothing is added to a published revision, and a plan has one draft. */
  async #storeRevisions(client: pg.Client): Promise<void> {
    const revisions = this.#take('revision').toSorted(
      (a, b) => Number(this.#published.has(b['id'])) - Number(this.#published.has(a['id'])),
    );
    const parts = PARTS.map((table) => [table, Map.groupBy(this.#take(table), (row) => row['revision_id'])] as const);
    for (const revision of revisions) {
      await insert(client, 'revision', [revision]);
      for (const [table, rows] of parts) await insert(client, table, rows.get(revision['id']) ?? []);
      const published = this.#published.get(revision['id']);
      if (published) await publish(client, revision['id'], published);
    }
  }

  #take(table: Table): readonly Row[] {
    const rows = this.#rows.get(table) ?? [];
    this.#rows.delete(table);
    return rows;
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

async function publish(client: pg.Client, id: unknown, facts: Row): Promise<void> {
  await client.query(
    `UPDATE revision SET (state, number, content_hash, frozen, published_at) =
       (SELECT 'published'::revision_state, number, content_hash, frozen, published_at FROM jsonb_populate_record(NULL::revision, $2::jsonb))
     WHERE id = $1`,
    [id, JSON.stringify(facts)],
  );
}
