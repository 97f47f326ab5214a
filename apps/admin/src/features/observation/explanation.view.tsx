import { List, Text } from '@mantine/core';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import type { AssessmentFacts } from './assessment.fragment.ts';
import { explanationSentences } from './explanation.labels.ts';

interface ExplanationProps {
  readonly assessment: AssessmentFacts;
  readonly indicator: IndicatorFacts;
  readonly standards: readonly { readonly code: string; readonly name: string }[];
}

/** Vì sao: how a status came about, in sentences with figures. */
export function Explanation({ assessment, indicator, standards }: ExplanationProps) {
  const names = new Map(standards.map(({ code, name }) => [code, name]));
  const sentences = explanationSentences(assessment, indicator, names);
  return (
    <section aria-label="Vì sao đánh giá như vậy">
      <Text size="sm" fw={600}>
        Vì sao
      </Text>
      <List size="sm" spacing={2}>
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </section>
  );
}
