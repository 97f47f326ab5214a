import { readImport } from '@bacthang/api/modules/household/import/read-import.ts';
import { IMPORT_ROWS } from './import-file.ts';

/** A file of households read as the import does it: cells, rows with every rule of theirs, households. */
export async function readFile(bytes: Uint8Array): Promise<number> {
  const read = await readImport({ bytes, fileName: 'ho.xlsx', today: '2025-10-01' }, async () => {});
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  const people = read.value.households.reduce((sum, { members }) => sum + members.length, 0);
  if (people !== IMPORT_ROWS) throw new Error(`${people} of ${IMPORT_ROWS} people were read`);
  return people;
}
