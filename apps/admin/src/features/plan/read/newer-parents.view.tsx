import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { Alert } from '@mantine/core';
import { LinkText } from '../../../ui/link-button.tsx';
import { NamedRevision } from '../named-revision.fragment.ts';
import { planName } from '../plan.labels.ts';

export const NewerParentsFragment = graphql(
  `
    fragment NewerParents_Revision on Revision {
      plan { id }
      parents { id number plan { id } }
      newerParents { ...NamedRevision }
    }
  `,
  [NamedRevision],
);

/** A plan above has moved on since this one was made. */
export function NewerParents({ revision }: { readonly revision: FragmentOf<typeof NewerParentsFragment> }) {
  const { plan, parents, newerParents } = readFragment(NewerParentsFragment, revision);
  if (newerParents.length === 0) return null;
  return (
    <Alert color="yellow" title="Cấp trên đã có bản mới" mb="md" data-no-print>
      {newerParents.map((next) => {
        const base = parents.find((parent) => parent.plan.id === next.plan.id);
        return (
          <div key={next.id}>
            {next.plan.organization.name}: {planName(next)}, bản {next.number}.{' '}
            {base && (
              <LinkText
                to="/ke-hoach/$planId/so-sanh"
                params={{ planId: next.plan.id }}
                search={(kept) => ({ ...kept, since: base.id, next: next.id, ours: plan.id })}
              >
                Xem thay đổi từ bản {base.number}
              </LinkText>
            )}
          </div>
        );
      })}
      <LinkText to="/ke-hoach/$planId/cap-nhat" params={{ planId: plan.id }}>
        So sánh với của ta và nhận bản mới
      </LinkText>
    </Alert>
  );
}
