import { graphql, readFragment } from '@bacthang/contract';
import { Skeleton } from '@mantine/core';
import { useQuery } from 'urql';
import { HEAD_INDICATORS, HeadFigureFragment, newestKnown } from './head-figure.ts';
import { HeadFigure } from './head-figure.view.tsx';
import classes from './work.module.css';

const HeadFigureQuery = graphql(
  `
    query HeadFigure($unitKey: String!, $indicatorCode: String!, $year: Int!, $yearBefore: Int!, $yearEarlier: Int!) {
      now: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, year: $year) { ...HeadFigure_Figure }
      before: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, year: $yearBefore) { ...HeadFigure_Figure }
      earlier: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, year: $yearEarlier) { ...HeadFigure_Figure }
    }
  `,
  [HeadFigureFragment],
);

interface HeadFiguresProps {
  readonly unitKey: string;
  readonly year: number;
}

/** Four figures of the unit. Each comes on its own, so that a slow one keeps none of the others. */
export function HeadFigures({ unitKey, year }: HeadFiguresProps) {
  return (
    <section className={classes['figures']} aria-label="Số liệu chính của đơn vị">
      {HEAD_INDICATORS.map((indicatorCode) => (
        <ConnectedFigure key={indicatorCode} unitKey={unitKey} indicatorCode={indicatorCode} year={year} />
      ))}
    </section>
  );
}

function ConnectedFigure({ unitKey, indicatorCode, year }: HeadFiguresProps & { readonly indicatorCode: string }) {
  const [{ data, fetching }] = useQuery({
    query: HeadFigureQuery,
    variables: { unitKey, indicatorCode, year, yearBefore: year - 1, yearEarlier: year - 2 },
  });
  const series = [data?.now, data?.before, data?.earlier].map((ref) => readFragment(HeadFigureFragment, ref) ?? null);
  const [now, before] = newestKnown(series);
  if (now) return <HeadFigure now={now} before={before} unitKey={unitKey} />;
  if (fetching) return <Skeleton height={120} />;
  return null;
}
