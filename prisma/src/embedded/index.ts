export { DatabaseUnavailable } from './database-unavailable.ts';
export { type ScratchServer, startScratchServer, withScratchServer } from './scratch-server.ts';
export { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './start-embedded.ts';
