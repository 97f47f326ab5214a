import { type Refusal, refusalsOf } from '@bacthang/domain/shared';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../../lib/notify.ts';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { CreatePlanMutation } from '../../plan/create/create-plan.ts';
import { draftInput, findingRefused } from '../work/draft-input.ts';
import type { Known } from '../work/known.ts';
import type { Work } from '../work/work.ts';

interface BeginInput {
  readonly work: Work;
  readonly organization: { readonly id: string };
  readonly known: Known;
  readonly toFinding: (id: string) => void;
  readonly toTitleBlock: () => void;
  readonly onDone: () => Promise<void>;
}

/** What the last try was refused for, and of which document: as soon as something is changed it no longer stands. */
interface Refused {
  readonly work: Work;
  readonly refusals: readonly (Refusal | RefusalFacts)[];
}

/** Makes the draft of what was accepted, in one operation; what is refused leads back to its finding. */
export function useBegin({ work, organization, known, toFinding, toTitleBlock, onDone }: BeginInput) {
  const navigate = useNavigate();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [{ fetching }, createPlan] = useMutation(CreatePlanMutation);
  const refusals = refused?.work === work ? refused.refusals : [];

  const refuse = (found: Refused['refusals']) => {
    setRefused({ work, refusals: found });
    const first = found.map(({ path }) => findingRefused(work, path)).find((id) => id !== null);
    if (first) toFinding(first);
    else if (found.length > 0) toTitleBlock();
  };
  return {
    isBusy: fetching,
    refusals,
    refusedOf: (id: string) => refusals.filter(({ path }) => findingRefused(work, path) === id),
    /** Whether the rules have nothing against it as far as they can be asked here; else it is shown what. */
    isReady: (): boolean => {
      const input = draftInput(work, organization.id, known);
      refuse(refusalsOf(input));
      return input.ok;
    },
    /** `parentRevisionIds` are the plans above that it carries out: their targets wait to be answered first. */
    begin: async (parentRevisionIds: readonly string[]): Promise<void> => {
      const input = draftInput(work, organization.id, known);
      if (!input.ok) return refuse(input.refusals);
      const { data, error } = await createPlan({
        input: { ...input.value, parentRevisionIds: [...parentRevisionIds] },
      });
      const result = data?.createPlan;
      if (result?.__typename === 'Refused') return refuse(result.refusals);
      if (!result)
        return notify({ color: 'red', title: 'Chưa lập được bản thảo', message: requestErrorSentence(error) });
      const params = { planId: result.plan.id };
      // Gone from the device before the page is left: the same document must not begin a second plan.
      await onDone();
      const to = parentRevisionIds.length > 0 ? '/ke-hoach/$planId/tra-loi' : '/ke-hoach/$planId/soan-thao';
      await navigate({ to, params, ignoreBlocker: true });
    },
  };
}
