import { z } from 'zod';
import { isPlainDate } from '../shared/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { parseBy } from '../shared/schema.rules.ts';
import { textSchema } from '../shared/text.schema.ts';
import { TEXT_LIMITS } from '../shared/text.ts';
import { type Due, OBLIGATION_KINDS, type Obligation } from './obligation.ts';

const name = textSchema(TEXT_LIMITS.title);
/** 29 February is a day of some years, so a leap year stands in for the year. */
const isYearlyDay = (text: string) => isPlainDate(`2024-${text}`);

const dueSchema: z.ZodType<Due> = z
  .strictObject({
    relation: z.enum(['before', 'onOrBefore', 'during']),
    date: z.string().refine(isPlainDate, { error: 'dateInvalid' }).nullable(),
    everyYear: z.string().refine(isYearlyDay, { error: 'dateInvalid' }).nullable(),
    quarter: z
      .string()
      .regex(/^\d{4}-Q[1-4]$/, { error: 'dateInvalid' })
      .nullable(),
  })
  .refine(({ date, everyYear, quarter }) => [date, everyYear, quarter].filter((term) => term !== null).length <= 1, {
    error: 'shapeInvalid',
  });

const obligationSchema: z.ZodType<Obligation> = z.strictObject({
  kind: z.enum(OBLIGATION_KINDS),
  subject: textSchema(TEXT_LIMITS.paragraph, { lines: true }),
  from: z.array(name).max(100),
  to: z.array(name).max(100),
  via: name.nullable(),
  due: dueSchema.nullable(),
});

/**
 * A plan's reporting regime as it may be stored. Refuses: `dateInvalid`, `shapeInvalid` (a due day named in more than
 * one way), `tooMany`, and those of `checkText`.
 */
export function checkObligations(
  obligations: readonly Obligation[],
  path: readonly string[] = ['obligations'],
): Result<readonly Obligation[]> {
  return parseBy(z.array(obligationSchema).max(500), obligations, path);
}
