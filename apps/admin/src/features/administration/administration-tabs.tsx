import { Link } from '@tanstack/react-router';
import { useActing } from '../../app/shell/acting.tsx';
import { mayImportTerritory } from '../territory/territory.access.ts';
import classes from './administration.module.css';

/** The screens of administration that the viewer may open. */
export function AdministrationTabs() {
  const { viewer } = useActing();
  return (
    <nav className={classes['tabs']} aria-label="Quản trị">
      <Link to="/quan-tri" activeOptions={{ exact: true, includeSearch: false }}>
        Thành viên
      </Link>
      {mayImportTerritory(viewer) && <Link to="/quan-tri/don-vi">Danh mục đơn vị</Link>}
      <Link to="/quan-tri/chuan-ngheo">Chuẩn nghèo</Link>
      <Link to="/quan-tri/ngay-nghi">Ngày nghỉ lễ</Link>
      <Link to="/quan-tri/chi-so">Chỉ số</Link>
      <Link to="/quan-tri/loai-ho-tro">Loại hỗ trợ</Link>
    </nav>
  );
}
