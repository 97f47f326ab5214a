import { Empty } from '../../ui/empty.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { ReceivedProposals } from './received-proposals.tsx';

interface NoDraftProps {
  readonly plan: {
    readonly id: string;
    readonly latest: { readonly number: number | null } | null;
    readonly unit: { readonly fullName: string };
  };
}

/** The plan has been published, or its draft is somebody else's: answers are changed in a new revision. */
export function NoDraft({ plan: { id, latest, unit } }: NoDraftProps) {
  return (
    <Page title="Trả lời chỉ tiêu" above={unit.fullName}>
      <ReceivedProposals planId={id} />
      <Empty what="Kế hoạch này không có bản thảo mà bạn sửa được.">
        {latest
          ? `Bản số ${latest.number} đã ban hành và không đổi nữa. Muốn trả lời khác, hãy soạn bản mới từ trang kế hoạch.`
          : 'Chỉ người soạn của cơ quan lập kế hoạch mới trả lời được.'}
        <div>
          <LinkButton to="/ke-hoach/$planId" params={{ planId: id }} variant="default" mt="sm">
            Đến trang kế hoạch
          </LinkButton>
        </div>
      </Empty>
    </Page>
  );
}
