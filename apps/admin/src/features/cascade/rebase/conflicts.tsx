import type { PlanPeriod } from '@bacthang/domain/target';
import { Kbd } from '@mantine/core';
import { useState } from 'react';
import { Conflict, conflictId } from './conflict.tsx';
import type { RebaseFacts } from './rebase.documents.ts';
import { neighbour, rebaseKey } from './rebase.keys.ts';
import type { Resolution } from './rebase.labels.ts';
import classes from './rebase.module.css';
import { groupTargets } from './rebase.progress.ts';
import type { Problem, SentResolution } from './use-rebase.ts';

interface ConflictsProps {
  readonly planId: string;
  readonly rebase: RebaseFacts;
  readonly openKey: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
  readonly deciding: boolean;
  readonly send: (resolution: SentResolution) => Promise<Problem | null>;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly refresh: () => void;
  readonly period: PlanPeriod;
  readonly unitKey: string;
}

const focusOn = (id: string): void => document.getElementById(id)?.focus();
const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/** The conflicts one by one, by mouse or by keyboard. */
export function Conflicts({ rebase, openKey, onOpen, deciding, send, ...rest }: ConflictsProps) {
  const { conflicts } = groupTargets(rebase.targets);
  const [answering, setAnswering] = useState<string | null>(null);
  const keys = conflicts.map(({ change }) => change.key);
  if (conflicts.length === 0) return null;

  const headingId = `cac-xung-dot-${rebase.next.id}`;
  const sendOne = async (resolution: SentResolution): Promise<Problem | null> => {
    const key = resolution.targetKey;
    const after = keys[keys.indexOf(key) + 1] ?? keys.find((each) => each !== key);
    const problem = await send(resolution);
    if (problem !== null) return problem;
    setAnswering(null);
    onOpen(after);
    focusOn(after === undefined ? headingId : conflictId(after));
    return null;
  };
  const decide = (key: string, resolution: Resolution) => {
    const expectedVersion = conflicts.find(({ change }) => change.key === key)?.answer?.version ?? 0;
    if (resolution === 'ANSWER_ANEW') setAnswering(key);
    else sendOne({ targetKey: key, expectedVersion, resolution });
  };

  return (
    <section
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        const pressed = rebaseKey(event, isTyping(event.target));
        if (pressed === null) return;
        const open = conflicts.find(({ change }) => change.key === openKey);
        const resolution = pressed.kind === 'decide' ? open?.resolutions[pressed.place] : undefined;
        const to = pressed.kind === 'go' ? neighbour(keys, openKey, pressed.by) : undefined;
        if (to !== undefined) {
          event.preventDefault();
          focusOn(conflictId(to));
        } else if (open && resolution && deciding && !rest.busy) {
          event.preventDefault();
          decide(open.change.key, resolution);
        }
      }}
    >
      <h2 id={headingId} tabIndex={-1}>
        {conflicts.length} xung đột cần quyết định
      </h2>
      {deciding ? (
        <p className={classes['keys']}>
          Bấm vào một xung đột rồi dùng phím: <Kbd size="xs">J</Kbd> <Kbd size="xs">K</Kbd> hoặc <Kbd size="xs">↓</Kbd>{' '}
          <Kbd size="xs">↑</Kbd> chuyển xung đột, <Kbd size="xs">1</Kbd> <Kbd size="xs">2</Kbd> <Kbd size="xs">3</Kbd>{' '}
          quyết định.
        </p>
      ) : (
        <p>Cả cấp trên và ta đều đã đổi. Nhận phần không xung đột trước, rồi quyết định từng xung đột ở đây.</p>
      )}
      {conflicts.map((target) => {
        const { key } = target.change;
        return (
          <Conflict
            key={key}
            rebase={rebase}
            target={target}
            open={key === openKey}
            onOpen={() => onOpen(key)}
            deciding={deciding}
            answering={answering === key}
            onAnswering={(on) => setAnswering(on ? key : null)}
            decide={(resolution) => decide(key, resolution)}
            send={sendOne}
            {...rest}
          />
        );
      })}
    </section>
  );
}
