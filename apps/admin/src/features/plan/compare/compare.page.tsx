import { graphql } from '@bacthang/contract';
import { Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { formatInteger } from '../../../lib/format.ts';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton, LinkText } from '../../../ui/link-button.tsx';
import { NothingHere } from '../../../ui/not-found.tsx';
import { Page } from '../../../ui/page.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { NamedRevision } from '../named-revision.fragment.ts';
import { planName } from '../plan.labels.ts';
import { ChangedTargetFragment } from './change.ts';
import { Change } from './change.view.tsx';
import { OurAnswersFragment, ourAnswers } from './our-answers.ts';

const CompareQuery = graphql(
  `
    query Compare($since: ID!, $next: ID!, $ours: ID!, $withOurs: Boolean!) {
      base: revision(id: $since) { id number }
      revision(id: $next) {
        ...NamedRevision
        changes(since: $since) {
          kind key fields
          before { ...Change_Target }
          after { ...Change_Target }
        }
      }
      ours: plan(id: $ours) @include(if: $withOurs) {
        id
        organization { id name }
        draft { id ...OurAnswers_Revision }
        latest { id ...OurAnswers_Revision }
      }
    }
  `,
  [NamedRevision, ChangedTargetFragment, OurAnswersFragment],
);

const route = getRouteApi('/shell/ke-hoach/$planId/so-sanh');

/** What a later revision changed, target by target; beside it, where one's own plan answers to it, what it says there. */
export function ComparePage() {
  const { since, next, ours, all } = route.useSearch();
  const navigate = route.useNavigate();
  const [state, ask] = useQuery({
    query: CompareQuery,
    variables: { since: since ?? '', next: next ?? '', ours: ours ?? '', withOurs: ours !== undefined },
    pause: since === undefined || next === undefined,
  });
  if (since === undefined || next === undefined) return <NothingHere what="hai bản để so sánh" />;
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ base, revision, ours: ourPlan }) => {
        if (!base || !revision) return <NothingHere what="bản kế hoạch" />;
        const changed = revision.changes.filter(({ kind }) => kind !== 'SAME');
        const shown = all ? revision.changes : changed;
        const answers = ourAnswers(ourPlan?.draft ?? ourPlan?.latest);
        return (
          <Page
            title={`${planName(revision)}: bản ${base.number} và bản ${revision.number ?? 'thảo'}`}
            above={
              <LinkText
                to="/ke-hoach/$planId"
                params={{ planId: revision.plan.id }}
                search={(kept) => ({ ...kept, revisionId: revision.id })}
              >
                {revision.plan.organization.name}
              </LinkText>
            }
            below={`${formatInteger(changed.length)} chỉ tiêu thay đổi trong ${formatInteger(revision.changes.length)}`}
            actions={
              ourPlan && (
                <LinkButton size="xs" to="/ke-hoach/$planId" params={{ planId: ourPlan.id }}>
                  Mở kế hoạch của {ourPlan.organization.name}
                </LinkButton>
              )
            }
          >
            <Checkbox
              label="Hiện cả chỉ tiêu không đổi"
              checked={all ?? false}
              mb="sm"
              onChange={(event) => {
                const show = event.currentTarget.checked;
                navigate({ search: (kept) => ({ ...kept, all: show || undefined }), replace: true });
              }}
            />
            {shown.length === 0 && <Empty what="Hai bản không khác nhau về chỉ tiêu." />}
            {shown.map((change) => (
              <Change
                key={change.key}
                change={change}
                answer={answers.get(change.key) ?? null}
                withAnswers={ourPlan != null}
              />
            ))}
          </Page>
        );
      }}
    </QueryView>
  );
}
