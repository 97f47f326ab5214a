import { Alert } from '@mantine/core';
import type { RefusalFacts } from '../lib/refusal.labels.ts';
import { Refusals } from './refusals.tsx';

interface FailedProps {
  readonly title: string;
  readonly refusals: readonly RefusalFacts[];
  readonly failure: string | null;
}

/** Why something was not done: what was refused, or what went wrong on the way. */
export function Failed({ title, refusals, failure }: FailedProps) {
  return (
    <>
      <Refusals title={title} refusals={refusals} />
      {failure && (
        <Alert color="red" title={title} role="alert">
          {failure}
        </Alert>
      )}
    </>
  );
}
