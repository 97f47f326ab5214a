import { parseArgs } from 'node:util';
import { type BrokenSeal, verifyHashes } from './audit/index.ts';
import { CannotRun, checkReady, databaseUrl, runCommand } from './command.ts';

/**
 * `node prisma/src/revision-verify.ts [--plan ID]`: recomputes the hashes of all published revisions and assignments of
 * the database that DATABASE_URL names, as the owner of its tables, and names those that differ. Exit code 0: all match;
 * 1: some differ; 2: they could not be read.
 */
const USAGE = 'Cách dùng: DATABASE_URL=postgresql://… node prisma/src/revision-verify.ts [--plan MÃ-KẾ-HOẠCH]';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const REASONS: Readonly<Record<BrokenSeal['reason'], string>> = {
  contentChanged: 'nội dung không khớp mã băm đã ghi',
  parentDiffers: 'mã băm của bản cấp trên mà bản này dẫn không còn khớp',
};

function planOf(): string | null {
  try {
    const { plan = null } = parseArgs({ options: { plan: { type: 'string' } } }).values;
    if (plan !== null && !UUID.test(plan))
      throw new CannotRun(`Mã kế hoạch phải là một UUID, không phải “${plan}”.\n${USAGE}`);
    return plan;
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun(USAGE);
  }
}

function lineOf({ kind, organizationName, about, number, reason, contentHash, recomputed }: BrokenSeal): string {
  const what = kind === 'revision' ? `bản ${number} của “${about}”` : `bản giao chỉ tiêu ${number} (${about})`;
  const hashes = reason === 'contentChanged' ? `: đã ghi ${contentHash}, tính lại ${recomputed}` : '';
  return `${organizationName}, ${what}: ${REASONS[reason]}${hashes}.`;
}

async function run(): Promise<number> {
  const url = databaseUrl(USAGE);
  const planId = planOf();
  await checkReady(url);
  const { revisions, assignments, broken } = await verifyHashes(url, planId);
  for (const seal of broken) console.log(lineOf(seal));
  const counted = `${revisions.toLocaleString('vi-VN')} bản ban hành, ${assignments.toLocaleString('vi-VN')} bản giao chỉ tiêu`;
  console.log(broken.length === 0 ? `Mã băm đều khớp: ${counted}.` : `KHÔNG khớp ${broken.length} trong ${counted}.`);
  return broken.length === 0 ? 0 : 1;
}

await runCommand(run, 2);
