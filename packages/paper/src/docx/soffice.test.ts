import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { assignment } from '../testing/assignment.ts';
import { paper } from '../testing/demonstration.ts';
import { wholeOf } from '../testing/package.ts';
import { writeDocument } from './write-document.ts';

const run = promisify(execFile);

function installed(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

it.skipIf(!installed())(
  'LibreOffice opens it (skipped where soffice is not installed)',
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bacthang-paper-'));
    try {
      const file = join(folder, 'plan.docx');
      await writeFile(file, await wholeOf(writeDocument({ ...paper('hung-yen'), assignments: [assignment()] })));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
        timeout: 100_000,
      });
      const pdf = await readFile(join(folder, 'plan.pdf'), 'latin1');
      expect(pdf.startsWith('%PDF')).toBe(true);
      expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(10);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
