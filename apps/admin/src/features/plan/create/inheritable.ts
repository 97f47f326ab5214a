import { graphql, type ResultOf } from '@bacthang/contract';
import { NamedRevision } from '../named-revision.fragment.ts';
import type { Inherited } from './inherited.fields.tsx';

/** What waits for a plan of the organization. */
export const InheritableQuery = graphql(
  `
    query Inheritable($organizationId: ID) {
      viewer {
        work(organizationId: $organizationId) {
          __typename
          ... on PlanToAnswer {
            plan { id }
            revision { ...NamedRevision kind periodFrom periodTo outlookYear }
          }
        }
      }
    }
  `,
  [NamedRevision],
);

/** The published plans above that no plan of the organization has taken over yet. */
export function inheritedOf(data: ResultOf<typeof InheritableQuery> | undefined): readonly Inherited[] {
  return (data?.viewer?.work ?? []).flatMap((item) =>
    item.__typename === 'PlanToAnswer' && !item.plan ? [item.revision] : [],
  );
}
