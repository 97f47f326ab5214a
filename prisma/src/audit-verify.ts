import { type BrokenEntry, verifyChain } from './audit/index.ts';
import { checkReady, databaseUrl, runCommand } from './command.ts';

/**
 * `node prisma/src/audit-verify.ts`: follows the audit trail of the database that DATABASE_URL names, as the owner of its
 * tables, and says in one line whether every entry follows from the one before. Exit code 0: whole; 1: tampered with;
 * 2: it could not be read.
 */
const USAGE = 'Cách dùng: DATABASE_URL=postgresql://… node prisma/src/audit-verify.ts';

const REASONS: Readonly<Record<BrokenEntry['reason'], string>> = {
  contentChanged: 'nội dung không khớp mã băm đã ghi',
  chainBroken: 'không nối tiếp mục đứng trước: có mục đã bị bỏ, chèn hoặc đổi chỗ',
};

async function run(): Promise<number> {
  const url = databaseUrl(USAGE);
  await checkReady(url);
  const { entries, lastHash, broken } = await verifyChain(url);
  const count = entries.toLocaleString('vi-VN');
  if (broken) {
    const { id, tableName, action, operation, reason } = broken;
    console.log(`Nhật ký KHÔNG nguyên vẹn từ mục ${id} (${tableName}, ${action}, ${operation}): ${REASONS[reason]}.`);
    return 1;
  }
  console.log(lastHash ? `Nhật ký nguyên vẹn: ${count} mục, mã băm cuối ${lastHash}.` : 'Nhật ký chưa có mục nào.');
  return 0;
}

await runCommand(run, 2);
