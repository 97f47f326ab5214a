import { Link } from '@tanstack/react-router';
import { useActing } from '../../app/shell/acting.tsx';
import { mayImportTerritory } from '../territory/territory.access.ts';
import classes from './administration.module.css';

/** The screens of administration, where the viewer may open more than one. */
export function AdministrationTabs() {
  const { viewer } = useActing();
  if (!mayImportTerritory(viewer)) return 'Quản trị';
  return (
    <nav className={classes['tabs']} aria-label="Quản trị">
      <Link to="/quan-tri" activeOptions={{ exact: true, includeSearch: false }}>
        Thành viên
      </Link>
      <Link to="/quan-tri/don-vi">Danh mục đơn vị</Link>
    </nav>
  );
}
