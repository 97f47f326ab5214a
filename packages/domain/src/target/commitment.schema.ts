import { z } from 'zod';
import { type DecimalString, isDecimalString } from '../shared/decimal.ts';
import { COMMITMENT_KINDS, COMPARATORS, type Commitment } from './commitment.ts';

const decimal = z.string().refine((text): text is DecimalString => isDecimalString(text));

/** The shape of a commitment that comes as JSON; whether it makes sense is for `checkCommitment` to say. */
export const commitmentSchema: z.ZodType<Commitment> = z.strictObject({
  kind: z.enum(COMMITMENT_KINDS),
  comparator: z.enum(COMPARATORS).nullable(),
  value: decimal.nullable(),
  upper: decimal.nullable(),
  periodFrom: z.int(),
  periodTo: z.int(),
  baseYear: z.int().nullable(),
  condition: z.string().nullable(),
  reference: z.string().nullable(),
});
