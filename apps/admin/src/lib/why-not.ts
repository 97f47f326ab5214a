import { type RefusalFacts, refusalSentence } from './refusal.labels.ts';
import { type RequestProblem, requestErrorSentence } from './request-error.ts';

/** Why something was not done, in one line for a notice: what was refused, or else what went wrong on the way. */
export function whyNot(refusals: readonly RefusalFacts[] | undefined, problem: RequestProblem | undefined): string {
  return refusals ? [...new Set(refusals.map(refusalSentence))].join(' ') : requestErrorSentence(problem);
}
