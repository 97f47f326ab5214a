import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { LinkText } from '../../../ui/link-button.tsx';

export const RevisionsFragment = graphql(`
  fragment Revisions_Plan on Plan {
    id
    draft { id }
    published { id number }
  }
`);

interface RevisionsProps {
  readonly plan: FragmentOf<typeof RevisionsFragment>;
  readonly shownId: string;
}

/** All revisions of the plan, the one shown unlinked, and what changed from one to the next. */
export function Revisions({ plan, shownId }: RevisionsProps) {
  const { id: planId, draft, published } = readFragment(RevisionsFragment, plan);
  const older = published[published.findIndex(({ id }) => id === shownId) + 1];
  const all = [
    ...(draft ? [{ id: draft.id, name: 'bản thảo' }] : []),
    ...published.map(({ id, number }) => ({ id, name: `bản ${number}` })),
  ];
  return (
    <>
      {all.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          {id === shownId ? (
            <strong aria-current="page">{name}</strong>
          ) : (
            <LinkText to="/ke-hoach/$planId" params={{ planId }} search={(kept) => ({ ...kept, revisionId: id })}>
              {name}
            </LinkText>
          )}
        </span>
      ))}
      {older && (
        <>
          {' · '}
          <LinkText
            to="/ke-hoach/$planId/so-sanh"
            params={{ planId }}
            search={(kept) => ({ ...kept, since: older.id, next: shownId })}
          >
            so với {older.number === null ? 'bản trước' : `bản ${older.number}`}
          </LinkText>
        </>
      )}
    </>
  );
}
