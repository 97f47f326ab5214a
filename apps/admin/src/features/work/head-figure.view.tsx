import { Link } from '@tanstack/react-router';
import { formatInteger, formatPercentPoints, formatQuantity } from '../../lib/format.ts';
import { SyntheticMark } from '../observation/figure-marks.tsx';
import { officialLabel } from '../observation/observation.labels.ts';
import { type HeadFigureFacts, type Trend, trendOf } from './head-figure.ts';
import classes from './work.module.css';

interface HeadFigureProps {
  readonly now: HeadFigureFacts;
  readonly before: HeadFigureFacts | null;
  readonly unitKey: string;
}

/** One figure of the unit with its unit, year, series, source and trend; a click opens what is under it. */
export function HeadFigure({ now, before, unitKey }: HeadFigureProps) {
  const { indicator } = now;
  return (
    <Link
      to="/don-vi/$unitKey/ket-qua/$indicatorCode"
      params={{ unitKey, indicatorCode: indicator.code }}
      search={(kept) => ({ ...kept, year: now.year, subgroup: now.subgroup?.code })}
      className={classes['figure']}
    >
      <span>
        {indicator.name}
        {now.subgroup && ` (${now.subgroup.name.toLowerCase()})`}, {now.year}
      </span>
      <strong>
        {now.value === null ? 'Chưa có' : formatQuantity(now.value, indicator.unit, now.value.includes('.') ? 2 : 0)}
      </strong>
      <span>{trendSentence(trendOf(now, before), now)}</span>
      <span>
        {formatInteger(now.reported)}/{formatInteger(now.expected)} đơn vị báo cáo, {officialLabel(now.official)}
      </span>
      <SyntheticMark synthetic={now.synthetic} />
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
