import type pg from 'pg';
import { openConnection } from '../../src/client/open-connection.ts';
import { inTransaction, type SqlRunner, storeTerritory } from '../../src/store/index.ts';
import { importPackagedTerritory, summarizeReport } from '../../src/territory/index.ts';
import { loadAccounts } from './accounts.ts';
import { loadCatalogue } from './catalogue.ts';
import { loadDirectives } from './directives.ts';
import { loadObservations } from './observations.ts';
import { loadPlans } from './plans.ts';
import { loadRegister } from './register/index.ts';
import { formerUnits } from './units.ts';

export { INDICATORS } from '../index.ts';
export { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';

type Log = (line: string) => void;

async function isEmpty(sql: SqlRunner, table: 'unit' | 'auth_user'): Promise<boolean> {
  const { rows } = await sql.query<{ empty: boolean }>(`SELECT NOT EXISTS (SELECT FROM ${table}) AS empty`);
  return rows[0]?.empty ?? true;
}

/** Any number; what matters is that nothing else of ours takes it. */
const LOCK_KEY = 7_236_103;

/** Looks and loads in one transaction, and one start after the other: of two at once the second finds what the first stored. */
const loadInTurn = <T>(ownerUrl: string, operation: string, load: (client: pg.Client) => Promise<T>): Promise<T> =>
  inTransaction(ownerUrl, operation, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK_KEY]);
    return load(client);
  });

/**
 * What every installation has: both maps of the country, stored once, and the catalogue, to which a later version adds.
 * What is there already stays as it is, whoever changed it. Whole or not at all.
 */
export async function loadReference(ownerUrl: string, log: Log): Promise<void> {
  const wasEmpty = await loadInTurn(ownerUrl, 'load reference data', async (client) => {
    const empty = await isEmpty(client, 'unit');
    if (empty) {
      log('Loading provinces, districts and communes…');
      const territory = importPackagedTerritory();
      await storeTerritory(client, territory);
      log(summarizeReport(territory.report));
    }
    const added = await loadCatalogue(client);
    if (added > 0 && !empty) log(`Added to the catalogue: ${added}.`);
    return empty;
  });
  if (wasEmpty) await vacuum(ownerUrl);
}

/** The demonstration: accounts, five plans, results, the register of two communes. Only into an installation without people. */
export async function loadDemo(ownerUrl: string, log: Log): Promise<void> {
  const isLoaded = await loadInTurn(ownerUrl, 'load demonstration', async (client) => {
    if (!(await isEmpty(client, 'auth_user'))) return false;
    log('Loading the demonstration: five plans, synthetic results of Hưng Yên…');
    const unitOf = await formerUnits(client);
    await loadAccounts(client, unitOf);
    await loadPlans(client, { unitOf, directiveOf: await loadDirectives(client) });
    await loadObservations(client, unitOf);
    await loadRegister(client, unitOf);
    return true;
  });
  if (isLoaded) await vacuum(ownerUrl);
}

/** The catalogue alone, for a database that holds no country (benchmarks). */
export const loadCatalogueInto = (ownerUrl: string): Promise<void> =>
  inTransaction(ownerUrl, 'load catalogue', async (client) => void (await loadCatalogue(client)));

/** True while nobody can sign in. */
export async function hasNobody(ownerUrl: string): Promise<boolean> {
  const client = await openConnection(ownerUrl);
  return isEmpty(client, 'auth_user').finally(() => client.end());
}

/** Fresh statistics after a bulk load: without them the first plans of the planner are wrong by orders of magnitude. */
export async function vacuum(ownerUrl: string): Promise<void> {
  const client = await openConnection(ownerUrl);
  await client.query('VACUUM ANALYZE').finally(() => client.end());
}
