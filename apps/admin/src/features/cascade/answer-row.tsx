import type { PlanPeriod } from '@bacthang/domain/target';
import { Checkbox, NativeSelect, Textarea, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { refusalsByField } from '../../lib/refusal.labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { amountUnit, commitmentSentence, comparatorLabel } from '../target/commitment.labels.ts';
import { DecimalInput } from '../target/decimal-input.tsx';
import { bindingLabel, distributionLabel } from '../target/target.labels.ts';
import type { InheritedFacts } from './answer.documents.ts';
import { type AnswerDecision, needsCommitment } from './answer.draft.ts';
import { baselineText } from './answer.effect.ts';
import { AnswerConflict } from './answer-conflict.tsx';
import { AnswerDetails } from './answer-details.tsx';
import { AnswerEffect } from './answer-effect.tsx';
import { AnswerStateChip } from './answer-state.tsx';
import type { Known } from './baselines.ts';
import { decisionLabel } from './cascade.labels.ts';
import { useAnswerRow } from './use-answer-row.ts';
import type { SaveAnswer } from './use-answers.ts';
import classes from './work-table.module.css';

export interface AnswerRowProps {
  readonly inherited: InheritedFacts;
  readonly position: number;
  readonly known: Known;
  readonly period: PlanPeriod;
  readonly editable: boolean;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly expanded: boolean;
  readonly onExpand: (expanded: boolean) => void;
  readonly onTyped: (id: string, typed: boolean) => void;
  readonly save: SaveAnswer;
  readonly refresh: () => void;
}

const CHOICES: readonly AnswerDecision[] = ['ADOPT', 'TIGHTEN', 'RELAX', 'NOT_APPLICABLE'];

/** One inherited target: what is asked, and the unit's answer, saved when the row is left. */
export function AnswerRow(props: AnswerRowProps) {
  const { inherited, position, known, period, editable, expanded, onTyped } = props;
  const { target, state } = inherited;
  const row = useAnswerRow({ inherited, figures: known.binding, period, save: props.save });
  const { draft, judgement, outcome, isTyped } = row;
  const name = `chỉ tiêu ${position + 1}`;
  const baseline = baselineText(known.shown, target.indicator);
  const errors = refusalsByField(outcome?.kind === 'refused' ? outcome.refusals : isTyped ? judgement.refusals : []);
  const { kind, comparator } = target.commitment;
  const word = comparator === null || comparator === 'EQ' || comparator === 'GE' ? '' : comparatorLabel(comparator);
  const hasFigure = target.commitment.value !== null && draft.commitment.kind === kind;
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
          <UnstyledButton
            className={classes['statement']}
            aria-expanded={expanded}
            onClick={() => props.onExpand(!expanded)}
            fz="inherit"
          >
            <Icon name={expanded ? 'minus' : 'plus'} size={12} /> {position + 1}. {target.statement}
          </UnstyledButton>
          <div>{commitmentSentence(target.commitment, target.indicator)}</div>
          <div className={classes['dim']}>
            {bindingLabel(target.binding)} · {distributionLabel(target.distribution)}
          </div>
        </th>
        <td className={classes['number']}>
          <span className={classes['label']}>Hiện trạng của đơn vị</span>
          {baseline ? baseline.figure : '–'}
          <div className={classes['dim']}>{baseline ? baseline.about : 'chưa có số liệu'}</div>
        </td>
        <td className={classes['choice']}>
          <span className={classes['label']}>Trả lời</span>
          <NativeSelect
            size="xs"
            aria-label={`Trả lời ${name}`}
            data-row={position}
            data-column={0}
            disabled={!editable}
            error={errors['decision']}
            value={draft.decision ?? ''}
            data={[
              { value: '', label: 'Chọn…', disabled: draft.decision !== null },
              ...CHOICES.map((each) => ({
                value: each,
                label: decisionLabel(each),
                disabled: each === 'RELAX' && target.binding === 'FLOOR',
              })),
            ]}
            onChange={(event) => {
              const decision = event.currentTarget.value as AnswerDecision;
              if (decision === 'ADOPT') row.commit({ ...draft, decision });
              else row.change({ decision });
            }}
          />
        </td>
        <td>
          <span className={classes['label']}>Mức của đơn vị</span>
          {hasFigure ? (
            <DecimalInput
              size="xs"
              w="8.5rem"
              aria-label={`Mức của đơn vị, ${name}`}
              data-row={position}
              data-column={1}
              disabled={!editable || draft.decision === 'NOT_APPLICABLE'}
              value={draft.commitment.value}
              unit={amountUnit(kind, target.indicator)}
              error={needsCommitment(draft.decision) ? errors['value'] : undefined}
              onChange={(value) => row.change({ commitment: { ...draft.commitment, value } })}
              {...(word ? { leftSection: <span>{word}</span>, leftSectionWidth: `${word.length + 2}ch` } : {})}
            />
          ) : (
            <span className={classes['dim']}>
              {draft.commitment.kind === kind
                ? 'Không có số để sửa'
                : commitmentSentence(target.commitment, target.indicator)}
            </span>
          )}
        </td>
        <td className={classes['effect']} aria-live="polite">
          <span className={classes['label']}>Tác động</span>
          <AnswerEffect row={row} indicator={target.indicator} figures={known.shown} />
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
      {expanded && <AnswerDetails inherited={inherited} row={row} period={period} editable={editable} />}
      {outcome?.kind === 'conflict' && (
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
      )}
    </>
  );
}
