import { useMemo } from 'react';
import { useQuery } from 'urql';
import { CarriersQuery } from './carriers.documents.ts';
import { carriedOf } from './carriers.ts';
import { companyOf } from './company.ts';

/** Those who carry a target with a unit, asked for once the row is wanted and kept since; null until they are there. */
export function useCompany(targetId: string, unitKey: string, wanted: boolean) {
  const [{ data }] = useQuery({
    query: CarriersQuery,
    variables: { targetId },
    pause: !wanted,
    // Others publish meanwhile: what is known is shown at once, and asked for anew when the screen is opened again.
    requestPolicy: 'cache-and-network',
  });
  const target = data?.target;
  return useMemo(() => {
    const company = target ? companyOf(carriedOf(target), unitKey) : null;
    return company && { ...company, whole: target?.revision?.plan.unit.fullName ?? 'cấp trên' };
  }, [target, unitKey]);
}
