import type { Transaction } from '@bacthang/database';
import {
  canonicalJson,
  hasAnswers,
  type ImportColumn,
  type ImportedHousehold,
  importedFacts,
  type PlainDate,
  type Refusal,
  type RefusalCode,
  refusal,
  toJson,
} from '@bacthang/domain';
import type { OpenedRound } from '../../../review/round.store.ts';
import { type Finding, findingOfFile } from '../finding.ts';
import { findingAt, type JudgeContext, type Judged } from '../judge.ts';
import type { TriedAnswers } from './answers.ts';
import type { KnownCase } from './known-cases.store.ts';
import { loadKnownCases } from './known-cases.store.ts';
import { listedCase, scorer } from './score.ts';

/** Null answers are none in the file, where there is no finding; with an error they keep the household out. */
export interface AnswersJudged {
  readonly answers: TriedAnswers | null;
  readonly findings: readonly Finding[];
}

const NOTHING: AnswersJudged = { answers: null, findings: [] };

/** Puts the answers of a file, household by household, to the standard and the procedure of a round; some of them at a time. */
export function answersJudge(
  db: Transaction,
  round: OpenedRound,
  userId: string,
  context: JudgeContext,
): (part: readonly Judged[]) => Promise<(judged: Judged) => Promise<AnswersJudged>> {
  const { classify, score } = scorer(db, round, userId);
  const { standardUsed } = round.round;

  const judgeBeside =
    (known: ReadonlyMap<string, KnownCase>) =>
    async ({ imported, applied, stored }: Judged): Promise<AnswersJudged> => {
      if (!hasAnswers(imported)) return NOTHING;
      const note = (warning: boolean) => (column: ImportColumn | null, reason: Refusal) => ({
        ...findingAt(context, rowOf(imported, column), column, reason),
        warning,
      });
      const refused = (refusals: readonly Refusal[]): AnswersJudged => ({
        answers: null,
        findings: [
          ...refusals.filter(isOfFile).map(ofFile),
          ...onceACell(refusals.filter((reason) => !isOfFile(reason))).map(([column, reason]) =>
            note(false)(column, reason),
          ),
        ],
      });
      const { household } = applied;
      const found = stored ? (known.get(stored.row.id) ?? null) : null;
      const on = imported.scoredOn ?? context.asOf;
      const facts = importedFacts(household, imported, standardUsed);
      if (!facts.ok) return refused(facts.refusals);
      const scored = await classify(facts.value, on);
      if (!scored.ok) return refused(scored.refusals);
      const answers = { on, facts: scored.value.facts, caseVersion: found?.row.version ?? 0 };
      if (found && isSame(found, scored.value.facts, imported.scoredOn)) {
        return { answers: { ...answers, act: 'none' }, findings: [] };
      }
      const village = household.addresses.at(-1)?.villageId ?? '';
      const reviewed = found?.reviewed ?? listedCase(round, household.id, village, userId);
      const acted = score(reviewed, scored.value, on);
      if (!acted.ok) return refused(acted.refusals);
      const replaced = reviewed.scorings.length > reviewed.meetings.length;
      const told = { value: imported.claimedClass, allowed: scored.value.class };
      const differs = imported.claimedClass !== null && imported.claimedClass !== scored.value.class;
      return {
        answers: { ...answers, act: replaced ? 'change' : 'add' },
        findings: differs ? [note(true)('claimedClass', refusal('classDiffers', ['claimedClass'], told))] : [],
      };
    };
  return async (part) =>
    judgeBeside(
      await loadKnownCases(
        db,
        round,
        part.flatMap(({ stored }) => stored?.row.id ?? []),
      ),
    );
}

const OF_FILE: ReadonlySet<string> = new Set<RefusalCode>([
  'parameterUnconfirmed',
  'scoreTableMissing',
  'scoreTableSynthetic',
]);

/** What the law of the round lacks, whatever the household. */
const isOfFile = ({ code }: Refusal): boolean => OF_FILE.has(code);
const ofFile = (reason: Refusal): Finding =>
  findingOfFile({ ...reason, path: reason.path.filter((name) => name !== 'facts') }, false);

/** Whether a file says of a household what its newest scoring does; a file without a day says nothing about it. */
function isSame({ facts, reviewed }: KnownCase, said: object, on: PlainDate | null): boolean {
  if (facts === null || canonicalJson({ facts }) !== canonicalJson({ facts: toJson(said) })) return false;
  return on === null || on === reviewed.scorings.at(-1)?.on;
}

/** Where a household says it: in the row that fills the cell, else in its first. */
function rowOf({ members }: ImportedHousehold, column: ImportColumn | null): number {
  const said = members.find((member) => column !== null && member[column as keyof typeof member] != null);
  return (said ?? members[0])?.row ?? 0;
}

const COLUMN_OF: Readonly<Record<string, ImportColumn>> = {
  on: 'scoredOn',
  stratum: 'incomeScore',
  scoreTables: 'incomeScore',
  incomePerPerson: 'incomePerPerson',
  income: 'incomeScore',
  deprivation: 'deprivationScore',
  deprivations: 'deprivations',
  found: 'deprivations',
};

/** What is refused about answers, by the cell that holds them: a cell without all twelve deprivations is told once. */
function onceACell(refusals: readonly Refusal[]): readonly (readonly [ImportColumn | null, Refusal])[] {
  const told = refusals.map((reason) => {
    const path = reason.path.filter((name) => name !== 'facts' && name !== 'scores');
    const column = path[0] === 'members' && reason.code === 'fieldRequired' ? 'deprivations' : COLUMN_OF[path[0] ?? ''];
    return [column ?? null, reason] as const;
  });
  return [...new Map(told.map((each) => [`${each[0]} ${each[1].code}`, each])).values()];
}
