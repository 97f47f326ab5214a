import { formatSigned } from '../../lib/format.ts';
import classes from '../cascade/work-table.module.css';
import type { FigureFacts } from './figure.documents.ts';
import { measuredText } from './figure.labels.ts';
import { observationSourceLabel, observationStatusLabel } from './observation.labels.ts';

/** What the unit reported itself, and how far that lies from what the reports under it come to. */
export function OwnFigure({ figure: { own, indicator, differsFromOwn, expected } }: { readonly figure: FigureFacts }) {
  if (own === null || own.value === null)
    return <span className={classes['dim']}>{expected > 1 ? 'không tự báo cáo' : 'chưa báo cáo'}</span>;
  const unit = indicator.valueType === 'RATIO' ? 'điểm %' : indicator.unit;
  const differs = differsFromOwn !== null && !/^-?[0.]+$/.test(differsFromOwn);
  return (
    <>
      {measuredText(own.value, indicator)}
      <div className={classes['dim']}>
        {observationStatusLabel(own.status).toLowerCase()}, {observationSourceLabel(own.source).toLowerCase()}
      </div>
      {differs && (
        <div className={classes['problem']}>
          Lệch {formatSigned(differsFromOwn)} {unit} so với cộng từ dưới lên
        </div>
      )}
    </>
  );
}
