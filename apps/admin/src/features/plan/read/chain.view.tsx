import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { formatPartialDate } from '../../../lib/format.ts';
import { LinkText } from '../../../ui/link-button.tsx';
import { NamedRevision } from '../named-revision.fragment.ts';
import { planName } from '../plan.labels.ts';
import classes from './plan.module.css';

const ChainNodeFragment = graphql(`
  fragment ChainNode_Directive on Directive @_unmask {
    id
    number
    title
    issuer
    date
  }
`);

export const ChainFragment = graphql(
  `
    fragment Chain_Revision on Revision {
      parents { ...NamedRevision }
      directives {
        kind
        directive {
          ...ChainNode_Directive
          above { kind upper { ...ChainNode_Directive above { kind upper { ...ChainNode_Directive } } } }
        }
      }
    }
  `,
  [NamedRevision, ChainNodeFragment],
);

type Node = FragmentOf<typeof ChainNodeFragment>;
interface Edge {
  readonly kind: 'IMPLEMENTS' | 'BASED_ON';
  readonly upper: Node & { readonly above?: readonly Edge[] };
}

const EDGES = { IMPLEMENTS: 'thực hiện', BASED_ON: 'căn cứ' } as const;

/** What the plan stands on: the plans that it carries out and the chain of directives up to its beginning. */
export function Chain({ revision }: { readonly revision: FragmentOf<typeof ChainFragment> }) {
  const { parents, directives } = readFragment(ChainFragment, revision);
  const edges: readonly Edge[] = directives.map(({ kind, directive }) => ({ kind, upper: directive }));
  if (parents.length === 0 && edges.length === 0) return null;
  return (
    <section>
      <h2>Thực hiện và căn cứ</h2>
      <ul className={classes['chain']}>
        {parents.map((parent) => (
          <li key={parent.id}>
            kế thừa{' '}
            <LinkText
              to="/ke-hoach/$planId"
              params={{ planId: parent.plan.id }}
              search={(kept) => ({ ...kept, revisionId: parent.id })}
            >
              {planName(parent)}, bản {parent.number}
            </LinkText>{' '}
            ({parent.plan.organization.name})
          </li>
        ))}
      </ul>
      <Edges edges={edges} />
    </section>
  );
}

function Edges({ edges }: { readonly edges: readonly Edge[] }) {
  if (edges.length === 0) return null;
  return (
    <ul className={classes['chain']}>
      {edges.map(({ kind, upper }) => (
        <li key={upper.id}>
          {EDGES[kind]}{' '}
          <LinkText to="/van-ban/$directiveId" params={{ directiveId: upper.id }} title={upper.title}>
            {upper.number ?? upper.title}
          </LinkText>
          {upper.date && `, ${formatPartialDate(upper.date)}`}
          {upper.above && <Edges edges={upper.above} />}
        </li>
      ))}
    </ul>
  );
}
