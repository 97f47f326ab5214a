import { DatabaseUnavailable } from './embedded/index.ts';
import { pendingMigrations } from './migrate/index.ts';

/** Why a command cannot do its work, in one line for the person who gave it. */
export class CannotRun extends Error {}

const NOT_READY =
  'Cơ sở dữ liệu chưa sẵn sàng cho phiên bản này: hãy chạy `npm start` với DATABASE_URL này một lần trước.';

export const notReady = (): CannotRun => new CannotRun(NOT_READY);

/** @throws {CannotRun} with how the command is used, where DATABASE_URL is missing */
export function databaseUrl(usage: string): string {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new CannotRun(`Thiếu DATABASE_URL.\n${usage}`);
  return url;
}

/** @throws {CannotRun} where the database lacks migrations of this version */
export async function checkReady(url: string): Promise<void> {
  if ((await pendingMigrations(url)).length > 0) throw notReady();
}

/** Runs a command: its exit code, or `failed` with one line where it could not do its work. A bug keeps its stack. */
export async function runCommand(run: () => Promise<number>, failed: number): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const isExplained = error instanceof CannotRun || error instanceof DatabaseUnavailable;
    console.error(isExplained ? error.message : error);
    process.exitCode = failed;
  }
}
