import type { VariablesOf } from '@bacthang/contract';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { StartRevisionMutation } from '../../plan/start-revision.ts';
import { RebasePlan } from './rebase.documents.ts';

type Sent = VariablesOf<typeof RebasePlan>['input'];
export type SentResolution = Sent['resolutions'][number];

/** Why something was not done. */
export type Problem =
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalFacts[] }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly message: string };

/** Brings a plan under a new revision above; `problem` is why the last attempt failed. */
export function useRebase(planId: string) {
  const [starting, startRevision] = useMutation(StartRevisionMutation);
  const [sending, rebasePlan] = useMutation(RebasePlan);
  const [problem, setProblem] = useState<Problem | null>(null);
  const ended = (found: Problem | null): Problem | null => {
    setProblem(found);
    return found;
  };

  return {
    busy: starting.fetching || sending.fetching,
    problem,
    /** Starts the next revision, under the newest revisions above; null when it was done. */
    start: async (): Promise<Problem | null> => {
      const { data, error } = await startRevision({ input: { planId } });
      if (error || !data) return ended({ kind: 'failed', message: requestErrorSentence(error) });
      const result = data.startRevision;
      return ended(result.__typename === 'Refused' ? { kind: 'refused', refusals: result.refusals } : null);
    },
    /** Takes what goes by itself, and what was decided; null when it was done. */
    rebase: async (sent: Omit<Sent, 'planId'>): Promise<Problem | null> => {
      const { data, error } = await rebasePlan({ input: { planId, ...sent } });
      if (error || !data) return ended({ kind: 'failed', message: requestErrorSentence(error) });
      const result = data.rebasePlan;
      if (result.__typename === 'RebasePlanSuccess') return ended(null);
      if (result.__typename === 'PlanConflict') return ended({ kind: 'conflict' });
      return ended({ kind: 'refused', refusals: result.refusals });
    },
  };
}
