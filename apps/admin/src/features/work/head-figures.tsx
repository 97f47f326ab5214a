import { graphql, readFragment } from '@bacthang/contract';
import { Skeleton } from '@mantine/core';
import { useQuery } from 'urql';
import { HeadFigure } from './head-figure.view.tsx';
import { HEAD_INDICATORS, HeadFigureFragment } from './head-figure.ts';
import classes from './work.module.css';

const HeadFigureQuery = graphql(
  `
    query HeadFigure($unitKey: String!, $indicatorCode: String!, $year: Int!, $yearBefore: Int!) {
      now: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, year: $year) { ...HeadFigure_Figure }
      before: figure(unitKey: $unitKey, indicatorCode: $indicatorCode, year: $yearBefore) { ...HeadFigure_Figure }
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
    variables: { unitKey, indicatorCode, year, yearBefore: year - 1 },
  });
  const now = readFragment(HeadFigureFragment, data?.now);
  if (now) return <HeadFigure now={now} before={readFragment(HeadFigureFragment, data?.before) ?? null} unitKey={unitKey} />;
  if (fetching) return <Skeleton height={120} />;
  return null;
}
