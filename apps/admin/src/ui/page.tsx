import { type ReactNode, useEffect } from 'react';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  /** What stands above the title: where this page belongs. */
  readonly above?: ReactNode;
  /** What stands under the title: the state in a line. */
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: names the browser tab, and holds the heading that takes the focus after navigation. */
export function Page({ title, above, below, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Bậc Thang`;
  }, [title]);
  return (
    <>
      <header className={classes['header']} data-no-print>
        <div className={classes['titles']}>
          {above && <div className={classes['above']}>{above}</div>}
          <h1 className={classes['title']} tabIndex={-1}>
            {title}
          </h1>
          {below && <div className={classes['below']}>{below}</div>}
        </div>
        {actions && <div className={classes['actions']}>{actions}</div>}
      </header>
      {children}
    </>
  );
}
