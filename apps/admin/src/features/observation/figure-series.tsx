import { Stack, Text, Title } from '@mantine/core';
import { TableScroll } from '../../ui/table-scroll.tsx';
import classes from '../cascade/work-table.module.css';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import type { PointFacts } from './figure.fragment.ts';
import { countsText, coverageText, isGap, measuredFigure, measuredText } from './figure.labels.ts';
import { HistoryNote, SyntheticMark } from './figure-marks.tsx';
import { chartOf } from './series.chart.ts';

interface FigureSeriesProps {
  readonly points: readonly PointFacts[];
  readonly indicator: IndicatorFacts;
  readonly standards: readonly { readonly code: string; readonly name: string }[];
}

const FRAME = { width: 520, height: 180, padding: 32 };

/** The figure over the years, as a table and beside it a drawing; nothing is joined across a change of standard. */
export function FigureSeries({ points, indicator, standards }: FigureSeriesProps) {
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  const told = points.filter(({ value, history }) => value !== null || isGap(history));
  const standardName = (code: string | null) => standards.find((standard) => standard.code === code)?.name ?? code;
  const chart = chartOf(points, indicator, FRAME);
  return (
    <Stack component="section" gap="xs" aria-labelledby="qua-cac-nam">
      <Title order={2} id="qua-cac-nam">
        Qua các năm
      </Title>
      {indicator.valueType !== 'MILESTONE' && known.length > 1 && (
        <svg
          viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
          width="100%"
          style={{ maxWidth: FRAME.width }}
          aria-hidden="true"
        >
          <line
            x1={FRAME.padding}
            x2={FRAME.width - FRAME.padding}
            y1={FRAME.height - FRAME.padding}
            y2={FRAME.height - FRAME.padding}
            stroke="#69737d"
          />
          {chart.breaks.map((x) => (
            <line
              key={x}
              x1={x}
              x2={x}
              y1={8}
              y2={FRAME.height - FRAME.padding}
              stroke="#69737d"
              strokeDasharray="3 4"
            />
          ))}
          {chart.lines.map((line) => (
            <polyline key={line} points={line} fill="none" stroke="#1f603b" strokeWidth={2} />
          ))}
          {chart.dots.map(({ x, y, year, value }) => (
            <g key={year} fontSize={11} textAnchor="middle" fill="#1c2329">
              <circle cx={x} cy={y} r={3.5} fill="#1f603b" />
              <text x={x} y={y - 8}>
                {measuredFigure(value, indicator)}
              </text>
              <text x={x} y={FRAME.height - FRAME.padding + 16}>
                {year}
              </text>
            </g>
          ))}
        </svg>
      )}
      {chart.breaks.length > 0 && (
        <Text size="sm">Nét đứt: chuẩn nghèo thay đổi. Số hai bên không so được với nhau.</Text>
      )}
      <TableScroll label="Số liệu qua các năm">
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Năm</th>
              <th scope="col" className={classes['number']}>
                Kết quả
              </th>
              <th scope="col" className={classes['number']}>
                Tử số / mẫu số
              </th>
              <th scope="col">Đã báo cáo</th>
              <th scope="col">Đo theo</th>
            </tr>
          </thead>
          <tbody>
            {told.map((point) => (
              <tr key={point.year}>
                <th scope="row">{point.year}</th>
                <td className={classes['number']}>
                  <span className={classes['label']}>Kết quả</span>
                  {point.value === null ? '–' : measuredText(point.value, indicator)}
                </td>
                <td className={classes['number']}>
                  <span className={classes['label']}>Tử số / mẫu số</span>
                  {countsText(point) ?? '–'}
                </td>
                <td>
                  <span className={classes['label']}>Đã báo cáo</span>
                  {!isGap(point.history) && coverageText(point)} <SyntheticMark synthetic={point.synthetic} />
                  <HistoryNote history={point.history} />
                </td>
                <td>
                  <span className={classes['label']}>Đo theo</span>
                  {standardName(point.standardCode) ?? '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Stack>
  );
}
