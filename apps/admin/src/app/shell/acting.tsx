import { getRouteApi, useParams } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useQuery } from 'urql';
import { type Membership, type Viewer, ViewerQuery } from '../../features/access/viewer.ts';
import { actingMember, latestWholeYear } from './acting.rules.ts';

export interface Acting {
  /** Null while it is being asked, and when nobody is signed in. */
  readonly viewer: Viewer | null;
  readonly asking: boolean;
  /** The hat worn now: chosen in the address, else the one that fits the unit looked at. */
  readonly organization: Membership['organization'] | null;
  readonly role: Membership['role'] | null;
  /** The year looked at. */
  readonly year: number;
}

const ActingContext = createContext<Acting | null>(null);
const shell = getRouteApi('/shell');

export function ActingProvider({ children }: { readonly children: ReactNode }) {
  const { organizationId, year } = shell.useSearch();
  const { unitKey } = useParams({ strict: false });
  const [{ data, fetching, error }] = useQuery({ query: ViewerQuery });
  const viewer = data?.viewer ?? null;
  const member = actingMember(viewer?.members ?? [], { organizationId, unitKey });
  const acting = useMemo<Acting>(
    () => ({
      viewer,
      asking: fetching || (!data && !error),
      organization: member?.organization ?? null,
      role: member?.role ?? null,
      year: year ?? latestWholeYear(new Date()),
    }),
    [viewer, fetching, data, error, member, year],
  );
  return <ActingContext value={acting}>{children}</ActingContext>;
}

/** For whom the viewer acts and which year is looked at. Inside the shell only. */
export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (!acting) throw new Error('useActing outside the shell');
  return acting;
}
