import type { PlanPeriod } from '@bacthang/domain/target';
import { Button, Group, Textarea } from '@mantine/core';
import { useQuery } from 'urql';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { toWire } from '../../../lib/wire.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { wireCommitment } from '../../target/commitment.fragment.ts';
import { statementOf } from '../../target/commitment.labels.ts';
import { useCompany } from '../add-up/use-company.ts';
import { AnswerQuery, type InheritedFacts } from '../answer.documents.ts';
import { DecisionChoice, OwnFigureInput } from '../answer-cells.tsx';
import { AnswerEffect } from '../answer-effect.tsx';
import { useAnswerRow } from '../use-answer-row.ts';
import type { SaveAnswer } from '../use-answers.ts';
import classes from './rebase.module.css';
import type { Problem, SentResolution } from './use-rebase.ts';

interface AnswerAnewProps extends Omit<AnswerFormProps, 'inherited'> {
  readonly planId: string;
  /** The target as it is asked now. */
  readonly askedId: string;
}

/** Another answer to what is asked now, as on the answering screen; the rule speaks while one types. */
export function AnswerAnew({ planId, askedId, ...form }: AnswerAnewProps) {
  const [state, ask] = useQuery({ query: AnswerQuery, variables: { planId } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ plan }) => {
        const inherited = plan?.draft?.inheritedTargets.find(({ target }) => target.id === askedId);
        return inherited ? <AnswerForm inherited={inherited} {...form} /> : null;
      }}
    </QueryView>
  );
}

interface AnswerFormProps {
  readonly targetKey: string;
  readonly inherited: InheritedFacts;
  readonly period: PlanPeriod;
  readonly unitKey: string;
  readonly send: (resolution: SentResolution) => Promise<Problem | null>;
  readonly onCancel: () => void;
}

function AnswerForm({ targetKey, inherited, period, unitKey, send, onCancel }: AnswerFormProps) {
  const { target } = inherited;
  const company = useCompany(target.id, unitKey, true);
  const save: SaveAnswer = async (_inherited, expectedVersion, { decision, commitment, reason }) => {
    const own = commitment && wireCommitment(commitment);
    const statement = own && statementOf(target.indicator, target.subgroup, own);
    const answer = { decision: toWire(decision), commitment: own, statement, reason };
    const problem = await send({ targetKey, expectedVersion, resolution: 'ANSWER_ANEW', answer });
    if (problem === null) return { kind: 'saved' };
    return problem.kind === 'refused' ? problem : { kind: 'failed', message: '' };
  };
  const row = useAnswerRow({
    inherited,
    known: company?.prepared.unit.context ?? null,
    period,
    save,
  });
  const { draft, judgement, outcome } = row;
  const errors = refusalsByField(outcome?.kind === 'refused' ? outcome.refusals : judgement.refusals);
  const cell = { target, name: 'của ta', position: 0, row, editable: true };
  return (
    <fieldset className={classes['anew']} aria-label="Trả lời lại">
      <DecisionChoice {...cell} error={errors['decision']} />
      <div>
        <OwnFigureInput {...cell} error={errors['value']} />
      </div>
      <div aria-live="polite">
        <AnswerEffect row={row} target={target} />
      </div>
      <Textarea
        size="xs"
        autosize
        maxRows={6}
        label="Lý do"
        disabled={draft.decision === null || draft.decision === 'ADOPT'}
        value={draft.reason}
        error={errors['reason']}
        onChange={(event) => row.change({ reason: event.currentTarget.value })}
      />
      <Group>
        <Button size="xs" loading={outcome?.kind === 'saving'} onClick={() => row.commit(draft)}>
          Lưu câu trả lời
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          Thôi
        </Button>
      </Group>
    </fieldset>
  );
}
