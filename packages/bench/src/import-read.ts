import { readFile } from '@bacthang/api/modules/household/import/read-file.ts';
import { groupRows, readHeader, readImportRow } from '@bacthang/domain';
import { IMPORT_ROWS } from './import-file.ts';

/** A file of households read as the import does it: cells, rows with every rule of theirs, households. */
export async function readImport(bytes: Uint8Array): Promise<number> {
  const sheet = await readFile(bytes, 'ho.xlsx');
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.refusals));
  const [header, ...rows] = sheet.value;
  const places = readHeader(header?.cells ?? []);
  if (!places.ok) throw new Error(JSON.stringify(places.refusals));
  const read = groupRows(
    rows.map((row) => readImportRow(row, places.value, '2025-10-01')),
    places.value,
  );
  const people = read.households.reduce((sum, { members }) => sum + members.length, 0);
  if (people !== IMPORT_ROWS) throw new Error(`${people} of ${IMPORT_ROWS} people were read`);
  return people;
}
