import { randomUUID } from 'node:crypto';
import type { Transaction } from '@bacthang/database';
import { hasAnswers, householdCodeKey, type ImportFinding, type PlainDate, refusal } from '@bacthang/domain';
import type { Vault } from '../../../process/vault.ts';
import type { OpenedRound } from '../../review/round.store.ts';
import type { TriedAnswers } from './answers/answers.ts';
import { answersJudge } from './answers/judge-answers.ts';
import { duplicateFinding, type Judged, judge } from './judge.ts';
import { findKnown, loadFiles, loadVillages } from './known.store.ts';
import type { ReadFile } from './read-import.ts';
import { findRegistered } from './registered.store.ts';
import { storeImport } from './try-import.store.ts';

export interface ImportFile {
  readonly communeId: string;
  /** The round into which its answers go; null where only the register takes it. */
  readonly round: OpenedRound | null;
  readonly userId: string;
  readonly fileName: string;
  readonly read: ReadFile;
  readonly today: PlainDate;
  readonly asOf: PlainDate;
}

/** A finding, and whether the household can be taken all the same. */
export interface Finding extends ImportFinding {
  readonly warning: boolean;
}

/** A household to be taken; `doubtful` where somebody should look first: every warning about it makes it so. */
export interface Tried extends Judged {
  readonly answers: TriedAnswers | null;
  readonly doubtful: boolean;
}

/**
 * The dry run: puts each household of a file to the rules of the register, and its answers to those of the round, and keeps
 * what would come of it: a household is taken whole or not at all. Nothing else changes. Answers the import's id.
 */
export async function tryImport(db: Transaction, vault: Vault, file: ImportFile): Promise<string> {
  const { read, today, asOf } = file;
  const findings: Finding[] = read.findings.map((finding) => ({ ...finding, warning: false }));
  const context = { today, asOf, places: read.places, villages: await loadVillages(db, file.communeId, asOf) };

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
  const judgeAnswers = file.round && (await answersJudge(db, file.round, file.userId, context));
  const tried: Tried[] = [];
  for (const each of judged) {
    const registered = each.act === 'none' ? [] : registeredOf(each.applied.household);
    const { answers, findings: said } = judgeAnswers ? await judgeAnswers(each) : { answers: null, findings: [] };
    const found = [
      ...each.warnings.map((one) => ({ ...one, warning: true })),
      ...registered.map((one) => ({ ...duplicateFinding(each, one, context), warning: !one.sure })),
      ...said,
    ];
    findings.push(...found);
    if (found.every(({ warning }) => warning)) tried.push({ ...each, answers, doubtful: found.length > 0 });
  }
  if (!file.round && read.households.some(hasAnswers)) {
    findings.push({ row: 1, column: null, refusal: refusal('answersPassedOver', ['round']), warning: true });
  }

  const id = randomUUID();
  const faulty = read.faulty.size + read.households.length - tried.length;
  await storeImport(db, vault, { id, file, faulty, tried, findings: findings.toSorted((a, b) => a.row - b.row) });
  return id;
}
