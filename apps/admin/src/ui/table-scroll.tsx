import type { ReactNode } from 'react';
import classes from './table-scroll.module.css';

interface TableScrollProps {
  readonly label: string;
  /** As tall as its rows: for a short table, or one that forms open in. */
  readonly flat?: boolean;
  readonly children: ReactNode;
}

/** A table that scrolls by itself, with the keyboard too. */
export function TableScroll({ label, flat = false, children }: TableScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={classes['scroll']} data-flat={flat || undefined} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
