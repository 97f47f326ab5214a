import { Alert, List } from '@mantine/core';
import { type RefusalFacts, refusalSentence } from '../lib/refusal.labels.ts';

interface RefusalsProps {
  /** What was not done. */
  readonly title: string;
  readonly refusals: readonly RefusalFacts[];
}

/** Why something was refused: every reason, in sentences. */
export function Refusals({ title, refusals }: RefusalsProps) {
  if (refusals.length === 0) return null;
  const sentences = [...new Set(refusals.map(refusalSentence))];
  return (
    <Alert color="red" title={title} role="alert">
      <List size="sm">
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
