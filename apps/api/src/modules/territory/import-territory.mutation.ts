import { importTerritory, runnerOf, type TerritoryImport } from '@bacthang/database/store';
import { VIET_NAM } from '@bacthang/database/territory';
import { checkText, may, ofUnit, refusal, refusalsOf } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { decodeUpload, MAX_UPLOAD_BYTES } from './decode-upload.ts';
import { TerritoryReportType } from './territory-report.type.ts';

const MAX_FILE_NAME = 255;

const ImportTerritoryInput = builder.inputType('ImportTerritoryInput', {
  description:
    'A file of official unit codes: columns code, name, tier, and perhaps type, parent, validFrom, validTo, predecessors, source.',
  fields: (t) => ({
    fileName: t.string({
      required: true,
      description: 'Its name, ending in `.csv` or `.xlsx`; findings and successions cite it.',
    }),
    contentBase64: t.string({
      required: true,
      description: `Its bytes in base64; at most ${MAX_UPLOAD_BYTES} bytes when decoded.`,
    }),
    dryRun: t.boolean({ required: true, description: 'True: only tell what storing it would do.' }),
  }),
});

const ImportTerritorySuccess = builder.objectRef<TerritoryImport>('ImportTerritorySuccess').implement({
  description: 'The file was read. It is stored whole, or, after a dry run or with an error in it, not at all.',
  fields: (t) => ({
    stored: t.exposeBoolean('stored', { description: 'Whether it is stored now.' }),
    added: t.exposeInt('added', { description: 'How many units are new (or would be).' }),
    changed: t.exposeInt('changed', { description: 'How many recorded units differ from before (or would).' }),
    report: t.expose('report', { type: TerritoryReportType, description: 'What was understood, and what was wrong.' }),
  }),
});

type Input = typeof ImportTerritoryInput.$inferInput;

async function run(input: Input, { db, user, actor }: Context): Promise<Outcome<TerritoryImport>> {
  if (!user) return refused([refusal('notSignedIn', [])]);
  const allowed = may(await actor(), 'unit.import', ofUnit(VIET_NAM.id, []));
  if (!allowed) return refused([refusal('notAllowed', [])]);
  const fileName = checkText(input.fileName, { path: ['fileName'], max: MAX_FILE_NAME });
  const bytes = decodeUpload(input.contentBase64);
  if (!fileName.ok || !bytes.ok) return refused([...refusalsOf(fileName), ...refusalsOf(bytes)]);
  const upload = { fileName: fileName.value, bytes: bytes.value, dryRun: input.dryRun };
  return success(await importTerritory(runnerOf(db), upload));
}

defineMutation('importTerritory', {
  description:
    'Imports units from a CSV or XLSX file: new ones, and changed names, types, dates, parents and predecessors of recorded ones. ' +
    'Units that the file does not name stay as they are. For administrators of the installation.',
  input: ImportTerritoryInput,
  success: ImportTerritorySuccess,
  run,
});
