import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotRun, checkReady, databaseUrl, notReady, runCommand } from './command.ts';
import { importTerritory, inTransaction, type SqlRunner, type TerritoryImport } from './store/index.ts';
import { summarizeReport, VIET_NAM } from './territory/index.ts';

/**
 * `node prisma/src/import-territory.ts FILE [--dry-run]`: imports a CSV or XLSX file of official unit codes into the database
 * that DATABASE_URL names, as the owner of its tables. A file with an error is not stored, not even in part.
 */
const USAGE = 'Cách dùng: DATABASE_URL=postgresql://… node prisma/src/import-territory.ts TỆP.csv|TỆP.xlsx [--dry-run]';

function readArguments(): { path: string; dryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { 'dry-run': { type: 'boolean' } }, allowPositionals: true });
    const [path, ...others] = positionals;
    if (path !== undefined && others.length === 0) return { path, dryRun: values['dry-run'] ?? false };
  } catch {
    // An option that is not known: the usage says which is.
  }
  throw new CannotRun(USAGE);
}

async function readBytes(path: string): Promise<Uint8Array> {
  // npm runs a script in the folder of its package, not where the person stands.
  return readFile(resolve(process.env['INIT_CWD'] ?? '', path)).catch((error: NodeJS.ErrnoException) => {
    throw new CannotRun(`Không đọc được tệp ${path} (${error.code}).`);
  });
}

async function hasCountry(sql: SqlRunner): Promise<boolean> {
  const { rows } = await sql.query('SELECT id FROM unit WHERE id = $1', [VIET_NAM.id]);
  return rows.length > 0;
}

function summarize({ stored, added, changed, report }: TerritoryImport, dryRun: boolean): string {
  const [units, altered] = [added, changed].map((count) => count.toLocaleString('vi-VN'));
  if (stored) return `Đã lưu: thêm ${units} đơn vị, sửa ${altered}.`;
  const isGood = report.findings.every(({ severity }) => severity !== 'error');
  if (dryRun && isGood) return `Chạy thử, chưa lưu: sẽ thêm ${units} đơn vị, sửa ${altered}.`;
  return 'Tệp có lỗi: không lưu gì.';
}

/** @returns the exit code */
async function run(): Promise<number> {
  const { path, dryRun } = readArguments();
  const url = databaseUrl(USAGE);
  const bytes = await readBytes(path);
  await checkReady(url);
  const upload = { bytes, fileName: basename(path), dryRun };
  const result = await inTransaction(url, 'import territory', async (client) => {
    if (!(await hasCountry(client))) throw notReady();
    return importTerritory(client, upload);
  });
  console.log(summarizeReport(result.report));
  console.log(summarize(result, dryRun));
  return result.report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

await runCommand(run, 1);
