import { graphql } from '@bacthang/contract';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { AllDirectivesQuery } from '../directive/all-directives.ts';
import { ReferencesQuery } from '../plan/edit/references.ts';
import { ReadingView } from './reading.view.tsx';
import { workName } from './work/work.store.ts';

const EDITING_ROLES: readonly unknown[] = ['EDITOR', 'PUBLISHER', 'ADMINISTRATOR'];

const BodiesQuery = graphql(`
  query Bodies($unitKey: String!) { unit(key: $unitKey) { id fullName organizations { id name } } }
`);

/** Đọc kế hoạch từ văn bản: what a document says, decided on finding by finding, becomes a draft. */
export function ReadingPage() {
  const { viewer, organization, role, asking } = useActing();
  const [references, askReferences] = useQuery({ query: ReferencesQuery });
  const [directives, askDirectives] = useQuery({ query: AllDirectivesQuery, requestPolicy: 'cache-and-network' });
  const [bodies, askBodies] = useQuery({
    query: BodiesQuery,
    variables: { unitKey: organization?.unit.key ?? '' },
    pause: !organization,
  });
  if (asking) return <PageSkeleton />;
  return (
    <Page title="Đọc kế hoạch từ văn bản" above={organization?.name}>
      {viewer && organization && EDITING_ROLES.includes(role) ? (
        <QueryView state={references} retry={() => askReferences({ requestPolicy: 'network-only' })}>
          {(known) => (
            <QueryView state={directives} retry={() => askDirectives({ requestPolicy: 'network-only' })}>
              {({ directives: all }) => (
                <QueryView state={bodies} retry={() => askBodies({ requestPolicy: 'network-only' })}>
                  {({ unit }) => (
                    <ReadingView
                      key={organization.id}
                      name={workName(viewer.user.id, organization.id)}
                      organization={organization}
                      known={{
                        ...known,
                        directives: all,
                        organizations: unit?.organizations ?? [],
                        place: unit?.fullName ?? '',
                      }}
                    />
                  )}
                </QueryView>
              )}
            </QueryView>
          )}
        </QueryView>
      ) : (
        <Empty what="Cần quyền soạn thảo của một cơ quan để lập kế hoạch từ văn bản." />
      )}
    </Page>
  );
}
