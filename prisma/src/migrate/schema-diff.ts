import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { type DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm';
import { migrationsFolder } from './migration-files.ts';

/** The schema as of the newest migration, from which the next one is worked out. */
export const snapshotFile = join(migrationsFolder, 'schema.snapshot.prisma');

const schemaFolder = fileURLToPath(new URL('../../schema', import.meta.url));

/** The whole schema in one text: the files of `prisma/schema` in the order of their names. */
export async function readSchema(): Promise<string> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(schemaFolder, name), 'utf8')));
  return `${texts.map((text) => text.trim()).join('\n\n')}\n`;
}

/**
 * The SQL that leads from one schema to another; null: they do not differ.
 *
 * @param url any PostgreSQL: the engine asks it for its version and touches nothing
 * @param from a schema, or null for an empty database
 */
export async function diffSchemas(url: string, from: string | null, to: string): Promise<string | null> {
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: asTarget(from),
      to: asTarget(to),
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    engine.free();
  }
}

function asTarget(schema: string | null): DiffTarget {
  return schema === null
    ? { tag: 'empty' }
    : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] };
}
