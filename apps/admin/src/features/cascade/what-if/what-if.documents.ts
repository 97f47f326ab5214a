import { graphql, type ResultOf } from '@bacthang/contract';
import { MeasuredTarget } from '../../target/target.fragment.ts';

/** A plan's published targets and those of its draft, to choose one from. */
export const WhatIfQuery = graphql(
  `
    query WhatIfPlan($planId: ID!) {
      plan(id: $planId) {
        id
        viewerCanEdit
        organization { id name }
        unit { id key fullName }
        latest { id number title periodFrom periodTo outlookYear targets { ...MeasuredTarget key } }
        draft { id number title periodFrom periodTo outlookYear targets { ...MeasuredTarget key parentTarget { id } } }
      }
    }
  `,
  [MeasuredTarget],
);

export type WhatIfPlan = NonNullable<ResultOf<typeof WhatIfQuery>['plan']>;
type WhatIfRevision = NonNullable<WhatIfPlan['latest']>;
export type WhatIfTarget = WhatIfRevision['targets'][number];
export type WhatIfDraftTarget = NonNullable<WhatIfPlan['draft']>['targets'][number];
