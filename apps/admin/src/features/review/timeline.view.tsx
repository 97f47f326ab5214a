import { Text } from '@mantine/core';
import { formatDate, formatInteger } from '../../lib/format.ts';
import { Chip } from '../../ui/chip.tsx';
import { obstacleSentences } from './obstacle.text.ts';
import { ACT_LABELS, HOLIDAYS_UNKNOWN } from './review.labels.ts';
import classes from './review.module.css';
import type { TimelineStep } from './round.timeline.ts';

interface TimelineProps {
  readonly steps: readonly TimelineStep[];
  /** How many households it is about: of one alone no counts are told. */
  readonly households: number;
}

/** The steps of a procedure in order: what was done, when and by whom, what may be done today, and why not the others. */
export function Timeline({ steps, households }: TimelineProps) {
  const shown = steps.filter((step) => step.done > 0 || step.allowed > 0 || isDuty(step));
  return (
    <ol className={classes['timeline']}>
      {shown.map((step) => (
        <li key={step.act} data-state={stateOf(step, households)}>
          <div className={classes['stepHead']}>
            <strong>{ACT_LABELS[step.act]}</strong>
            <StepState step={step} households={households} />
          </div>
          <Text size="sm" c="dimmed">
            {doneSentence(step, households)}
            {step.deadline &&
              ` Hạn: ${formatDate(step.deadline)}${step.deadlineCertain ? '' : ` ${HOLIDAYS_UNKNOWN}`}.`}
            {step.late > 0 && ` ${formatInteger(step.late)} lần trễ hạn.`}
          </Text>
          {step.allowed + step.done < households && <WhyNot step={step} />}
        </li>
      ))}
    </ol>
  );
}

/** Complaints and what follows them come only where somebody complains, a certificate after the decision. */
function isDuty({ act, obstacles }: TimelineStep): boolean {
  if (['complain', 'recheck', 'postRecheck', 'certify'].includes(act)) return false;
  return !obstacles.some(({ code }) => code === 'OPINION_NOT_REQUIRED');
}

function stateOf({ done, allowed, overdue }: TimelineStep, households: number): string {
  if (overdue > 0) return 'overdue';
  if (done >= households) return 'done';
  return allowed > 0 ? 'open' : done > 0 ? 'begun' : 'waiting';
}

function StepState({ step, households }: { readonly step: TimelineStep; readonly households: number }) {
  const { done, allowed, overdue } = step;
  const of = (count: number) => (households > 1 ? ` ${formatInteger(count)} hộ` : '');
  if (overdue > 0) {
    return (
      <Chip tone="bad" icon="warning">
        Quá hạn{of(overdue)}
        {allowed > 0 && `, làm được hôm nay${of(allowed)}`}
      </Chip>
    );
  }
  if (done >= households) {
    return (
      <Chip tone="good" icon="done">
        Đã làm
      </Chip>
    );
  }
  if (allowed > 0) {
    return (
      <Chip tone="info" icon="right">
        Làm được hôm nay{of(allowed)}
      </Chip>
    );
  }
  return <Chip icon="lock">Chưa làm được</Chip>;
}

function doneSentence({ done, first, last, by }: TimelineStep, households: number): string {
  if (done === 0 || first === null || last === null) return 'Chưa làm.';
  const count = households > 1 ? `${formatInteger(done)}/${formatInteger(households)} hộ, ` : '';
  const days = first === last ? `ngày ${formatDate(first)}` : `từ ${formatDate(first)} đến ${formatDate(last)}`;
  return `${count}${days}${by.length > 0 ? `, ${by.join(', ')}` : ''}.`;
}

function WhyNot({ step }: { readonly step: TimelineStep }) {
  const reasons = obstacleSentences(step.obstacles);
  if (reasons.length === 0) return null;
  const [first, ...rest] = reasons;
  return (
    <Text size="sm" component="div">
      {first}
      {rest.length > 0 && (
        <details>
          <summary>Và {rest.length} lý do nữa</summary>
          <ul>
            {rest.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </Text>
  );
}
