import {
  checkText,
  type Refusal,
  readScoreSheet,
  refusal,
  refusalsOf,
  type ScoreTableInForce,
  TEXT_LIMITS,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { readFile } from '../household/import/read-file.ts';
import { decodeUpload } from '../territory/decode-upload.ts';
import { storeScoreTables } from './score-table.store.ts';
import { ScoreTableType, standardOf } from './score-table.type.ts';
import { confirmRefusals } from './standard.access.ts';

const LoadScoreTablesInput = builder.inputType('LoadScoreTablesInput', {
  description: 'A sheet of score tables, and in what it was read.',
  fields: (t) => ({
    standardCode: t.string({ required: true, description: 'The standard.' }),
    from: t.field({ type: 'Date', required: true, description: 'The first day on which the tables count.' }),
    document: t.string({ required: true, description: 'The document they were read in.' }),
    article: t.string({ required: true, description: 'Its article, annex or page.' }),
    fileName: t.string({ required: true, description: 'The name of the file: CSV or XLSX.' }),
    contentBase64: t.string({ required: true, description: 'The file, in base64; at most 3 MiB of it.' }),
  }),
});

interface LoadedShape {
  readonly tables: readonly ScoreTableInForce[];
}

const LoadScoreTablesSuccess = builder.objectRef<LoadedShape>('LoadScoreTablesSuccess').implement({
  description: 'Official rounds may decide by these tables from their day on. Earlier ones stay on record.',
  fields: (t) => ({
    tables: t.field({
      type: [ScoreTableType],
      description: 'One a region.',
      resolve: ({ tables }) => [...tables],
    }),
  }),
});

async function run(input: typeof LoadScoreTablesInput.$inferInput, context: Context): Promise<Outcome<LoadedShape>> {
  const { db, user } = context;
  const denied = await confirmRefusals(context);
  if (!user || denied.length > 0) return refused(denied);
  const { from, fileName } = input;
  const standard = standardOf(input.standardCode);
  const document = checkText(input.document, { path: ['document'], max: TEXT_LIMITS.name });
  const article = checkText(input.article, { path: ['article'], max: TEXT_LIMITS.name });
  const refusals: readonly Refusal[] = [
    ...(standard ? [] : [refusal('notFound', ['standardCode'], { value: input.standardCode })]),
    ...refusalsOf(document),
    ...refusalsOf(article),
  ];
  if (!standard || !document.ok || !article.ok || refusals.length > 0) return refused(refusals);
  const bytes = decodeUpload(input.contentBase64);
  if (!bytes.ok) return refused(bytes.refusals);
  const rows = await readFile(bytes.value, fileName);
  if (!rows.ok) return refused(rows.refusals);
  const tables = readScoreSheet(rows.value, {
    standard,
    source: `${document.value}, ${article.value}`,
    loadedBy: user.name,
    loadedOn: todayInVietnam(),
  });
  if (!tables.ok) return refused(tables.refusals);
  await storeScoreTables(db, { tables: tables.value, from, userId: user.id });
  return success({ tables: tables.value.map((table) => ({ table, from })) });
}

defineMutation('loadScoreTables', {
  description:
    'Loads the score tables of all regions from a sheet, one row an answer. For administrators of the installation.',
  input: LoadScoreTablesInput,
  success: LoadScoreTablesSuccess,
  run,
});
