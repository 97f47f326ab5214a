import { NativeSelect, UnstyledButton } from '@mantine/core';
import { Icon } from '../../ui/icon.tsx';
import { amountUnit, commitmentSentence, comparatorLabel } from '../target/commitment.labels.ts';
import { DecimalInput } from '../target/decimal-input.tsx';
import { bindingLabel, distributionLabel } from '../target/target.labels.ts';
import type { InheritedFacts } from './answer.documents.ts';
import type { AnswerDecision } from './answer.draft.ts';
import { decisionLabel } from './cascade.labels.ts';
import { rivalSentences } from './rival.labels.ts';
import type { AnswerRowState } from './use-answer-row.ts';
import classes from './work-table.module.css';

interface AskedProps {
  readonly inherited: InheritedFacts;
  readonly position: number;
  readonly expanded: boolean;
  readonly onExpand: (expanded: boolean) => void;
}

/** What is asked, with its binding and distribution in words; opens the row. */
export function Asked({ inherited, position, expanded, onExpand }: AskedProps) {
  const { target } = inherited;
  return (
    <>
      <UnstyledButton
        className={classes['statement']}
        aria-expanded={expanded}
        onClick={() => onExpand(!expanded)}
        fz="inherit"
      >
        <Icon name={expanded ? 'minus' : 'plus'} size={12} /> {position + 1}. {target.statement}
      </UnstyledButton>
      <div>{commitmentSentence(target.commitment, target.indicator)}</div>
      <div className={classes['dim']}>
        {bindingLabel(target.binding)} · {distributionLabel(target.distribution)}
      </div>
      {rivalSentences(inherited, target.indicator).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </>
  );
}

interface AnswerCellProps {
  readonly target: InheritedFacts['target'];
  /** What a screen reader calls the row. */
  readonly name: string;
  readonly position: number;
  readonly row: AnswerRowState;
  readonly editable: boolean;
  readonly error: string | undefined;
}

/** A unit of so many letters stands inside the field, a longer one under it. */
const SHORT = 2;

const CHOICES: readonly AnswerDecision[] = ['ADOPT', 'TIGHTEN', 'RELAX', 'NOT_APPLICABLE'];

/** A figure contributed is one choice, whichever of the two words the answer was stored with. */
function choicesFor(distribution: InheritedFacts['target']['distribution'], chosen: AnswerDecision | null) {
  if (distribution !== 'CONTRIBUTE') return CHOICES;
  const other = chosen === 'TIGHTEN' ? 'RELAX' : 'TIGHTEN';
  return CHOICES.filter((each) => each !== other);
}

/** Adopting is saved at once; the other answers ask for more first. */
export function DecisionChoice({ target, name, position, row, editable, error }: AnswerCellProps) {
  const { draft } = row;
  return (
    <NativeSelect
      size="xs"
      aria-label={`Trả lời ${name}`}
      data-row={position}
      data-column={0}
      disabled={!editable}
      error={error}
      value={draft.decision ?? ''}
      data={[
        { value: '', label: 'Chọn…', disabled: draft.decision !== null },
        ...choicesFor(target.distribution, draft.decision).map((each) => ({
          value: each,
          label: decisionLabel(each, target.distribution),
          disabled: each === 'RELAX' && target.binding === 'FLOOR' && target.distribution !== 'CONTRIBUTE',
        })),
      ]}
      onChange={(event) => {
        const decision = event.currentTarget.value as AnswerDecision;
        if (decision === 'ADOPT') row.commit({ ...draft, decision });
        else row.change({ decision });
      }}
    />
  );
}

/** The unit's own figure, typed where the commitment has one; other commitments are changed in the opened row. */
export function OwnFigureInput({ target, name, position, row, editable, error }: AnswerCellProps) {
  const { draft } = row;
  const { kind, comparator, value } = target.commitment;
  if (draft.commitment.kind !== kind) {
    return <span className={classes['dim']}>Xem ở phần mở rộng của dòng</span>;
  }
  if (value === null) return <span className={classes['dim']}>Không có số để sửa</span>;
  const word = comparator === null || comparator === 'EQ' || comparator === 'GE' ? '' : comparatorLabel(comparator);
  const unit = amountUnit(kind, target.indicator);
  const fits = unit.length <= SHORT;
  return (
    <>
      {word && <div className={classes['dim']}>{word}</div>}
      <DecimalInput
        size="xs"
        w="8rem"
        aria-label={`Mức của đơn vị, ${name}`}
        data-row={position}
        data-column={1}
        disabled={!editable || draft.decision === 'NOT_APPLICABLE'}
        value={draft.commitment.value}
        error={draft.decision === 'ADOPT' ? undefined : error}
        onChange={(typed) => row.change({ commitment: { ...draft.commitment, value: typed } })}
        {...(fits ? { unit } : {})}
      />
      {!fits && <div className={classes['dim']}>{unit}</div>}
    </>
  );
}
