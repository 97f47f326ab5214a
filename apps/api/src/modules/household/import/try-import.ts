import type { Transaction } from '@bacthang/database';
import { hasAnswers, householdCodeKey, type ImportedHousehold, type PlainDate, refusal } from '@bacthang/domain';
import type { Vault } from '../../../process/vault.ts';
import type { OpenedRound } from '../../review/round.store.ts';
import type { TriedAnswers } from './answers/answers.ts';
import { answersJudge } from './answers/judge-answers.ts';
import { type Finding, findingOfFile, toldOnce } from './finding.ts';
import { duplicateFinding, type Judged, judge } from './judge.ts';
import { findKnown, loadFiles, loadVillages } from './known.store.ts';
import type { ReadFile } from './read-import.ts';
import type { Progress } from './reading/progress.ts';
import { findRegistered } from './registered.store.ts';
import { beginImport, endImport, storeTried } from './try-import.store.ts';

/** Households that are looked up, judged and kept together: what is held of a file beside what its rows say. */
const AT_ONCE = 250;

export interface ImportFile {
  readonly id: string;
  readonly communeId: string;
  /** The round into which its answers go; null where only the register takes it. */
  readonly round: OpenedRound | null;
  readonly userId: string;
  readonly fileName: string;
  readonly read: ReadFile;
  readonly today: PlainDate;
  readonly asOf: PlainDate;
}

/** A household to be taken; `doubtful` where somebody should look first: every warning about it makes it so. */
export interface Tried extends Judged {
  readonly answers: TriedAnswers | null;
  readonly doubtful: boolean;
}

interface PartTried {
  readonly tried: readonly Tried[];
  readonly findings: readonly Finding[];
}

/**
 * The dry run: puts each household of a file to the rules of the register, and its answers to those of the round, and keeps
 * what would come of it: a household is taken whole or not at all. Nothing else changes.
 */
export async function tryImport(db: Transaction, vault: Vault, file: ImportFile, progress: Progress): Promise<void> {
  const { households, faulty, findings } = file.read;
  const tryPart = await partTrier(db, vault, file, progress);
  await beginImport(db, file);
  const isNew = toldOnce();
  let kept = 0;
  for (let at = 0; at < households.length; at += AT_ONCE) {
    const part = await tryPart(households.slice(at, at + AT_ONCE), at);
    await storeTried(db, vault, file.id, part.tried, kept);
    kept += part.tried.length;
    for (const finding of part.findings.filter(isNew)) findings.note(finding);
  }
  if (!file.round && households.some(hasAnswers)) {
    findings.note(findingOfFile(refusal('answersPassedOver', ['round']), true));
  }
  await endImport(db, { id: file.id, faulty: faulty + households.length - kept, findings: findings.inOrder() });
}

/** What is asked of the register once for a whole file, and how a part of it is tried. */
async function partTrier(db: Transaction, vault: Vault, file: ImportFile, progress: Progress) {
  const { communeId, read, round, today, asOf } = file;
  const context = { today, asOf, places: read.places, villages: await loadVillages(db, communeId, asOf) };
  const known = await findKnown(db, communeId, read.households);
  const answersOf = round && answersJudge(db, round, file.userId, context);

  return async (part: readonly ImportedHousehold[], before: number): Promise<PartTried> => {
    const [judged, tried, findings]: [Judged[], Tried[], Finding[]] = [[], [], []];
    const idOf = ({ code }: ImportedHousehold) => known.get(householdCodeKey(code)) ?? '';
    const files = await loadFiles(
      db,
      vault,
      [...new Set(part.map(idOf))].filter((id) => id !== ''),
    );
    for (const imported of part) {
      await progress('checking', before + judged.length, read.households.length);
      const outcome = judge(imported, files.get(idOf(imported)) ?? null, context);
      findings.push(...outcome.findings.map((finding) => ({ ...finding, warning: false })));
      if (outcome.judged) judged.push(outcome.judged);
    }
    const changing = judged.filter(({ act }) => act !== 'none').map(({ applied }) => applied.household);
    const registeredOf = await findRegistered(db, vault, communeId, changing);
    const judgeAnswers = answersOf && (await answersOf(judged));
    for (const each of judged) {
      await progress('checking', before + tried.length, read.households.length);
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
    return { tried, findings };
  };
}
