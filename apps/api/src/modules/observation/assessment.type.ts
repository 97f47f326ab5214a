import {
  ASSESSMENT_STATUSES,
  type Assessment,
  type Distributed,
  decimalsOf,
  type Indicator,
  type Restated,
  toShownDecimal,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DemandType } from '../cascade/demand.type.ts';
import type { FigureShape } from './figure.shape.ts';
import { shown } from './figure.values.ts';
import { restatedFor } from './figure-status.ts';
import { AssessmentObstacleEnum, ReasonType, reasonsOf } from './reason.type.ts';

export const AssessmentStatusEnum = enumOf('AssessmentStatus', ASSESSMENT_STATUSES, 'How a target stands.', {
  exceeded: 'Due, and strictly better than the bound.',
  met: 'Due and satisfied.',
  onTrack: 'Not yet due, at or better than the straight path.',
  atRisk: 'Behind the path, but the mean change so far would still reach it.',
  offTrack: 'Behind the path, and the mean change so far would not reach it.',
  missed: 'Due and not satisfied.',
  noData: 'No figure to judge by, or none that may be compared.',
  notDue: 'Nothing is asked yet.',
  waitingForAssignment: 'The tier above has not assigned a figure for the year.',
  waitingForParent: "The parent unit's figure, against which it is held, is not known yet.",
});

/** How a figure stands against what binds its unit. */
export interface AssessedFigure {
  readonly figure: FigureShape;
  readonly distributed: Distributed;
  readonly assessment: Assessment;
}

type RestatedShape = Restated & { readonly indicator: Indicator };

const RestatedType = builder.objectRef<RestatedShape>('Restated').implement({
  description: 'What was demanded on the estimate, and what the official figure makes of it.',
  fields: (t) => ({
    onEstimate: t.field({
      type: DemandType,
      description: 'Counted from the estimate.',
      resolve: ({ onEstimate: bound, indicator }) => ({ bound, indicator }),
    }),
    onOfficial: t.field({
      type: DemandType,
      description: 'Counted from the official figure: this binds.',
      resolve: ({ onOfficial: bound, indicator }) => ({ bound, indicator }),
    }),
    shift: t.field({
      type: 'Decimal',
      description: "The second less the first, in the indicator's unit.",
      resolve: ({ shift, indicator }) => toShownDecimal(shift, decimalsOf(indicator)),
    }),
  }),
});

export const AssessmentType = builder.objectRef<AssessedFigure>('Assessment').implement({
  description: 'How a figure stands against what binds its unit, and why.',
  fields: (t) => ({
    status: t.field({
      type: AssessmentStatusEnum,
      description: 'How it stands.',
      resolve: ({ assessment }) => assessment.status,
    }),
    year: t.int({ description: 'The due year judged.', resolve: ({ assessment }) => assessment.year }),
    required: t.field({
      type: DemandType,
      nullable: true,
      description: 'What must hold in that year; of an assigned target the figure that the unit was given.',
      resolve: ({ assessment: { required: bound }, figure: { indicator } }) => bound && { bound, indicator },
    }),
    actual: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'The result, or the sum so far of a total.',
      resolve: ({ assessment }) => shown(assessment.actual),
    }),
    gap: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'How far it lies on the good side of what is required; below zero if it misses it.',
      resolve: ({ assessment }) => shown(assessment.gap),
    }),
    achievement: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Actual over required in percent, of quantities.',
      resolve: ({ assessment }) => shown(assessment.achievement),
    }),
    expected: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Where the straight path stands in the year of the result.',
      resolve: ({ assessment }) => shown(assessment.expected),
    }),
    projected: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Where the mean change so far leads.',
      resolve: ({ assessment }) => shown(assessment.projected),
    }),
    obstacle: t.field({
      type: AssessmentObstacleEnum,
      nullable: true,
      description: 'Why nothing could be judged.',
      resolve: ({ assessment }) => assessment.obstacle,
    }),
    explanation: t.field({
      type: [ReasonType],
      description: 'How it came about, step by step in the order in which a report tells it.',
      resolve: ({ assessment, figure: { indicator } }) => reasonsOf(assessment.explanation, indicator),
    }),
    restated: t.field({
      type: RestatedType,
      nullable: true,
      description: 'Where an official figure has taken the place of the estimate that the target was decided on.',
      resolve: async ({ figure, distributed, assessment }, _args, context) => {
        const restated = await restatedFor(context, figure, distributed, assessment.year);
        return restated && { ...restated, indicator: figure.indicator };
      },
    }),
  }),
});
