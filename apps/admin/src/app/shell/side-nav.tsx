import { Link } from '@tanstack/react-router';
import { Icon } from '../../ui/icon.tsx';
import { useActing } from './acting.tsx';
import { navItems } from './nav-items.ts';
import classes from './shell.module.css';

export function SideNav() {
  const acting = useActing();
  return (
    <nav className={classes['side']} aria-label="Chính" data-no-print>
      <ul>
        {navItems(acting).map(({ icon, label, link }) => (
          <li key={label}>
            <Link activeOptions={{ includeSearch: false }} {...link} className={classes['navLink']}>
              <Icon name={icon} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
