import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ConsentsQuery } from './consent.documents.ts';
import { ConsentView } from './consent.view.tsx';

/** Chờ đồng ý: units below that answered more softly than they were asked, and wait for a word. */
export function ConsentPage() {
  const { organization } = useActing();
  const [state, ask] = useQuery({
    query: ConsentsQuery,
    variables: { organizationId: organization?.id ?? null },
    pause: !organization,
    requestPolicy: 'cache-and-network',
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  return (
    <Page title="Chờ đồng ý" above={organization?.name}>
      <QueryView state={state} retry={retry}>
        {({ viewer }) => (
          <ConsentView
            consents={(viewer?.work ?? []).flatMap((item) =>
              item.__typename === 'ConsentToDecide' ? [item.consent] : [],
            )}
          />
        )}
      </QueryView>
    </Page>
  );
}
