import type { PlanPeriod } from '@bacthang/domain/target';
import { Checkbox, Textarea } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { refusalsByField } from '../../lib/refusal.labels.ts';
import type { CommitmentDraft } from '../target/commitment.draft.ts';
import { AnswerSum } from './add-up/answer-sum.tsx';
import { useCompany } from './add-up/use-company.ts';
import type { InheritedFacts } from './answer.documents.ts';
import { baselineText } from './answer.effect.ts';
import { Asked, DecisionChoice, OwnFigureInput } from './answer-cells.tsx';
import { AnswerDetails } from './answer-details.tsx';
import { AnswerEffect } from './answer-effect.tsx';
import { AnswerProposal } from './answer-proposal.tsx';
import { AnswerStateChip } from './answer-state.tsx';
import { useAnswerRow } from './use-answer-row.ts';
import type { SaveAnswer, WithdrawAnswers } from './use-answers.ts';
import classes from './work-table.module.css';

const AnswerConflict = lazy(() => import('./answer-conflict.tsx'));

export interface AnswerRowProps {
  readonly planId: string;
  readonly inherited: InheritedFacts;
  readonly position: number;
  readonly period: PlanPeriod;
  readonly unitKey: string;
  readonly editable: boolean;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly expanded: boolean;
  /** What was tried out, in place of what stands until the row is saved. */
  readonly tried: CommitmentDraft | null;
  readonly onExpand: (expanded: boolean) => void;
  readonly onTyped: (id: string, typed: boolean) => void;
  readonly save: SaveAnswer;
  readonly withdraw: WithdrawAnswers;
  readonly refresh: () => void;
}

/** One inherited target: what is asked, and the unit's answer, saved when the row is left. */
export function AnswerRow(props: AnswerRowProps) {
  const { inherited, position, period, editable, expanded, onTyped } = props;
  const { target, state } = inherited;
  const [entered, setEntered] = useState(false);
  const company = useCompany(target.id, props.unitKey, entered || expanded);
  const row = useAnswerRow({
    inherited,
    known: company?.prepared.unit.context ?? null,
    period,
    tried: props.tried,
    save: props.save,
  });
  const { draft, judgement, outcome, isTyped, figures } = row;
  const name = `chỉ tiêu ${position + 1}`;
  const baseline = baselineText(
    figures.filter(({ year }) => year < period.periodFrom),
    target.indicator,
  );
  const errors = refusalsByField(outcome?.kind === 'refused' ? outcome.refusals : isTyped ? judgement.refusals : []);
  const cell = { target, name, position, row, editable };
  const line = useRef<HTMLTableRowElement>(null);
  const backToRow = () => line.current?.querySelector('select')?.focus();
  useEffect(() => {
    onTyped(target.id, isTyped);
    return () => onTyped(target.id, false);
  }, [target.id, isTyped, onTyped]);
  return (
    <>
      <tr
        ref={line}
        data-typed={isTyped || undefined}
        onFocus={() => setEntered(true)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) row.leave();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') row.revert();
        }}
      >
        <td>
          <Checkbox
            aria-label={`Chọn ${name}`}
            checked={props.selected}
            disabled={!editable}
            onChange={(event) => props.onSelect(event.currentTarget.checked)}
          />
        </td>
        <th scope="row" className={classes['asked']}>
          <Asked inherited={inherited} position={position} expanded={expanded} onExpand={props.onExpand} />
        </th>
        <td className={classes['number']}>
          <span className={classes['label']}>Hiện trạng của đơn vị</span>
          {baseline ? baseline.figure : '–'}
          <div className={classes['dim']}>{baseline ? baseline.about : 'chưa có số liệu'}</div>
        </td>
        <td className={classes['choice']}>
          <span className={classes['label']}>Trả lời</span>
          <DecisionChoice {...cell} error={errors['decision']} />
        </td>
        <td>
          <span className={classes['label']}>Mức của đơn vị</span>
          <OwnFigureInput {...cell} error={errors['value']} />
        </td>
        <td className={classes['effect']} aria-live="polite">
          <span className={classes['label']}>Tác động</span>
          <AnswerEffect row={row} target={target} />
        </td>
        <td className={classes['reason']}>
          <span className={classes['label']}>Lý do</span>
          <Textarea
            size="xs"
            autosize
            maxRows={6}
            aria-label={`Lý do, ${name}`}
            data-row={position}
            data-column={2}
            disabled={!editable || draft.decision === null || draft.decision === 'ADOPT'}
            value={draft.reason}
            error={errors['reason']}
            onChange={(event) => row.change({ reason: event.currentTarget.value })}
          />
        </td>
        <td>
          <AnswerStateChip state={state} row={row} />
          {outcome?.kind === 'failed' && <div className={classes['problem']}>{outcome.message}</div>}
        </td>
      </tr>
      {state === 'PROPOSAL_RECEIVED' && inherited.answer && (
        <AnswerProposal planId={props.planId} target={target} answer={inherited.answer} refresh={props.refresh} />
      )}
      <AnswerSum company={company} row={row} indicator={target.indicator} />
      {expanded && (
        <AnswerDetails
          inherited={inherited}
          row={row}
          period={period}
          editable={editable}
          onWithdraw={async (answer) => {
            if ((await props.withdraw([answer])) === 0) props.refresh();
            row.revert();
          }}
        />
      )}
      {outcome?.kind === 'conflict' && (
        <Suspense>
          <AnswerConflict
            inherited={inherited}
            mine={draft}
            current={outcome.current}
            onKeepTheirs={() => {
              row.revert();
              props.refresh();
              backToRow();
            }}
            onKeepMine={() => {
              row.commit(draft, outcome.current?.version ?? 0);
              backToRow();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
