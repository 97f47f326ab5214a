import { type PlainDate, type ScoreTable, STANDARD_CODES } from '@bacthang/domain';
import { useQuery } from 'urql';
import { ScoreTablesQuery, scoreTableOf } from '../../standard/score-table.documents.ts';
import type { RoundFacts } from '../review.documents.ts';

/** The score tables by which a household of a round was scored on a day; none where its income was told itself. */
export function useScoreTables(
  { standardCode, way }: Pick<RoundFacts, 'standardCode' | 'way'>,
  on: PlainDate,
): readonly ScoreTable[] {
  const [{ data }] = useQuery({ query: ScoreTablesQuery, variables: { standardCode, on }, pause: way !== 'SCORE' });
  const standard = STANDARD_CODES.find((code) => code === standardCode);
  return standard === undefined ? [] : (data?.scoreTables ?? []).map((table) => scoreTableOf(standard, table));
}
