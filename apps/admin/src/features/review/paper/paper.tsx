import type { ReactNode } from 'react';
import { formatDocumentDate } from '../../../lib/format.ts';
import classes from '../review.module.css';

interface PaperProps {
  readonly unitName: string;
  readonly title: string;
  readonly subtitle: string;
  readonly on: string | null;
  readonly synthetic: boolean;
  readonly signer?: string;
  readonly children: ReactNode;
}

/** A list as it hangs on a wall: A4, with the office's head and a place to sign. */
export function Paper({
  unitName,
  title,
  subtitle,
  on,
  synthetic,
  signer = 'TM. BAN CHỈ ĐẠO RÀ SOÁT',
  children,
}: PaperProps) {
  return (
    <article className={classes['paper']} aria-label={title}>
      <div className={classes['paperHead']}>
        <div>
          <p>UBND {unitName.toLocaleUpperCase('vi')}</p>
        </div>
        <div>
          <p>
            <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
          </p>
          <p>
            <strong>Độc lập - Tự do - Hạnh phúc</strong>
          </p>
        </div>
      </div>
      <h2>{title}</h2>
      <p className={classes['center']}>{subtitle}</p>
      {synthetic && (
        <p className={classes['center']}>
          <strong>Hộ giả lập, dựng để xem thử phần mềm: không phải số liệu thật.</strong>
        </p>
      )}
      {children}
      <div className={classes['paperFoot']}>
        <div />
        <div>
          <p>
            <em>{formatDocumentDate(on)}</em>
          </p>
          <p>
            <strong>{signer}</strong>
          </p>
        </div>
      </div>
    </article>
  );
}
