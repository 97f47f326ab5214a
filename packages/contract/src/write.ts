import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { getIntrospectedSchema, minifyIntrospectionQuery } from '@urql/introspection';
import { type GraphQLSchema, introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql';

const FOLDER = join(import.meta.dirname, '..');

function writeIfChanged(name: string, text: string): void {
  const path = join(FOLDER, name);
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // The first time there is nothing to compare with.
  }
  if (before !== text) writeFileSync(path, text);
}

/** Writes the contract's three generated files; all are in git, and `check` fails when they are not current. */
export function writeContract(schema: GraphQLSchema): void {
  const sorted = lexicographicSortSchema(schema);
  const introspection = introspectionFromSchema(sorted, { descriptions: false });
  writeIfChanged('schema.graphql', `${printSchema(sorted)}\n`);
  writeIfChanged(
    'graphql-env.d.ts',
    outputIntrospectionFile(minifyIntrospection(introspection), { fileType: '.d.ts', shouldPreprocess: true }),
  );
  const forCache = minifyIntrospectionQuery(getIntrospectedSchema(introspection as never));
  writeIfChanged('introspection.json', `${JSON.stringify(forCache)}\n`);
}
