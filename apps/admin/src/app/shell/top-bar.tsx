import { Link } from '@tanstack/react-router';
import { AccountActions } from './account.tsx';
import { useActing } from './acting.tsx';
import { PaletteButton } from './palette-button.tsx';
import classes from './shell.module.css';
import { UnitSwitcher } from './unit-switcher.tsx';
import { YearSwitcher } from './year-switcher.tsx';

export function TopBar() {
  const { organization } = useActing();
  return (
    <header className={classes['top']} data-no-print>
      <Link to="/" className={classes['brand']} aria-label="Bậc Thang, trang đầu">
        <img src="/favicon.svg" alt="" width={24} height={24} />
        <span>Bậc Thang</span>
      </Link>
      {organization && <UnitSwitcher organization={organization} />}
      <YearSwitcher />
      <PaletteButton />
      <div className={classes['account']}>
        <AccountActions />
      </div>
    </header>
  );
}
