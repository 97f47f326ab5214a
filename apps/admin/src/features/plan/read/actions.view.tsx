import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { notify } from '../../../lib/notify.ts';
import { whyNot } from '../../../lib/why-not.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { StartRevisionMutation } from '../start-revision.ts';
import { OtherSigners, type OtherSignersFragment } from './other-signers.view.tsx';

export const PlanActionsFragment = graphql(`
  fragment PlanActions_Plan on Plan {
    id
    viewerCanEdit
    unit { id key }
    latest { id }
    draft { id parents { id } }
  }
`);

interface PlanActionsProps {
  readonly plan: FragmentOf<typeof PlanActionsFragment>;
  readonly revision: {
    readonly id: string;
    readonly documentAddress: string;
    readonly targetsAddress: string;
  } & FragmentOf<typeof OtherSignersFragment>;
}

/** What can be done with the plan now: one thing first, the others beside it. */
export function PlanActions({ plan, revision }: PlanActionsProps) {
  const { id, viewerCanEdit, unit, latest, draft } = readFragment(PlanActionsFragment, plan);
  const params = { planId: id };
  return (
    <>
      {viewerCanEdit && draft && (
        <LinkButton
          to="/ke-hoach/$planId/soan-thao"
          params={params}
          size="xs"
          leftSection={<Icon name="edit" size={16} />}
        >
          Soạn thảo
        </LinkButton>
      )}
      {viewerCanEdit && draft && draft.parents.length > 0 && (
        <LinkButton to="/ke-hoach/$planId/tra-loi" params={params} size="xs" variant="default">
          Trả lời chỉ tiêu cấp trên
        </LinkButton>
      )}
      {viewerCanEdit && !draft && latest && <StartRevision planId={id} />}
      {latest && (
        <LinkButton
          to="/don-vi/$unitKey/bang-chi-tieu"
          params={{ unitKey: unit.key }}
          search={(kept) => ({ ...kept, revisionId: revision.id })}
          size="xs"
          variant="default"
        >
          Bảng chỉ tiêu
        </LinkButton>
      )}
      {viewerCanEdit && latest && (
        <LinkButton to="/ke-hoach/$planId/giao-chi-tieu" params={params} size="xs" variant="default">
          Giao chỉ tiêu
        </LinkButton>
      )}
      {latest && (
        <LinkButton
          to="/ke-hoach/$planId/trien-khai"
          params={params}
          search={(kept) => ({ ...kept, revisionId: latest.id })}
          size="xs"
          variant="default"
        >
          Tình hình triển khai
        </LinkButton>
      )}
      {viewerCanEdit && latest && (
        <LinkButton to="/ke-hoach/$planId/thu-thay-doi" params={params} size="xs" variant="default">
          Thử thay đổi
        </LinkButton>
      )}
      <Button
        component="a"
        href={revision.documentAddress}
        size="xs"
        variant="default"
        leftSection={<Icon name="download" size={16} />}
      >
        Tải văn bản (.docx)
      </Button>
      <OtherSigners revision={revision} />
      <Button
        component="a"
        href={revision.targetsAddress}
        size="xs"
        variant="default"
        leftSection={<Icon name="download" size={16} />}
      >
        Tải chỉ tiêu (.xlsx)
      </Button>
      <Button size="xs" variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
        In
      </Button>
    </>
  );
}

function StartRevision({ planId }: { readonly planId: string }) {
  const navigate = useNavigate();
  const [{ fetching }, startRevision] = useMutation(StartRevisionMutation);
  const start = async () => {
    const { data, error } = await startRevision({ input: { planId } });
    const result = data?.startRevision;
    if (result?.__typename === 'StartRevisionSuccess') {
      return navigate({ to: '/ke-hoach/$planId/soan-thao', params: { planId } });
    }
    return notify({ color: 'red', title: 'Chưa mở được bản mới', message: whyNot(result?.refusals, error) });
  };
  return (
    <Button size="xs" loading={fetching} onClick={start} leftSection={<Icon name="edit" size={16} />}>
      Soạn bản mới
    </Button>
  );
}
