import { useState } from 'react';
import type { AnyVariables, CombinedError, TypedDocumentNode } from 'urql';
import { useMutation } from 'urql';
import type { RefusalFacts } from '../lib/refusal.labels.ts';
import { requestErrorSentence } from '../lib/request-error.ts';

type Ended = { readonly __typename: string; readonly refusals?: readonly RefusalFacts[] };

/** A mutation with what came of it: why it was refused, or what went wrong on the way. */
export function useAct<Data extends Record<string, Ended>, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const [{ fetching }, run] = useMutation(document);
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const [failure, setFailure] = useState<string | null>(null);

  /** What was stored, or the version that came between; null where it was refused or did not arrive. */
  const act = async (variables: Variables) => {
    setFailure(null);
    setRefusals([]);
    const { data, error }: { data?: Data | undefined; error?: CombinedError | undefined } = await run(variables);
    const result = (data ? Object.values(data)[0] : undefined) as Data[keyof Data] | undefined;
    if (!result) {
      setFailure(requestErrorSentence(error));
      return null;
    }
    if (result.__typename === 'Refused') {
      setRefusals(result.refusals ?? []);
      return null;
    }
    return result as Exclude<Data[keyof Data], { readonly __typename: 'Refused' }>;
  };
  return { act, doing: fetching, refusals, failure };
}
