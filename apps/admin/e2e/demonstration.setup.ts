import { setupDatabase } from '@bacthang/database/testing';
import { startServer } from './server.ts';

/** Once per run: the demonstration, loaded by the server itself; every journey gets a copy of its own. */
export default setupDatabase(async (url) => {
  const server = await startServer(url);
  await server.stop();
});
