import type { Binding } from '../target/index.ts';
import type { AddUp, AddUpTarget, AddUpUnit } from './add-up/index.ts';
import { rollUpTargets } from './add-up/index.ts';
import { compareDistributed } from './compare.rules.ts';
import type { Comparison } from './comparison.ts';
import { type Distributed, ownCommitment } from './distributed.rules.ts';

/** How a unit's answer would stand: below what it may, looser so that it needs consent, freely looser, or as before. */
export const STANDINGS = ['notAllowed', 'needsConsent', 'looser', 'fine', 'open'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A unit under a changed target. The comparisons are null where it has no figure of its own to compare. */
export interface UnitWhatIf {
  readonly unitId: string;
  readonly before: Comparison | null;
  readonly after: Comparison | null;
  readonly standing: Standing;
}

/** What a change of a target would do to the units below and to the sum; nothing is changed by asking. */
export interface WhatIf {
  readonly before: readonly AddUp[];
  readonly after: readonly AddUp[];
  readonly units: readonly UnitWhatIf[];
}

/** What is asked in the sandbox. */
export interface AskedInstead extends Distributed {
  readonly binding: Binding;
}

const LOOSER: Readonly<Record<Binding, Standing>> = {
  floor: 'notAllowed',
  negotiable: 'needsConsent',
  reference: 'looser',
};

/**
 * What the units' answers come to if the target asked something else. Who adopted it follows; who answered with a figure
 * of its own keeps that, and `standing` says what the new binding makes of it: `open` where it has not answered (or was
 * refused consent), it does not apply, or the two cannot be held against each other; `fine` where it asks as much or more.
 */
export function whatIf(target: AddUpTarget, units: readonly AddUpUnit[], change: AskedInstead): WhatIf {
  const { commitment, distribution, binding } = change;
  const changed: AddUpTarget = { ...target, commitment, distribution };
  return {
    before: rollUpTargets(target, units),
    after: rollUpTargets(changed, units.map(following)),
    units: units.map((unit) => {
      const [before, after] = [ownAgainst(target, unit), ownAgainst(changed, unit)];
      const standing = standingOf(after, unit, binding);
      return { unitId: unit.unitId, before, after, standing };
    }),
  };
}

/** Whoever adopted what was asked will have adopted what is asked now. */
function following(unit: AddUpUnit): AddUpUnit {
  return unit.answer?.decision === 'adopt' ? { ...unit, answer: { ...unit.answer, commitment: null } } : unit;
}

function ownAgainst(target: AddUpTarget, { answer, context, state }: AddUpUnit): Comparison | null {
  if (state === 'unanswered' || answer === null) return null;
  if (answer.commitment === null || answer.decision === 'adopt') return null;
  if (answer.decision === 'notApplicable') return null;
  return compareDistributed(ownCommitment(answer.commitment), target, target.indicator, context);
}

function standingOf(after: Comparison | null, { answer }: AddUpUnit, binding: Binding): Standing {
  if (answer?.decision === 'adopt') return 'fine';
  if (after === null || after.relation === 'incomparable') return 'open';
  return after.relation === 'looser' ? LOOSER[binding] : 'fine';
}
