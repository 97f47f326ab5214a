import { decisiveYear, feedback } from '@bacthang/domain/cascade';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { domainCommitment } from '../target/commitment.fragment.ts';
import type { CommitmentFacts } from '../target/commitment.labels.ts';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import { roomSentence, wholeSentence } from './add-up/feedback.labels.ts';
import { useCompany } from './add-up/use-company.ts';

interface ConsentSumProps {
  readonly inheritedId: string;
  readonly unitKey: string;
  readonly commitment: CommitmentFacts;
  readonly indicator: IndicatorFacts;
}

/** What consenting would do to the sum above and the room left in it, all others as they are. */
export function ConsentSum({ inheritedId, unitKey, commitment, indicator }: ConsentSumProps) {
  const company = useCompany(inheritedId, unitKey, true);
  const found = useMemo(() => {
    const answer = { decision: 'relax', commitment: domainCommitment(commitment) } as const;
    return company && decisiveYear(feedback(company.prepared, answer).years);
  }, [company, commitment]);
  if (company === null || found === null) return null;
  return (
    <Text size="sm">
      <strong>Nếu đồng ý:</strong> {wholeSentence(found, indicator, company.whole)}{' '}
      {roomSentence(found, indicator, company.whole)}
    </Text>
  );
}
