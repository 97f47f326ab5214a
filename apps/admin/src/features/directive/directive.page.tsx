import { graphql } from '@bacthang/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { formatYears } from '../../lib/format.ts';
import { LinkText } from '../../ui/link-button.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NamedRevision } from '../plan/named-revision.fragment.ts';
import { planName } from '../plan/plan.labels.ts';
import { directiveName, EDGE_KINDS, type EdgeKind } from './directive.labels.ts';
import classes from './directive.module.css';
import { DirectiveLine, DirectiveLineFragment } from './directive-line.view.tsx';

const DirectiveQuery = graphql(
  `
    query Directive($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Directive {
          ...DirectiveLine_Directive
          periodFrom
          periodTo
          above { kind upper { ...DirectiveLine_Directive above { kind upper { ...DirectiveLine_Directive } } } }
          below { kind lower { ...DirectiveLine_Directive below { kind lower { ...DirectiveLine_Directive } } } }
          revisions { ...NamedRevision }
        }
      }
    }
  `,
  [DirectiveLineFragment, NamedRevision],
);

const route = getRouteApi('/shell/van-ban/$directiveId');

export function DirectivePage() {
  const { directiveId } = route.useParams();
  const [state, ask] = useQuery({ query: DirectiveQuery, variables: { id: directiveId } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node }) => {
        if (node?.__typename !== 'Directive') return <NothingHere what="văn bản" />;
        const { periodFrom, periodTo, above, below, revisions } = node;
        return (
          <Page
            title={directiveName(node)}
            above={<LinkText to="/van-ban">Văn bản chỉ đạo</LinkText>}
            below={periodFrom !== null && `Giai đoạn ${formatYears(periodFrom, periodTo ?? periodFrom)}`}
          >
            <p>{node.title}</p>
            <div className={classes['graph']}>
              <section>
                <h2>Văn bản ở trên</h2>
                <Branch
                  edges={above.map(({ kind, upper: { above: further, ...directive } }) => ({
                    kind,
                    directive,
                    further: further.map(({ kind: next, upper }) => ({ kind: next, directive: upper, further: [] })),
                  }))}
                />
              </section>
              <section>
                <h2>Văn bản ở dưới</h2>
                <Branch
                  edges={below.map(({ kind, lower: { below: further, ...directive } }) => ({
                    kind,
                    directive,
                    further: further.map(({ kind: next, lower }) => ({ kind: next, directive: lower, further: [] })),
                  }))}
                />
              </section>
            </div>
            <h2>Kế hoạch thực hiện hoặc căn cứ văn bản này</h2>
            {revisions.length === 0 && <p>Chưa có kế hoạch nào đã ban hành.</p>}
            <ul>
              {revisions.map(({ id, plan, number, ...revision }) => (
                <li key={id}>
                  <LinkText
                    to="/ke-hoach/$planId"
                    params={{ planId: plan.id }}
                    search={(kept) => ({ ...kept, revisionId: id })}
                  >
                    {planName(revision)}, bản {number}
                  </LinkText>{' '}
                  ({plan.organization.name})
                </li>
              ))}
            </ul>
          </Page>
        );
      }}
    </QueryView>
  );
}

interface BranchEdge {
  readonly kind: EdgeKind;
  readonly directive: Parameters<typeof DirectiveLine>[0]['directive'];
  readonly further: readonly BranchEdge[];
}

function Branch({ edges }: { readonly edges: readonly BranchEdge[] }) {
  if (edges.length === 0) return <p>Không có.</p>;
  return (
    <ul className={classes['branch']}>
      {edges.map(({ kind, directive, further }) => (
        <li key={directive.id}>
          <em>{EDGE_KINDS[kind]}:</em> <DirectiveLine directive={directive} />
          {further.length > 0 && <Branch edges={further} />}
        </li>
      ))}
    </ul>
  );
}
