import type { PlanPeriod } from '@bacthang/domain/target';
import { Button, Kbd } from '@mantine/core';
import { Chip } from '../../../ui/chip.tsx';
import { AnswerAnew } from './answer-anew.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { RebasedTarget, RebaseFacts } from './rebase.documents.ts';
import { outcomeLooks, type Resolution, resolutionOffer } from './rebase.labels.ts';
import classes from './rebase.module.css';
import { ThreeColumns } from './three-columns.tsx';
import type { Problem, SentResolution } from './use-rebase.ts';

export interface ConflictProps {
  readonly planId: string;
  readonly rebase: RebaseFacts;
  readonly target: RebasedTarget;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Decisions are taken once the draft carries out the new revision. */
  readonly deciding: boolean;
  readonly answering: boolean;
  readonly onAnswering: (answering: boolean) => void;
  readonly decide: (resolution: Resolution) => void;
  readonly send: (resolution: SentResolution) => Promise<Problem | null>;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly refresh: () => void;
  readonly period: PlanPeriod;
  readonly unitKey: string;
}

/** Where a conflict stands on the page, to bring it into focus. */
export const conflictId = (key: string): string => `xung-dot-${key}`;

/** One conflict: three columns, and what may be decided with what will happen then. */
export function Conflict(props: ConflictProps) {
  const { rebase, target, open, deciding, answering, busy, decide } = props;
  const { change, outcome, resolutions } = target;
  const { label, tone, icon } = outcomeLooks(outcome);
  const { after } = change;
  return (
    <article
      id={conflictId(change.key)}
      tabIndex={-1}
      className={classes['target']}
      data-open={open || undefined}
      aria-label={after?.statement}
      onFocus={() => {
        if (!open) props.onOpen();
      }}
    >
      <h3>
        <Chip tone={tone} icon={icon}>
          {label}
        </Chip>{' '}
        {after?.statement}
      </h3>
      <ThreeColumns target={target} base={rebase.base} next={rebase.next} />
      {deciding && (
        <ul className={classes['choices']}>
          {resolutions.map((resolution, place) => (
            <li key={resolution}>
              <Button
                size="xs"
                variant="default"
                disabled={busy}
                rightSection={<Kbd size="xs">{place + 1}</Kbd>}
                onClick={() => decide(resolution)}
              >
                {resolutionOffer(resolution).label}
              </Button>
              <div className={classes['dim']}>{resolutionOffer(resolution).effect}</div>
            </li>
          ))}
        </ul>
      )}
      {answering && after && (
        <AnswerAnew
          targetKey={change.key}
          planId={props.planId}
          askedId={after.id}
          period={props.period}
          unitKey={props.unitKey}
          send={props.send}
          onCancel={() => props.onAnswering(false)}
        />
      )}
      {open && <ProblemNotice problem={props.problem} refresh={props.refresh} />}
    </article>
  );
}
