import { compareDistributed } from '../compare.rules.ts';
import { effectiveDistributed } from '../inherited.rules.ts';
import type { AddUpTarget, AddUpUnit } from './add-up.ts';

/**
 * The parts that a target is made of, out of the bodies that its plan reaches: every place once, in the order given. A
 * place has its households once, however many of its bodies are addressed (its Party committee and its People's
 * Committee). Of those the one counts whose answer
 * - stands, before one that waits for consent: what is settled counts before what is asked for;
 * - has a figure, before "not applicable", before none at all: somebody there has promised it;
 * - is the stricter, since both bind the same place; of two alike, or not to be compared, the first.
 *
 * The publisher's own unit is no part of itself. A body there (the People's Committee under its Party committee) carries
 * the whole, and stands for it only where the plan reaches nobody below.
 */
export function oneForEachUnit<Body extends AddUpUnit>(
  target: AddUpTarget,
  bodies: readonly Body[],
  publisherUnitId: string,
): readonly Body[] {
  const below = bodies.filter(({ unitId }) => unitId !== publisherUnitId);
  const places = Map.groupBy(below.length > 0 ? below : bodies, ({ unitId }) => unitId);
  return [...places.values()].flatMap(([first, ...others]) =>
    first ? others.reduce((one, other) => (goesBefore(other, one, target) ? other : one), first) : [],
  );
}

function goesBefore(body: AddUpUnit, other: AddUpUnit, target: AddUpTarget): boolean {
  const distance = rankOf(body) - rankOf(other);
  return distance === 0 ? isStricter(body, other, target) : distance < 0;
}

function rankOf({ state, answer }: AddUpUnit): number {
  if (answer === null || state === 'unanswered') return 3;
  if (answer.decision === 'notApplicable') return 2;
  return state === 'waitingForConsent' ? 1 : 0;
}

function isStricter(body: AddUpUnit, other: AddUpUnit, target: AddUpTarget): boolean {
  const [ours, theirs] = [body, other].map((unit) => effectiveDistributed({ target, ...unit }, 'answered'));
  if (!ours || !theirs) return false;
  return compareDistributed(ours, theirs, target.indicator, body.context).relation === 'tighter';
}
