import { graphql } from '@bacthang/contract';
import { useEffect } from 'react';
import { useMutation } from 'urql';

const OpenRevision = graphql(`
  mutation OpenRevision($input: OpenRevisionInput!) {
    openRevision(input: $input) {
      __typename
      ... on OpenRevisionSuccess {
        openedAt
      }
    }
  }
`);

/** What was told already; once while the page stands is enough, the server keeps the first time. */
const told = new Set<string>();

/**
 * Tells the publisher of each revision that this organization has opened it. Nobody waits for it, and whether the
 * revision reaches the organization at all is the server's to say.
 */
export function useOpenRevisions(
  organizationId: string | null,
  revisions: readonly { readonly id: string; readonly publisherId: string }[],
): void {
  const [, openRevision] = useMutation(OpenRevision);
  const wanted = revisions.flatMap(({ id, publisherId }) => (publisherId === organizationId ? [] : [id])).join(' ');
  useEffect(() => {
    if (organizationId === null) return;
    for (const revisionId of wanted.split(' ').filter(Boolean)) {
      const key = `${organizationId} ${revisionId}`;
      if (told.has(key)) continue;
      told.add(key);
      openRevision({ input: { organizationId, revisionId } });
    }
  }, [organizationId, wanted, openRevision]);
}
