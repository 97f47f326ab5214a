import { List, Text } from '@mantine/core';
import { type ReasonFacts, reasonSentence, reasonSource } from './reason.labels.ts';

interface ReasonsProps {
  readonly reasons: readonly ReasonFacts[];
  readonly way: 'INCOME' | 'SCORE';
}

/** Why a household has its class: sentences with their figures, and where the law says so. */
export function Reasons({ reasons, way }: ReasonsProps) {
  return (
    <List size="sm">
      {reasons.map((reason) => {
        const source = reasonSource(reason);
        return (
          <List.Item key={`${reason.kind} ${reason.deprivation}`}>
            {reasonSentence(reason, way)}
            {source && (
              <Text span c="dimmed" size="sm">
                {' '}
                ({source})
              </Text>
            )}
          </List.Item>
        );
      })}
    </List>
  );
}
