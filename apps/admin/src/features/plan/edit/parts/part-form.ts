import type { RefusalFacts } from '../../../../lib/refusal.labels.ts';
import type { Part, Parts } from '../parts.ts';

/** What every part's form gets: its part as typed, and what stands against it. */
export interface PartFormProps<P extends Part> {
  readonly value: Parts[P];
  readonly onChange: (value: Parts[P]) => void;
  readonly refusals: readonly RefusalFacts[];
}

/** The fields of one row of a part, with what stands against each by its name. */
export interface RowFieldsProps<Row> {
  readonly row: Row;
  readonly change: (part: Partial<Row>) => void;
  readonly errors: Readonly<Record<string, string>>;
}
