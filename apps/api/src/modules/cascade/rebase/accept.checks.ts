import {
  type AcceptedAnswer,
  type AnswerContext,
  type AnswerInput,
  checkAnswer,
  ownCommitment,
  type Resolved,
  type Result,
  refusal,
  type Target,
} from '@bacthang/domain';
import type { Context } from '../../../graphql/context.ts';
import type { DraftRow } from '../../plan/draft.store.ts';
import { contextOf, neededFor } from '../requirement-context.store.ts';
import type { AskedRevision, StoredAnswer } from './standing.store.ts';

/** `checkAnswer` with the unit's own figures, which are loaded for what is decided, and at once. */
export async function acceptFor(
  context: Context,
  { unitId, periodFrom, periodTo, outlookYear }: DraftRow,
  { rows, targets, planId }: AskedRevision,
  resolutions: ReadonlyMap<string, Resolved>,
  answers: readonly StoredAnswer[],
): Promise<(input: AnswerInput, asked: Target) => Result<AcceptedAnswer>> {
  const said = Map.groupBy(
    answers.filter(({ to }) => to.planId === planId),
    ({ to }) => to.targetKey,
  );
  const decided = targets.filter(({ key }) => resolutions.has(key));
  const period = { periodFrom, periodTo, outlookYear };
  const contexts = await Promise.all(
    decided.map(async (asked): Promise<readonly [string, AnswerContext]> => {
      const { key, indicatorCode, subgroupCode } = asked;
      const indicator = rows.get(key)?.indicator;
      const resolved = resolutions.get(key);
      const own = [
        ...(said.get(key) ?? []).flatMap(({ commitment }) => commitment ?? []),
        ...(resolved?.resolution === 'answerAnew' && resolved.answer.commitment ? [resolved.answer.commitment] : []),
      ];
      const needed = indicator && neededFor([asked, ...own.map(ownCommitment)], indicator);
      const read = needed && (await contextOf(context, { unitId, indicatorCode, subgroupCode }, needed));
      return [key, { baselines: [], assignments: [], parentFigures: [], ...read, period }];
    }),
  );
  const known = new Map(contexts);
  return (input, asked) => {
    const [indicator, facts] = [rows.get(asked.key)?.indicator, known.get(asked.key)];
    if (!indicator || !facts) return { ok: false, refusals: [refusal('notFound', [], { value: asked.key })] };
    return checkAnswer(input, asked, indicator, facts);
  };
}
