import type { ResultOf } from '@bacthang/contract';
import { Alert, Group, Progress, SegmentedControl, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useActing } from '../../app/shell/acting.tsx';
import { formatYears } from '../../lib/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import type { CommitmentDraft } from '../target/commitment.draft.ts';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import type { AnswerQuery } from './answer.documents.ts';
import { type AnswerFilter, answerProgress, isShown } from './answer.progress.ts';
import { AnswerBulk } from './answer-bulk.tsx';
import { AnswerTable } from './answer-table.tsx';
import { LocalTargets } from './local-targets.tsx';
import { LeftOpen } from './rebase/left-open.tsx';
import { useAnswers } from './use-answers.ts';
import { useOpenRevisions } from './use-open-revisions.ts';
import classes from './work-table.module.css';

type Plan = NonNullable<ResultOf<typeof AnswerQuery>['plan']>;

interface AnswerViewProps {
  readonly plan: Plan;
  readonly draft: NonNullable<Plan['draft']>;
  readonly indicators: readonly IndicatorFacts[];
  readonly subgroups: readonly { readonly code: string; readonly name: string }[];
  readonly filter: AnswerFilter | undefined;
  readonly onFilter: (filter: AnswerFilter | undefined) => void;
  readonly expandedId: string | undefined;
  /** What was tried out for the opened row. */
  readonly tried: CommitmentDraft | null;
  readonly onExpand: (id: string | undefined) => void;
  readonly refresh: () => void;
}

export function AnswerView({
  plan,
  draft,
  indicators,
  subgroups,
  filter,
  onFilter,
  expandedId,
  tried,
  onExpand,
  refresh,
}: AnswerViewProps) {
  const { inheritedTargets: inherited, periodFrom, periodTo, outlookYear } = draft;
  const period = useMemo(() => ({ periodFrom, periodTo, outlookYear }), [periodFrom, periodTo, outlookYear]);
  const { save, adopt, withdraw } = useAnswers(plan.id);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<ReadonlySet<string>>(new Set());
  const onTyped = useCallback(
    (id: string, isTyped: boolean) => setTyped((before) => withOrWithout(before, [id], isTyped)),
    [],
  );
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname &&
      typed.size > 0 &&
      !window.confirm(`Còn ${typed.size} dòng chưa lưu. Rời trang và bỏ những dòng đó?`),
    enableBeforeUnload: typed.size > 0,
  });
  const progress = answerProgress(inherited);
  const { viewer } = useActing();
  const isMember = viewer?.members.some(({ organization }) => organization.id === plan.organization.id) ?? false;
  useOpenRevisions(
    isMember ? plan.organization.id : null,
    inherited.flatMap(({ target: { revision } }) =>
      revision ? [{ id: revision.id, publisherId: revision.plan.organization.id }] : [],
    ),
  );
  return (
    <Page
      title="Trả lời chỉ tiêu"
      above={`${plan.organization.name} · ${plan.unit.fullName} · ${formatYears(periodFrom, periodTo)}`}
      below={draft.title}
      actions={
        <LinkButton
          to="/ke-hoach/$planId/soan-thao"
          params={{ planId: plan.id }}
          variant={progress.unanswered === 0 ? 'filled' : 'default'}
        >
          {plan.viewerCanPublish ? 'Xem lại và ban hành' : 'Xem kế hoạch'}
        </LinkButton>
      }
    >
      <Stack gap="sm">
        <ProgressLine {...progress} />
        {tried && expandedId && (
          <Alert color="blue" title="Mức đã thử đang ở dòng mở bên dưới, chưa lưu">
            Xem lại, nêu lý do nếu cần; dòng tự lưu khi rời đi, Esc để bỏ mức đã thử.
          </Alert>
        )}
        <LeftOpen planId={plan.id} inherited={inherited} />
        <Group justify="space-between">
          <SegmentedControl
            aria-label="Lọc chỉ tiêu"
            size="xs"
            maw="100%"
            style={{ overflowX: 'auto' }}
            value={filter ?? 'all'}
            onChange={(value) => onFilter(value === 'all' ? undefined : (value as AnswerFilter))}
            data={[
              { value: 'all', label: `Tất cả (${progress.total})` },
              { value: 'unanswered', label: `Chưa trả lời (${progress.unanswered})` },
              { value: 'waiting', label: `Chờ đồng ý (${progress.waiting})` },
              ...(progress.proposed > 0 || filter === 'proposed'
                ? [{ value: 'proposed', label: `Cấp trên đề nghị khác (${progress.proposed})` }]
                : []),
            ]}
          />
          <Text size="xs" c="dimmed" className={classes['keys'] ?? ''}>
            Enter, ↑ ↓ chuyển dòng · F2 sửa trong ô · Esc bỏ thay đổi · dòng tự lưu khi rời đi
          </Text>
        </Group>
        {inherited.length === 0 ? (
          <Empty what="Chưa có chỉ tiêu nào từ cấp trên.">
            Kế hoạch này chưa gắn với kế hoạch cấp trên nào. Gắn ở trang soạn thảo, hoặc thêm chỉ tiêu riêng bên dưới.
          </Empty>
        ) : (
          <AnswerTable
            planId={plan.id}
            rows={inherited.filter((each) => isShown(each, filter))}
            period={period}
            unitKey={plan.unit.key}
            editable={plan.viewerCanEdit}
            selected={selected}
            onSelect={(ids, on) => setSelected((before) => withOrWithout(before, ids, on))}
            expandedId={expandedId}
            tried={tried}
            onExpand={onExpand}
            onTyped={onTyped}
            save={save}
            withdraw={withdraw}
            refresh={refresh}
          />
        )}
        {plan.viewerCanEdit ? (
          <AnswerBulk
            inherited={inherited}
            selected={selected}
            clear={() => setSelected(new Set())}
            adopt={adopt}
            withdraw={withdraw}
          />
        ) : (
          <Alert color="gray">
            Bạn chỉ được xem. Người soạn của {plan.organization.name} trả lời các chỉ tiêu này.
          </Alert>
        )}
        <LocalTargets
          planId={plan.id}
          targets={draft.targets.filter(({ decision }) => decision === 'LOCAL')}
          indicators={indicators}
          subgroups={subgroups}
          period={period}
          editable={plan.viewerCanEdit}
        />
      </Stack>
    </Page>
  );
}

function ProgressLine({ total, answered }: { readonly total: number; readonly answered: number }) {
  return (
    <div>
      <Text fw={600} role="status">
        {answered}/{total} chỉ tiêu đã trả lời
      </Text>
      <Progress value={total === 0 ? 0 : (answered / total) * 100} aria-label="Tiến độ trả lời" mt={4} />
    </div>
  );
}

function withOrWithout(before: ReadonlySet<string>, ids: readonly string[], present: boolean): ReadonlySet<string> {
  if (ids.every((id) => before.has(id) === present)) return before;
  const after = new Set(before);
  for (const id of ids) {
    if (present) after.add(id);
    else after.delete(id);
  }
  return after;
}
