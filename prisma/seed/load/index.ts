import { openConnection } from '../../src/client/open-connection.ts';
import { inTransaction, storeTerritory } from '../../src/store/index.ts';
import { importPackagedTerritory, summarizeReport } from '../../src/territory/index.ts';
import { loadAccounts } from './accounts.ts';
import { loadCatalogue } from './catalogue.ts';
import { loadDirectives } from './directives.ts';
import { loadObservations } from './observations.ts';
import { loadPlans } from './plans.ts';
import { loadRegister } from './register.ts';
import { formerUnits } from './units.ts';

export { INDICATORS } from '../index.ts';
export { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';

type Log = (line: string) => void;

async function isEmpty(ownerUrl: string, table: 'unit' | 'auth_user'): Promise<boolean> {
  const client = await openConnection(ownerUrl);
  try {
    const { rows } = await client.query<{ empty: boolean }>(`SELECT NOT EXISTS (SELECT FROM ${table}) AS empty`);
    return rows[0]?.empty ?? true;
  } finally {
    await client.end();
  }
}

/** What every installation starts with: both maps of the country and the catalogue. Stored once, whole or not at all. */
export async function loadReference(ownerUrl: string, log: Log): Promise<void> {
  if (!(await isEmpty(ownerUrl, 'unit'))) return;
  log('Loading provinces, districts and communes…');
  await inTransaction(ownerUrl, 'import packaged territory', async (client) => {
    const territory = importPackagedTerritory();
    await storeTerritory(client, territory);
    await loadCatalogue(client);
    log(summarizeReport(territory.report));
  });
  await vacuum(ownerUrl);
}

/** The demonstration: accounts, five plans, results, the register of two communes. Only into an installation without people. */
export async function loadDemo(ownerUrl: string, log: Log): Promise<void> {
  if (!(await isEmpty(ownerUrl, 'auth_user'))) return;
  log('Loading the demonstration: five plans, synthetic results of Hưng Yên…');
  await inTransaction(ownerUrl, 'load demonstration', async (client) => {
    const unitOf = await formerUnits(client);
    await loadAccounts(client, unitOf);
    await loadPlans(client, { unitOf, directiveOf: await loadDirectives(client) });
    await loadObservations(client, unitOf);
    await loadRegister(client, unitOf);
  });
  await vacuum(ownerUrl);
}

/** The catalogue alone, for a database that holds no country (benchmarks). */
export const loadCatalogueInto = (ownerUrl: string): Promise<void> =>
  inTransaction(ownerUrl, 'load catalogue', loadCatalogue);

/** True while nobody can sign in. */
export const hasNobody = (ownerUrl: string): Promise<boolean> => isEmpty(ownerUrl, 'auth_user');

/** Fresh statistics after a bulk load: without them the first plans of the planner are wrong by orders of magnitude. */
export async function vacuum(ownerUrl: string): Promise<void> {
  const client = await openConnection(ownerUrl);
  await client.query('VACUUM ANALYZE').finally(() => client.end());
}
