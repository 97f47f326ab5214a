import { Navigate } from '@tanstack/react-router';
import { useActing } from '../../app/shell/acting.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';

/** The address without a unit: to what waits for the viewer's own. */
export function FirstPage() {
  const { viewer, asking, organization } = useActing();
  if (organization) {
    return <Navigate to="/don-vi/$unitKey/viec-can-lam" params={{ unitKey: organization.unit.key }} replace />;
  }
  if (!viewer || asking) return <PageSkeleton />;
  return (
    <Page title="Chưa thuộc cơ quan nào">
      <Empty what="Tài khoản này chưa được gắn với cơ quan nào.">
        Hãy nhờ người quản trị của cơ quan thêm {viewer.user.email} làm thành viên.
      </Empty>
    </Page>
  );
}
