import { graphql } from '@bacthang/contract';
import { useQuery } from 'urql';
import { Chip } from '../../ui/chip.tsx';

const SyntheticQuery = graphql(`
  query Synthetic($unitKey: String!, $year: Int!, $official: Boolean!) {
    figures(unitKey: $unitKey, year: $year, official: $official) { synthetic }
  }
`);

interface SyntheticNoticeProps {
  readonly unitKey: string;
  readonly year: number;
  readonly official: boolean;
}

/** Says so where results on the board come from demonstration data. */
export function SyntheticNotice(variables: SyntheticNoticeProps) {
  const [{ data }] = useQuery({ query: SyntheticQuery, variables });
  if (!data?.figures.some(({ synthetic }) => synthetic)) return null;
  return (
    <Chip tone="info" icon="info">
      Kết quả gồm số liệu minh họa, không có thật
    </Chip>
  );
}
