import { randomUUID } from 'node:crypto';
import type { Transaction } from '@bacthang/database';
import { householdCodeKey, type ImportFinding, type PlainDate } from '@bacthang/domain';
import type { Vault } from '../../../process/vault.ts';
import { duplicateFinding, type Judged, judge } from './judge.ts';
import { findKnown, loadFiles, loadVillages } from './known.store.ts';
import type { ReadFile } from './read-import.ts';
import { findRegistered } from './registered.store.ts';
import { storeImport } from './try-import.store.ts';

export interface ImportFile {
  readonly communeId: string;
  readonly userId: string;
  readonly fileName: string;
  readonly read: ReadFile;
  readonly today: PlainDate;
}

/** A finding, and whether the household can be taken all the same. */
export interface Finding extends ImportFinding {
  readonly warning: boolean;
}

/** A household to be taken; `doubtful` where somebody of it may be registered already. */
export interface Tried extends Judged {
  readonly doubtful: boolean;
}

/**
 * The dry run: puts each household of a file to the rules of the register and keeps what would come of it. Nothing of the
 * register changes. Answers the import's id.
 */
export async function tryImport(db: Transaction, vault: Vault, file: ImportFile): Promise<string> {
  const { read, today } = file;
  const findings: Finding[] = read.findings.map((finding) => ({ ...finding, warning: false }));
  const context = { today, places: read.places, villages: await loadVillages(db, file.communeId) };

  const known = await findKnown(db, file.communeId, read.households);
  const files = await loadFiles(db, vault, [...new Set(known.values())]);
  const judged: Judged[] = [];
  for (const imported of read.households) {
    const stored = files.get(known.get(householdCodeKey(imported.code)) ?? '') ?? null;
    const outcome = judge(imported, stored, context);
    findings.push(...outcome.findings.map((finding) => ({ ...finding, warning: false })));
    if (outcome.judged) judged.push(outcome.judged);
  }

  const registeredOf = await findRegistered(
    db,
    vault,
    file.communeId,
    judged.filter(({ act }) => act !== 'none').map(({ applied }) => applied.household),
  );
  const tried = judged.flatMap((each): Tried[] => {
    if (each.act === 'none') return [{ ...each, doubtful: false }];
    const found = registeredOf(each.applied.household);
    findings.push(...found.map((one) => ({ ...duplicateFinding(each, one, context), warning: !one.sure })));
    return found.some(({ sure }) => sure) ? [] : [{ ...each, doubtful: found.length > 0 }];
  });

  const id = randomUUID();
  const faulty = read.faulty.size + read.households.length - tried.length;
  await storeImport(db, vault, { id, file, faulty, tried, findings: findings.toSorted((a, b) => a.row - b.row) });
  return id;
}
