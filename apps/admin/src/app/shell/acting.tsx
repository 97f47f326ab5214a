import { graphql } from '@bacthang/contract';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useQuery } from 'urql';
import { type Membership, type Viewer, ViewerQuery } from '../../features/access/viewer.ts';
import { actingMember, defaultYear } from './acting.rules.ts';

export interface Acting {
  /** Null while it is being asked, and when nobody is signed in. */
  readonly viewer: Viewer | null;
  readonly asking: boolean;
  /** The hat worn now: chosen in the address, else the one that fits the unit looked at. */
  readonly organization: Membership['organization'] | null;
  readonly role: Membership['role'] | null;
  /** The year looked at. Null while it hangs on a unit that is being asked for. */
  readonly year: number | null;
}

const UnitDatesQuery = graphql(`
  query UnitDates($unitKey: String!) { unit(key: $unitKey) { id key validFrom validTo } }
`);

const ActingContext = createContext<Acting | null>(null);
const shell = getRouteApi('/shell');

export function ActingProvider({ children }: { readonly children: ReactNode }) {
  const { organizationId, year } = shell.useSearch();
  const { unitKey } = useParams({ strict: false });
  const [{ data, fetching, error }] = useQuery({ query: ViewerQuery });
  const viewer = data?.viewer ?? null;
  const asking = fetching || (!data && !error);
  const member = actingMember(viewer?.members ?? [], { organizationId, unitKey });
  const organization = member?.organization ?? null;
  const unit = useUnitLookedAt(unitKey, year !== undefined, asking ? undefined : (organization?.unit ?? null));
  const acting = useMemo<Acting>(
    () => ({
      viewer,
      asking,
      organization,
      role: member?.role ?? null,
      year: year ?? (unit === undefined ? null : defaultYear(unit, new Date())),
    }),
    [viewer, asking, organization, member, year, unit],
  );
  return <ActingContext value={acting}>{children}</ActingContext>;
}

type UnitDates = Pick<Membership['organization']['unit'], 'validFrom' | 'validTo'>;

/** The unit in the address, else one's own. Undefined while it is being asked for, null where there is none. */
function useUnitLookedAt(
  unitKey: string | undefined,
  isYearChosen: boolean,
  own: UnitDates | null | undefined,
): UnitDates | null | undefined {
  const pause = unitKey === undefined || isYearChosen;
  const [{ data, error }] = useQuery({ query: UnitDatesQuery, variables: { unitKey: unitKey ?? '' }, pause });
  if (unitKey === undefined) return own;
  if (error) return null;
  // Until the answer is there, what is known is the unit looked at before.
  const unit = data?.unit;
  return unit && unit.key !== unitKey ? undefined : unit;
}

/** For whom the viewer acts and which year is looked at. Inside the shell only. */
export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (!acting) throw new Error('useActing outside the shell');
  return acting;
}
