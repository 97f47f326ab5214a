import type { Fraction, ParentFigure, YearFigure } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { shown } from '../../observation/figure.values.ts';
import type { KnownBaseline } from '../baseline.store.ts';
import { BaselineType } from '../baseline.type.ts';

const numeratorOf = ({ s, n }: Fraction): bigint => s * n;

export const YearFigureType = builder.objectRef<YearFigure>('YearFigure').implement({
  description: 'A figure of a year, exact: as a fraction, and rounded for show.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    value: t.field({
      type: 'Decimal',
      description: "In the indicator's unit, rounded to four places for show.",
      resolve: ({ value }) => shown(value),
    }),
    numerator: t.field({
      type: 'BigInt',
      description: 'Upper side of the exact value.',
      resolve: ({ value }) => numeratorOf(value),
    }),
    denominator: t.field({
      type: 'BigInt',
      description: 'Lower side of the exact value; never 0.',
      resolve: ({ value }) => value.d,
    }),
  }),
});

export const ParentFigureType = builder.objectRef<ParentFigure>('ParentFigure').implement({
  description: 'A figure of the unit above, which `RELATIVE_TO_PARENT` is read against.',
  fields: (t) => ({
    figure: t.field({ type: YearFigureType, description: 'The figure.', resolve: (figure) => figure }),
    provisional: t.exposeBoolean('provisional', {
      description: 'Whether it is an aim or an estimate, not a result yet.',
    }),
  }),
});

/** What a unit's commitments are read with. */
export interface ReadWith {
  readonly baselines: readonly KnownBaseline[];
  readonly assignments: readonly YearFigure[];
  readonly parentFigures: readonly ParentFigure[];
}

export const ReadWithType = builder.objectRef<ReadWith>('ReadWith').implement({
  description: 'All that the commitments of one unit to one indicator are read with.',
  fields: (t) => ({
    baselines: t.field({
      type: [BaselineType],
      description: 'What it is counted from and divided by, earliest first.',
      resolve: ({ baselines }) => [...baselines],
    }),
    assigned: t.field({
      type: [YearFigureType],
      description: 'What it was assigned, by year; of two plans that assign the stricter first.',
      resolve: ({ assignments }) => [...assignments],
    }),
    parentFigures: t.field({
      type: [ParentFigureType],
      description: 'Figures of the unit above, as far as a commitment refers to them.',
      resolve: ({ parentFigures }) => [...parentFigures],
    }),
  }),
});
