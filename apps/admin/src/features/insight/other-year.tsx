import { graphql } from '@bacthang/contract';
import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { useYear } from '../../app/shell/year-gate.tsx';
import { LinkText } from '../../ui/link-button.tsx';

const ReviewYearsQuery = graphql(`
  query InsightReviewYears($unitKey: String!) {
    reviewYears(unitKey: $unitKey) { lastRound lastDecided lastCompared }
  }
`);

interface OtherYearProps {
  readonly unitKey: string;
  /** What the page needs of a year. */
  readonly with: 'lastRound' | 'lastDecided' | 'lastCompared';
}

/** Where a year has nothing to see: the newest that has, on the same page; nothing where there is none. */
export function OtherYear({ unitKey, with: what }: OtherYearProps) {
  const looked = useYear();
  const [{ data }] = useQuery({ query: ReviewYearsQuery, variables: { unitKey } });
  const year = data?.reviewYears?.[what];
  if (!year || year === looked) return null;
  return (
    <Text mt={8}>
      <LinkText to="." search={(known) => ({ ...known, year })}>
        {what === 'lastCompared' ? `Xem từ năm ${year - 1} sang năm ${year}` : `Xem năm ${year}`}
      </LinkText>
    </Text>
  );
}
