import { graphql, readFragment } from '@bacthang/contract';
import { Skeleton } from '@mantine/core';
import { useQuery } from 'urql';
import { HEAD_FIGURES, HeadFigureFragment, newestKnown } from './head-figure.ts';
import { HeadFigure } from './head-figure.view.tsx';
import classes from './work.module.css';

const HeadFigureQuery = graphql(
  `
    query HeadFigure($unitKey: String!, $code: String!, $subgroup: String, $year: Int!, $yearBefore: Int!, $yearEarlier: Int!) {
      now: figure(unitKey: $unitKey, indicatorCode: $code, subgroupCode: $subgroup, year: $year) { ...HeadFigure_Figure }
      before: figure(unitKey: $unitKey, indicatorCode: $code, subgroupCode: $subgroup, year: $yearBefore) { ...HeadFigure_Figure }
      earlier: figure(unitKey: $unitKey, indicatorCode: $code, subgroupCode: $subgroup, year: $yearEarlier) { ...HeadFigure_Figure }
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
      {HEAD_FIGURES.map((figure) => (
        <ConnectedFigure key={figure.indicatorCode} unitKey={unitKey} year={year} {...figure} />
      ))}
    </section>
  );
}

type ConnectedFigureProps = HeadFiguresProps & (typeof HEAD_FIGURES)[number];

function ConnectedFigure({ unitKey, indicatorCode, subgroupCode, year }: ConnectedFigureProps) {
  const [{ data, fetching }] = useQuery({
    query: HeadFigureQuery,
    variables: {
      unitKey,
      code: indicatorCode,
      subgroup: subgroupCode,
      year,
      yearBefore: year - 1,
      yearEarlier: year - 2,
    },
  });
  const series = [data?.now, data?.before, data?.earlier].map((ref) => readFragment(HeadFigureFragment, ref) ?? null);
  const [now, before] = newestKnown(series);
  if (now) return <HeadFigure now={now} before={before} unitKey={unitKey} />;
  if (fetching) return <Skeleton height={144} />;
  return null;
}
