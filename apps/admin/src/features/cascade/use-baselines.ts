import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { BaselinesQuery, type Known, knownFigures } from './baselines.ts';

/** The unit's figures of those years, by what they measure; empty until they are there. */
export function useBaselines(unitKey: string, years: readonly number[]): ReadonlyMap<string, Known> {
  const client = useClient();
  const [known, setKnown] = useState<ReadonlyMap<string, Known>>(new Map());
  const asked = years.join(' ');
  useEffect(() => {
    let wanted = true;
    const requests = asked
      .split(' ')
      .map((year) => client.query(BaselinesQuery, { unitKey, year: Number(year) }).toPromise());
    Promise.all(requests).then((answers) => {
      if (wanted) setKnown(knownFigures(answers.flatMap(({ data }) => data ?? [])));
    });
    return () => {
      wanted = false;
    };
  }, [client, unitKey, asked]);
  return known;
}
