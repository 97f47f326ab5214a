import { startEmbedded } from './start-embedded.ts';

/** A process of its own for tests to kill: starts the database of the directory it is given and says so. */
const [dataDir = ''] = process.argv.slice(2);
const database = await startEmbedded({ dataDir, log: console.log });
console.log(`ready ${database.url}`);
process.on('SIGTERM', () => database.stop().then(() => process.exit(0)));
