import { OBSTACLES, type Reason } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DemandType, type Measured } from '../cascade/demand.type.ts';
import { OBSTACLE_MEANINGS } from '../cascade/obstacle.meanings.ts';
import { shown } from './figure.values.ts';

export const AssessmentObstacleEnum = enumOf(
  'AssessmentObstacle',
  [...OBSTACLES, 'seriesBreak'],
  'Why nothing could be judged.',
  {
    ...OBSTACLE_MEANINGS,
    mixedYears: 'One asks more in one year and less in another.',
    onlyTheSum: 'Only the sum of all units must hold: nothing binds the unit alone.',
    seriesBreak: 'The poverty standard changed since the figure that it is counted from.',
  },
);

type Of<Code extends Reason['code']> = Extract<Reason, { readonly code: Code }>;
/** A bound is shown with the decimals of what it is measured in. */
type RequiredShape = Of<'required'> & Measured;
type ReasonShape = RequiredShape | Exclude<Reason, Of<'required'>>;

/** The steps of an explanation, as they are shown. */
export const reasonsOf = (explanation: readonly Reason[], indicator: Measured['indicator']): ReasonShape[] =>
  explanation.map((reason) => (reason.code === 'required' ? { ...reason, indicator } : reason));

const UNIT = "In the indicator's unit, rounded to four places for show.";

const Required = builder.objectRef<RequiredShape>('RequiredReason').implement({
  description: 'What the year demands.',
  fields: (t) => ({
    year: t.int({ description: 'The due year.', resolve: ({ year }) => year }),
    bound: t.field({
      type: DemandType,
      description: 'What must hold.',
      resolve: ({ bound, indicator }) => ({ bound, indicator }),
    }),
  }),
});

const CountedFrom = builder.objectRef<Of<'countedFrom'>>('CountedFromReason').implement({
  description: 'The figure that a change or a path begins at.',
  fields: (t) => ({
    year: t.int({ description: 'At the end of this year.', resolve: ({ year }) => year }),
    value: t.field({ type: 'Decimal', description: UNIT, resolve: ({ value }) => shown(value) }),
    estimated: t.boolean({ description: 'Whether it is an estimate.', resolve: ({ estimated }) => estimated }),
  }),
});

/** Reasons that are a figure of a year and nothing else. */
function figureOfYear(name: string, description: string) {
  return builder.objectRef<Of<'measured'> | Of<'path'> | Of<'projection'>>(name).implement({
    description,
    fields: (t) => ({
      year: t.int({ description: 'The year.', resolve: ({ year }) => year }),
      value: t.field({ type: 'Decimal', description: UNIT, resolve: ({ value }) => shown(value) }),
    }),
  });
}

const MeasuredResult = figureOfYear('MeasuredReason', 'The result that was judged.');
const Path = figureOfYear('PathReason', 'Where the straight path stands in the year of the result.');
const Projection = figureOfYear('ProjectionReason', 'Where the mean change so far leads in the due year.');

const Added = builder.objectRef<Of<'added'>>('AddedReason').implement({
  description: 'A total so far.',
  fields: (t) => ({
    counted: t.int({ description: 'From how many years.', resolve: ({ years }) => years }),
    of: t.int({ description: 'How many years the period has.', resolve: ({ of }) => of }),
    value: t.field({ type: 'Decimal', description: UNIT, resolve: ({ value }) => shown(value) }),
  }),
});

const NobodyInNeed = builder.objectRef<Of<'nobodyInNeed'>>('NobodyInNeedReason').implement({
  description: '0 out of 0: nobody was in need, so that nothing was missed.',
  fields: (t) => ({ year: t.int({ description: 'The year.', resolve: ({ year }) => year }) }),
});

const Changed = builder.objectRef<Of<'changed'>>('ChangedReason').implement({
  description:
    'What came of it since it is counted, in the direction that is asked; below zero if it went the other way.',
  fields: (t) => ({
    since: t.int({ description: 'Since the end of this year.', resolve: ({ since }) => since }),
    by: t.field({ type: 'Decimal', description: UNIT, resolve: ({ by }) => shown(by) }),
    planned: t.field({
      type: 'Decimal',
      description: 'What was to come of it by the due year.',
      resolve: ({ planned }) => shown(planned),
    }),
  }),
});

const Margin = builder.objectRef<Of<'margin'>>('MarginReason').implement({
  description: 'How far the result lies on the good side of what is demanded; below zero if it misses it.',
  fields: (t) => ({
    by: t.field({ type: 'Decimal', description: UNIT, resolve: ({ by }) => shown(by) }),
  }),
});

const Achievement = builder.objectRef<Of<'achievement'>>('AchievementReason').implement({
  description: 'Actual over required, of quantities.',
  fields: (t) => ({
    percent: t.field({ type: 'Decimal', description: 'In percent.', resolve: ({ percent }) => shown(percent) }),
  }),
});

const MissingYears = builder.objectRef<Of<'missingYears'>>('MissingYearsReason').implement({
  description: 'Years without which a total cannot be judged.',
  fields: (t) => ({
    missing: t.intList({ description: 'The years, earliest first.', resolve: ({ years }) => [...years] }),
  }),
});

const SeriesBreak = builder.objectRef<Of<'seriesBreak'>>('SeriesBreakReason').implement({
  description:
    'The poverty standard changed since the figure that it is counted from, so that the two are not held together.',
  fields: (t) => ({
    year: t.int({ description: 'The year of that figure.', resolve: ({ year }) => year }),
    from: t.string({ nullable: true, description: 'The standard of that figure.', resolve: ({ from }) => from }),
    to: t.string({ nullable: true, description: 'The standard of the results.', resolve: ({ to }) => to }),
  }),
});

const NothingDemanded = builder.objectRef<Of<'obstacle'>>('ObstacleReason').implement({
  description: 'Why nothing could be demanded.',
  fields: (t) => ({
    year: t.int({ description: 'The year that it is about.', resolve: ({ year }) => year }),
    obstacle: t.field({ type: AssessmentObstacleEnum, description: 'Why.', resolve: ({ obstacle }) => obstacle }),
  }),
});

const TYPES = {
  required: Required,
  countedFrom: CountedFrom,
  measured: MeasuredResult,
  added: Added,
  nobodyInNeed: NobodyInNeed,
  changed: Changed,
  margin: Margin,
  achievement: Achievement,
  path: Path,
  projection: Projection,
  missingYears: MissingYears,
  seriesBreak: SeriesBreak,
  obstacle: NothingDemanded,
} as const;

export const ReasonType = builder.unionType('Reason', {
  description: 'One step of how an assessment came about, as figures for a sentence.',
  types: Object.values(TYPES),
  resolveType: ({ code }) => TYPES[code].name,
});
