import { graphql } from '@bacthang/contract';
import { Button, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CommitmentFacts } from '../target/commitment.fragment.ts';
import { commitmentSentence, type MeasureFacts } from '../target/commitment.labels.ts';
import { decisionLabel } from './cascade.labels.ts';

const OtherAnswersQuery = graphql(
  `
    query OtherAnswers($targetId: ID!) {
      target(id: $targetId) {
        id
        distribution
        answers {
          id
          decision
          commitment { ...CommitmentFacts }
          revision { id plan { id unit { id fullName } } }
        }
      }
    }
  `,
  [CommitmentFacts],
);

const FIRST = 10;

/** How other units answered the same target, as far as they have published; asked for only when wanted. */
export function OtherAnswers({ targetId, indicator }: { readonly targetId: string; readonly indicator: MeasureFacts }) {
  const [wanted, setWanted] = useState(false);
  const [all, setAll] = useState(false);
  const [{ data, fetching }] = useQuery({ query: OtherAnswersQuery, variables: { targetId }, pause: !wanted });
  const answers = data?.target?.answers;
  if (!answers) {
    return (
      <Button variant="default" size="compact-sm" w="max-content" loading={fetching} onClick={() => setWanted(true)}>
        Xem các đơn vị khác trả lời thế nào
      </Button>
    );
  }
  if (answers.length === 0) return <Text size="sm">Chưa có đơn vị nào ban hành trả lời cho chỉ tiêu này.</Text>;
  return (
    <div>
      <Text size="sm" fw={600}>
        {answers.length} đơn vị đã ban hành trả lời
      </Text>
      <List size="sm">
        {answers.slice(0, all ? undefined : FIRST).map(({ id, decision, commitment, revision }) => (
          <List.Item key={id}>
            {revision?.plan.unit.fullName}: {decisionLabel(decision, data.target?.distribution)}
            {(decision === 'TIGHTEN' || decision === 'RELAX') && `, ${commitmentSentence(commitment, indicator)}`}
          </List.Item>
        ))}
      </List>
      {!all && answers.length > FIRST && (
        <Button variant="default" size="compact-sm" mt="xs" onClick={() => setAll(true)}>
          Xem thêm {answers.length - FIRST} đơn vị
        </Button>
      )}
    </div>
  );
}
