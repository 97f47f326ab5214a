import type { ReactNode } from 'react';
import classes from './work-table.module.css';

interface TableScrollProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that is only read: it can be scrolled with the keyboard. */
export function TableScroll({ label, children }: TableScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={classes['scroll']} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
