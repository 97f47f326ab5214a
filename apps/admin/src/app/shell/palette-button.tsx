import { lazy, Suspense, useEffect, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import classes from './shell.module.css';

const Palette = lazy(() => import('../../features/search/palette.tsx'));

/** Ctrl+K from anywhere; the palette itself is loaded when it is first opened. */
export function PaletteButton() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className={classes['search']} onClick={() => setOpen(true)} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span>Tìm đơn vị, kế hoạch, chỉ tiêu</span>
        <kbd>Ctrl K</kbd>
      </button>
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
