import type { Transaction } from '@bacthang/database';
import {
  applyAct,
  may,
  type Operation,
  ofUnit,
  type Refusal,
  type Result,
  type ReviewAct,
  type ReviewCase,
  refusal,
} from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { unitPathOf } from '../access/unit-path.ts';
import { casesInParts, type OpenedCase } from './case.store.ts';
import { findRound, lockRound, type OpenedRound, type RoundRow } from './round.store.ts';

export const ofRound = ({ unitId, unit }: Pick<RoundRow, 'unitId' | 'unit'>) => ofUnit(unitId, unitPathOf(unit));

/** The round that somebody wants to act on, with everybody else who might waiting; or why not. */
export async function openToAct(
  context: Context,
  roundId: string | null,
  { operation, path, alone }: { operation: Operation; path: readonly string[]; alone: boolean },
): Promise<Result<OpenedRound>> {
  const no = (code: 'notFound' | 'notAllowed'): Result<OpenedRound> => ({ ok: false, refusals: [refusal(code, path)] });
  if (!context.user) return { ok: false, refusals: [refusal('notSignedIn', [])] };
  if (roundId === null) return no('notFound');
  await lockRound(context.db, roundId, { alone });
  const round = await findRound(context.db, roundId);
  if (!round) return no('notFound');
  return may(await context.actor(), operation, ofRound(round.row)) ? { ok: true, value: round } : no('notAllowed');
}

export const roundIdOf = (id: string): string | null => uuidOf('ReviewRound', id);
export const caseIdOf = (id: string): string | null => uuidOf('ReviewCase', id);

/** Every case with its act, or all reasons why one of them may not be done; each reason once, with whom it is about. */
export function actOnAll(
  { context }: OpenedRound,
  cases: readonly OpenedCase[],
  actOf: (opened: OpenedCase, index: number) => ReviewAct,
  pathOf: (index: number) => readonly string[] = () => [],
): Result<readonly ReviewCase[]> {
  const results = cases.map((opened, index) => applyAct(opened.reviewed, actOf(opened, index), context));
  const refusals = results.flatMap((result, index) =>
    result.ok ? [] : result.refusals.map((reason) => about(reason, cases[index], pathOf(index))),
  );
  if (refusals.length > 0) return { ok: false, refusals: once(refusals) };
  return { ok: true, value: results.flatMap((result) => (result.ok ? [result.value] : [])) };
}

interface ActOnRound {
  /** Only the cases of this village. */
  readonly villageId?: string;
  /** Only those; left out: all. */
  readonly only?: (opened: OpenedCase) => boolean;
  readonly actOf: (opened: OpenedCase) => ReviewAct;
  /** Stores where some of them stand after it; where a later one refuses, all of it is taken back. */
  readonly store: (done: readonly OpenedCase[]) => Promise<void>;
}

/** Cases that are written together: each statement asks anew what rows of the round may be written, which takes longer than a row. */
const WRITTEN_AT_ONCE = 2_000;

/** The same to all cases of a round, or of a village of it, some hundred at a time; answers how many they are. */
export async function actOnRound(
  db: Transaction,
  round: OpenedRound,
  { villageId, only = () => true, actOf, store }: ActOnRound,
): Promise<Result<number>> {
  let [count, refusals]: [number, readonly Refusal[]] = [0, []];
  let done: OpenedCase[] = [];
  for await (const part of casesInParts(db, round, villageId)) {
    const cases = part.filter(only);
    count += cases.length;
    const acted = actOnAll(round, cases, actOf);
    if (!acted.ok) refusals = once([...refusals, ...acted.refusals]);
    else done.push(...cases.flatMap(({ row }, at) => withActed(row, acted.value[at])));
    if (refusals.length === MOST_REASONS) break;
    if (refusals.length > 0 || done.length < WRITTEN_AT_ONCE) continue;
    await store(done);
    done = [];
  }
  if (refusals.length > 0) return { ok: false, refusals };
  await store(done);
  return { ok: true, value: count };
}

const withActed = (row: OpenedCase['row'], reviewed: ReviewCase | undefined): readonly OpenedCase[] =>
  reviewed ? [{ row, reviewed }] : [];

/** What keeps the whole round from it, and no household more than another. */
const OF_ROUND: ReadonlySet<string> = new Set([
  'trialDecidesNothing',
  'opinionNotRequired',
  'opinionMissing',
  'parameterUnconfirmed',
]);

/** What the whole round is about names at most a parameter; what a household is about names its head. */
const about = (reason: Refusal, opened: OpenedCase | undefined, path: readonly string[]): Refusal => ({
  ...reason,
  path:
    OF_ROUND.has(reason.code) || ['on', 'number'].includes(reason.path[0] ?? '')
      ? reason.path
      : [...path, ...reason.path],
  subject: reason.subject ?? (OF_ROUND.has(reason.code) ? null : (opened?.row.headName ?? null)),
});

/** A round has hundreds of cases, and what keeps one from being decided mostly keeps them all. */
const MOST_REASONS = 20;

function once(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...new Map(refusals.map((reason) => [JSON.stringify(reason), reason])).values()].slice(0, MOST_REASONS);
}
