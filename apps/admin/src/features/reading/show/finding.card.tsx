import { Button, Group } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { type RefusalFacts, refusalSentence } from '../../../lib/refusal.labels.ts';
import { Chip, type Tone } from '../../../ui/chip.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import type { Drafts, Finding, Group as FindingGroup, Verdict } from '../work/finding.ts';
import type { Known } from '../work/known.ts';
import type { Work } from '../work/work.ts';
import { findingSentence, HINT_SENTENCES, VERDICT_NAMES } from './reading.labels.ts';
import classes from './reading.module.css';

const FindingForm = lazy(() => import('../correct/finding.form.tsx'));

const LOOKS: Readonly<Record<Verdict, { readonly tone: Tone; readonly icon: IconName }>> = {
  accepted: { tone: 'good', icon: 'done' },
  rejected: { tone: 'plain', icon: 'stop' },
  undecided: { tone: 'wait', icon: 'wait' },
};

interface FindingCardProps {
  readonly finding: Finding;
  readonly work: Work;
  readonly known: Known;
  readonly isActive: boolean;
  readonly refusals: readonly RefusalFacts[];
  readonly onDecide: (verdict: Verdict) => void;
  readonly onCorrect: (draft: Drafts[FindingGroup]) => void;
  readonly onShow: () => void;
}

/** One finding: what was understood, the words it was read from, what should be looked at, and what becomes of it. */
export function FindingCard({
  finding,
  work,
  known,
  isActive,
  refusals,
  onDecide,
  onCorrect,
  onShow,
}: FindingCardProps) {
  const [isOpen, setOpen] = useState(false);
  const { id, quote, hints, verdict, corrected } = finding;
  const sentence = findingSentence(finding, known);
  const choice = (to: Verdict, label: string) => (
    <Button
      size="compact-xs"
      variant={verdict === to ? 'filled' : 'default'}
      aria-pressed={verdict === to}
      aria-label={`${label}: ${sentence}`}
      onClick={() => onDecide(verdict === to ? 'undecided' : to)}
    >
      {label}
    </Button>
  );
  return (
    <li
      id={`hieu-${id}`}
      className={classes['card']}
      data-verdict={verdict}
      data-active={isActive || undefined}
      tabIndex={-1}
    >
      <p className={classes['sentence']}>{sentence}</p>
      <p className={classes['quote']}>
        <a
          href={`#doan-${finding.position.paragraph}`}
          aria-label={`Xem trong văn bản: ${quote}`}
          onClick={(event) => {
            event.preventDefault();
            onShow();
          }}
        >
          “{quote}”
        </a>
      </p>
      {!corrected &&
        hints.map((hint) => (
          <p key={hint} className={classes['hint']}>
            {HINT_SENTENCES[hint]}
          </p>
        ))}
      {refusals.map((refusal) => (
        <p key={`${refusal.code} ${refusal.path.join('.')}`} className={classes['refusal']} role="alert">
          {refusalSentence({ ...refusal, subject: null })}
        </p>
      ))}
      <Group gap="xs">
        <Chip {...LOOKS[verdict]}>
          {VERDICT_NAMES[verdict]}
          {corrected && ', đã sửa'}
        </Chip>
        {choice('accepted', 'Nhận')}
        {choice('rejected', 'Bỏ')}
        <Button
          size="compact-xs"
          variant="default"
          aria-expanded={isOpen}
          aria-label={`Sửa: ${sentence}`}
          onClick={() => setOpen(!isOpen)}
        >
          Sửa
        </Button>
      </Group>
      {isOpen && (
        <Suspense>
          <FindingForm
            finding={finding}
            work={work}
            known={known}
            onKeep={(draft) => {
              onCorrect(draft);
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </li>
  );
}
