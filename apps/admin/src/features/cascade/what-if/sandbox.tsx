import type { PlanPeriod } from '@bacthang/domain/target';
import { Button, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { NothingHere } from '../../../ui/not-found.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { CommitmentFields } from '../../target/commitment-fields.tsx';
import { bindingLabel, bindings, distributionLabel, distributions } from '../../target/target.labels.ts';
import { type CarriedTarget, CarriersQuery } from '../add-up/carriers.documents.ts';
import { carriedOf } from '../add-up/carriers.ts';
import { IntoDraft } from './into-draft.tsx';
import { Outcome } from './outcome.tsx';
import type { WhatIfDraftTarget } from './what-if.documents.ts';
import { tryOut, type WhatIfDraft, whatIfDraftOf } from './what-if.draft.ts';

interface SandboxProps {
  readonly targetId: string;
  readonly planId: string;
  /** The publisher's unit by name. */
  readonly whole: string;
  readonly period: PlanPeriod;
  /** Where the change can be made for good, if there is a draft. */
  readonly draftTarget: WhatIfDraftTarget | null;
}

/** Asks once for those who carry the target; from then on nothing is asked of the server. */
export function Sandbox({ targetId, ...props }: SandboxProps) {
  const [state, ask] = useQuery({ query: CarriersQuery, variables: { targetId }, requestPolicy: 'cache-and-network' });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ target }) => (target ? <Trial target={target} {...props} /> : <NothingHere what="chỉ tiêu" />)}
    </QueryView>
  );
}

interface TrialProps extends Omit<SandboxProps, 'targetId'> {
  readonly target: CarriedTarget;
}

function Trial({ target, planId, whole, period, draftTarget }: TrialProps) {
  const carried = useMemo(() => carriedOf(target), [target]);
  const standing = useMemo(() => whatIfDraftOf(target), [target]);
  const [draft, setDraft] = useState(standing);
  const change = (part: Partial<WhatIfDraft>) => setDraft({ ...draft, ...part });
  const { indicator } = target;
  const { found, refusals } = useMemo(
    () => tryOut(draft, carried, indicator, period),
    [draft, carried, indicator, period],
  );
  return (
    <>
      <Paper withBorder p="sm" component="section" aria-labelledby="thu-gi">
        <Stack gap="sm">
          <Title order={2} size="h4" id="thu-gi">
            Nếu đổi thành
          </Title>
          <CommitmentFields
            value={draft.commitment}
            onChange={(commitment) => change({ commitment })}
            indicator={indicator}
            period={period}
            refusals={refusals}
          />
          <Group align="flex-start" gap="sm">
            <NativeSelect
              label="Cấp dưới được sửa đến đâu"
              data={bindings.map((each) => ({ value: each, label: bindingLabel(each) }))}
              value={draft.binding}
              onChange={(event) => change({ binding: event.currentTarget.value as WhatIfDraft['binding'] })}
            />
            <NativeSelect
              label="Cách giao xuống cấp dưới"
              data={distributions.map((each) => ({ value: each, label: distributionLabel(each) }))}
              value={draft.distribution}
              onChange={(event) => change({ distribution: event.currentTarget.value as WhatIfDraft['distribution'] })}
            />
          </Group>
          <Group gap="xs">
            <Button size="xs" variant="default" disabled={draft === standing} onClick={() => setDraft(standing)}>
              Trở về như đang có
            </Button>
            {draftTarget ? (
              <IntoDraft planId={planId} target={draftTarget} tried={draft === standing ? undefined : draft} />
            ) : (
              <Text size="xs" c="dimmed">
                Muốn ban hành mức khác, hãy soạn bản mới ở trang kế hoạch.
              </Text>
            )}
          </Group>
        </Stack>
      </Paper>
      {found ? (
        <Outcome found={found} target={target} names={carried.names} whole={whole} />
      ) : (
        <Text role="status">Chưa tính được: sửa những chỗ đang báo ở trên.</Text>
      )}
    </>
  );
}
