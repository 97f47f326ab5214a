import type { Transaction } from '@bacthang/database';
import {
  type AnswerDecision,
  type Binding,
  checkAnswer,
  checkTarget,
  type Decision,
  type Distribution,
  FIRST_YEAR,
  LAST_YEAR,
  ownCommitment,
  type Result,
  refusal,
  type Target,
} from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import type { DraftRow } from '../plan/draft.store.ts';
import { type CommitmentInput, commitmentOf } from '../target/commitment.type.ts';
import { type DraftTarget, loadPlaces } from '../target/draft-targets.store.ts';
import type { References } from '../target/references.store.ts';
import { commitmentOfRow, isAnswer } from '../target/target.row.ts';
import { type AskedTarget, containerKeyOf, freeKey } from './asked.store.ts';
import { contextOf, neededFor } from './requirement-context.store.ts';

interface AnswerInput {
  readonly decision: Decision;
  readonly statement?: string | null | undefined;
  readonly commitment?: typeof CommitmentInput.$inferInput | null | undefined;
  readonly reason?: string | null | undefined;
  readonly binding?: Binding | null | undefined;
  readonly distribution?: Distribution | null | undefined;
}

interface Question {
  readonly input: AnswerInput;
  readonly asked: AskedTarget;
  readonly existing: DraftTarget | null;
  readonly rows: readonly DraftTarget[];
  readonly revision: DraftRow;
  readonly references: References;
}

/** An answer as it may be stored. */
export interface DecidedAnswer {
  readonly target: Target;
  readonly decision: AnswerDecision;
  readonly reason: string | null;
  readonly needsConsent: boolean;
}

/** Puts an answer to the domain, read with the unit's baselines; refuses what `checkAnswer` and `checkTarget` refuse. */
export async function decideAnswer(operation: Context, question: Question): Promise<Result<DecidedAnswer>> {
  const { input, asked, revision, references } = question;
  const { decision } = input;
  if (!isAnswer(decision)) {
    const data = { value: decision, allowed: 'adopt|tighten|relax|notApplicable' };
    return { ok: false, refusals: [refusal('shapeInvalid', ['decision'], data)] };
  }
  const inherited = { commitment: commitmentOfRow(asked), binding: asked.binding, distribution: asked.distribution };
  const own = input.commitment ? commitmentOf(input.commitment) : null;
  const { indicatorCode, subgroupCode, indicator } = asked;
  const needed = neededFor([inherited, ...(own ? [ownCommitment(own)] : [])], indicator);
  const read = await contextOf(operation, { unitId: revision.unitId, indicatorCode, subgroupCode }, needed);
  const context = { ...read, period: revision };
  const answer = checkAnswer(
    { decision, commitment: own, reason: input.reason ?? null },
    inherited,
    indicator,
    context,
  );
  if (!answer.ok) return answer;
  const wanted = await targetOfAnswer(operation.db, question, answer.value.commitment ?? inherited.commitment);
  // The years of an answer are `checkAnswer`'s to judge: what is asked may bind years before the plan's own.
  const anyYear = { ...references, periodFrom: FIRST_YEAR, periodTo: LAST_YEAR, outlookYear: null };
  const checked = checkTarget({ ...wanted, outlook: false }, anyYear);
  if (!checked.ok) return checked;
  const target = { ...checked.value, outlook: wanted.outlook };
  return {
    ok: true,
    value: { target, decision, reason: answer.value.reason, needsConsent: answer.value.needsConsent },
  };
}

/** The answering target: what the unit says, and for the rest what stood there, or what it inherited. */
async function targetOfAnswer(db: Transaction, question: Question, commitment: Target['commitment']): Promise<Target> {
  const { input, asked, existing, rows, revision } = question;
  const kept = input.decision === 'tighten' || input.decision === 'relax' ? existing?.statement : null;
  const source = existing ?? asked;
  const place = existing ?? {
    key: freeKey(asked.key, new Set(rows.map(({ key }) => key))),
    ordinal: ((await loadPlaces(db, revision.id)).offsets.get(asked.revisionId) ?? 0) + asked.ordinal,
  };
  return {
    key: place.key,
    ordinal: place.ordinal,
    statement: input.statement ?? kept ?? asked.statement,
    indicatorCode: asked.indicatorCode,
    subgroupCode: asked.subgroupCode,
    nestedInKey: containerKeyOf(asked, rows),
    commitment,
    binding: input.binding ?? source.binding,
    distribution: input.distribution ?? source.distribution,
    section: source.section,
    assessor: source.assessor,
    note: existing?.note ?? null,
    outlook: asked.outlook,
  };
}
