import { Alert, NativeSelect, Stack } from '@mantine/core';
import { formatYears } from '../../../lib/format.ts';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { Page } from '../../../ui/page.tsx';
import { Sandbox } from './sandbox.tsx';
import type { WhatIfDraftTarget, WhatIfPlan, WhatIfTarget } from './what-if.documents.ts';

interface WhatIfViewProps {
  readonly plan: WhatIfPlan;
  readonly targetId: string | undefined;
  readonly onTarget: (id: string | undefined) => void;
}

/** One target is chosen, of what is published or of the draft; the rest happens in the browser. */
export function WhatIfView({ plan, targetId, onTarget }: WhatIfViewProps) {
  const revisions = [plan.latest, plan.draft].filter((revision) => revision !== null);
  const revision = revisions.find(({ targets }) => targets.some(({ id }) => id === targetId)) ?? null;
  const target = revision?.targets.find(({ id }) => id === targetId) ?? null;
  const [first] = revisions;
  return (
    <Page
      title="Thử thay đổi chỉ tiêu"
      above={
        <LinkText
          to="/ke-hoach/$planId"
          params={{ planId: plan.id }}
          search={(kept) => ({ ...kept, target: undefined })}
        >
          {plan.organization.name}
          {first && ` · ${first.title}, ${formatYears(first.periodFrom, first.periodTo)}`}
        </LinkText>
      }
    >
      <Stack gap="md">
        <Alert color="blue" title="Không ghi lại gì">
          Mọi thay đổi ở đây chỉ tính trên máy này để xem trước. Không lưu vào bản thảo, và không đơn vị nào bên dưới
          nhìn thấy. “Đưa vào bản thảo” mở biểu mẫu của chỉ tiêu với mức đã thử, chờ bạn lưu.
        </Alert>
        {revisions.length === 0 ? (
          <Empty what="Kế hoạch này chưa có chỉ tiêu nào." />
        ) : (
          <NativeSelect
            label="Chỉ tiêu muốn thử"
            value={target?.id ?? ''}
            onChange={(event) => onTarget(event.currentTarget.value || undefined)}
            data={[
              { value: '', label: 'Chọn chỉ tiêu…' },
              ...revisions.map((each) => ({
                group: each.number === null ? 'Bản thảo' : `Bản ban hành ${each.number}`,
                items: each.targets.map(({ id, statement }) => ({ value: id, label: statement })),
              })),
            ]}
          />
        )}
        {revision && target && (
          <Sandbox
            key={target.id}
            targetId={target.id}
            whole={plan.unit.fullName}
            period={revision}
            draftTarget={plan.viewerCanEdit ? sameInDraft(plan.draft, target) : null}
            planId={plan.id}
          />
        )}
      </Stack>
    </Page>
  );
}

/** The target of the draft that goes on from this one. */
function sameInDraft(draft: WhatIfPlan['draft'], { key }: WhatIfTarget): WhatIfDraftTarget | null {
  return draft?.targets.find((target) => target.key === key) ?? null;
}
