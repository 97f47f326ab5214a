import { useActing } from '../../app/shell/acting.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { AdministrationTabs } from '../administration/administration-tabs.tsx';
import { mayImportTerritory } from './territory.access.ts';
import { TerritoryView } from './territory.view.tsx';
import { useImport } from './use-import.ts';

/** Nhập danh mục đơn vị: a file of official codes, tried first, stored whole or not at all. */
export function TerritoryPage() {
  const { viewer, asking } = useActing();
  const { state, choose, store } = useImport();
  if (asking) return <PageSkeleton />;
  return (
    <Page
      title="Nhập danh mục đơn vị"
      above={<AdministrationTabs />}
      below="Thêm và sửa đơn vị hành chính từ tệp mã số chính thức. Đơn vị không có trong tệp giữ nguyên."
    >
      {mayImportTerritory(viewer) ? (
        <TerritoryView state={state} onFiles={choose} onStore={store} />
      ) : (
        <Empty what="Chỉ người quản trị hệ thống mới nhập được danh mục đơn vị." />
      )}
    </Page>
  );
}
