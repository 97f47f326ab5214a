import { Link } from '@tanstack/react-router';
import { formatPercentPoints, formatQuantity } from '../../lib/format.ts';
import { coverageText } from '../observation/figure.labels.ts';
import { SyntheticMark } from '../observation/figure-marks.tsx';
import { officialLabel } from '../observation/observation.labels.ts';
import { measureName } from '../target/commitment.labels.ts';
import { type HeadFigureFacts, type Trend, trendOf } from './head-figure.ts';
import classes from './work.module.css';

interface HeadFigureProps {
  readonly now: HeadFigureFacts;
  readonly before: HeadFigureFacts | null;
  readonly unitKey: string;
}

/** One figure of the unit with its unit, year, status, coverage and trend; a click opens what is under it. */
export function HeadFigure({ now, before, unitKey }: HeadFigureProps) {
  const { indicator, subgroup } = now;
  const name = measureName(indicator, subgroup);
  return (
    <Link
      to="/don-vi/$unitKey/ket-qua/$indicatorCode"
      params={{ unitKey, indicatorCode: indicator.code }}
      search={(kept) => ({ ...kept, year: now.year, subgroup: now.subgroup?.code })}
      className={classes['figure']}
    >
      <span className={classes['measure']} title={name}>
        {name}
      </span>
      <strong>
        {now.value === null ? 'Chưa có' : formatQuantity(now.value, indicator.unit, now.value.includes('.') ? 2 : 0)}
      </strong>
      <span>{trendSentence(trendOf(now, before), now)}</span>
      <span className={classes['from']}>
        Năm {now.year}, {officialLabel(now.official)}, {coverageText(now)} <SyntheticMark synthetic={now.synthetic} />
      </span>
    </Link>
  );
}

function trendSentence(trend: Trend, { indicator, year }: HeadFigureFacts): string {
  const since = `so với năm ${year - 1}`;
  switch (trend.kind) {
    case 'unknown':
      return `Chưa so được với năm ${year - 1}`;
    case 'broken':
      return `Không so với năm ${year - 1}: chuẩn nghèo đã thay đổi`;
    case 'still':
      return `Không đổi ${since}`;
    case 'moved': {
      const arrow = trend.difference.startsWith('-') ? '▼' : '▲';
      const by = trend.difference.replace('-', '');
      const amount = indicator.unit === '%' ? formatPercentPoints(by, 2) : formatQuantity(by, indicator.unit);
      return `${arrow} ${amount} ${since}${trend.better === null ? '' : trend.better ? ', tốt hơn' : ', kém hơn'}`;
    }
  }
}
