import type { RefusalFacts } from '../../../../lib/refusal.labels.ts';
import type { Part, Parts } from '../parts.ts';

/** What every part's form gets: its part as typed, and what stands against it. */
export interface PartFormProps<P extends Part> {
  readonly value: Parts[P];
  readonly onChange: (value: Parts[P]) => void;
  readonly refusals: readonly RefusalFacts[];
}
