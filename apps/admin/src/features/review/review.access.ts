import { may, type Operation, ofUnit } from '@bacthang/domain/access';
import { actorOf } from '../access/actor.ts';
import type { Viewer } from '../access/viewer.ts';
import type { RoundFacts } from './review.documents.ts';

/** What the viewer may do in a round of a commune. */
export interface ReviewRights {
  readonly mayEdit: boolean;
  readonly mayDecide: boolean;
  readonly mayOpine: boolean;
  readonly mayReadFacts: boolean;
}

export function rightsIn({ unit }: Pick<RoundFacts, 'unit'>, viewer: Viewer | null): ReviewRights {
  const subject = ofUnit(unit.key, unit.ancestors.map(({ key }) => key).toReversed());
  const actor = actorOf(viewer);
  const allowed = (operation: Operation) => may(actor, operation, subject);
  return {
    mayEdit: allowed('review.edit'),
    mayDecide: allowed('review.decide'),
    mayOpine: allowed('review.opine'),
    mayReadFacts: allowed('review.readFacts'),
  };
}
