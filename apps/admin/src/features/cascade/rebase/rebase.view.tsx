import type { ResultOf } from '@bacthang/contract';
import { Alert, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../../../lib/notify.ts';
import { Chip } from '../../../ui/chip.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { planName } from '../../plan/plan.labels.ts';
import { Conflicts } from './conflicts.tsx';
import { Kept } from './kept.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { RebasedTarget, RebaseFacts, RebaseQuery } from './rebase.documents.ts';
import { outcomeLooks } from './rebase.labels.ts';
import classes from './rebase.module.css';
import { groupTargets, rebaseProgress } from './rebase.progress.ts';
import { TakeOver } from './take-over.tsx';
import { ThreeColumns } from './three-columns.tsx';
import { type SentResolution, useRebase } from './use-rebase.ts';

type Plan = NonNullable<ResultOf<typeof RebaseQuery>['plan']>;

interface RebaseViewProps {
  readonly plan: Plan;
  readonly rebase: RebaseFacts;
  readonly openKey: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
  readonly refresh: () => void;
}

/** One new revision above: what goes by itself, the conflicts, and what waits for an answer. */
export function RebaseView({ plan, rebase, openKey, onOpen, refresh }: RebaseViewProps) {
  const { draft, latest, viewerCanEdit } = plan;
  const { busy, problem, start, rebase: send } = useRebase(plan.id);
  const [letGo, setLetGo] = useState<ReadonlySet<string>>(new Set());
  const { removed, waiting, byItself } = groupTargets(rebase.targets);
  const { done, total } = rebaseProgress(rebase);
  const period = draft ?? latest;

  const sendWith = (resolutions: readonly SentResolution[]) =>
    send({ nextRevisionId: rebase.next.id, expectedVersion: draft?.version ?? 0, resolutions: [...resolutions] });
  const take = async () => {
    const gone = removed.flatMap(({ change: { key }, answer }): readonly SentResolution[] =>
      answer && letGo.has(key) ? [{ targetKey: key, expectedVersion: answer.version, resolution: 'LET_GO' }] : [],
    );
    const failed = draft ? await sendWith(gone) : await start();
    if (failed !== null) return;
    notify({ message: `Bản thảo đã theo bản ${rebase.next.number} của cấp trên.`, color: 'green' });
    if (!draft) refresh();
  };

  return (
    <>
      <Text>
        {rebase.next.plan.organization.name}: {planName(rebase.next)}, bản {rebase.next.number} thay bản{' '}
        {rebase.base.number}.{' '}
        <LinkText
          to="/ke-hoach/$planId/so-sanh"
          params={{ planId: rebase.next.plan.id }}
          search={(kept) => ({ ...kept, since: rebase.base.id, next: rebase.next.id, ours: plan.id })}
        >
          Chỉ xem thay đổi của cấp trên
        </LinkText>
      </Text>
      <Text fw={600} role="status" mt="xs">
        {done}/{total} chỉ tiêu đã theo bản mới
      </Text>
      <Progress value={total === 0 ? 100 : (done / total) * 100} aria-label="Tiến độ theo bản mới" mt={4} mb="sm" />
      {!viewerCanEdit && (
        <Alert color="gray">Bạn chỉ được xem. Người soạn của {plan.organization.name} nhận bản mới này.</Alert>
      )}
      {openKey === undefined && <ProblemNotice problem={problem} refresh={refresh} />}
      {!rebase.moved && viewerCanEdit && (
        <TakeOver
          rebase={rebase}
          hasDraft={draft !== null}
          letGo={letGo}
          onLetGo={(key, on) => setLetGo((before) => withOrWithout(before, key, on))}
          take={take}
          busy={busy}
        />
      )}
      {period && (
        <Conflicts
          planId={plan.id}
          rebase={rebase}
          openKey={openKey}
          onOpen={onOpen}
          deciding={rebase.moved && viewerCanEdit}
          send={(resolution) => sendWith([resolution])}
          busy={busy}
          problem={problem}
          refresh={refresh}
          period={period}
          unitKey={plan.unit.key}
        />
      )}
      {rebase.moved && viewerCanEdit && (
        <Kept rebase={rebase} removed={removed} send={(resolution) => sendWith([resolution])} />
      )}
      <Targets title="Chờ ta trả lời" rebase={rebase} targets={waiting} />
      <Targets title="Không cần quyết định" rebase={rebase} targets={byItself} />
    </>
  );
}

interface TargetsProps {
  readonly title: string;
  readonly rebase: RebaseFacts;
  readonly targets: readonly RebasedTarget[];
}

/** Targets on which nothing is decided here; opened to be read. */
function Targets({ title, rebase, targets }: TargetsProps) {
  if (targets.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({targets.length})
      </summary>
      {targets.map((target) => {
        const { label, tone, icon } = outcomeLooks(target.outcome);
        return (
          <article key={target.change.key} className={classes['target']}>
            <h3>
              <Chip tone={tone} icon={icon}>
                {label}
              </Chip>{' '}
              {(target.change.after ?? target.change.before)?.statement}
            </h3>
            <ThreeColumns target={target} base={rebase.base} next={rebase.next} />
          </article>
        );
      })}
    </details>
  );
}

function withOrWithout(before: ReadonlySet<string>, key: string, present: boolean): ReadonlySet<string> {
  const others = [...before].filter((each) => each !== key);
  return new Set(present ? [...others, key] : others);
}
