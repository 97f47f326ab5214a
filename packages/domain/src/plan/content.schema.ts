import { z } from 'zod';
import { isDecimalString } from '../shared/decimal.ts';
import type { Result } from '../shared/refusal.ts';
import { parseBy } from '../shared/schema.rules.ts';
import { textSchema } from '../shared/text.schema.ts';
import { TEXT_LIMITS } from '../shared/text.ts';
import { FIRST_YEAR, LAST_YEAR } from '../shared/year.ts';
import { FUNDING_KINDS, type PlanContent, type PlanSection, SECTION_KINDS } from './plan.ts';

/** Headings in headings: phần, chương, mục, tiểu mục, khoản, điểm. */
const DEEPEST = 6;

const name = textSchema(TEXT_LIMITS.name);
const statement = textSchema(TEXT_LIMITS.statement);
const paragraph = textSchema(TEXT_LIMITS.paragraph, { min: 0, lines: true });
const key = textSchema(64);
const decimal = z.string().refine(isDecimalString, { error: 'notDecimal' });
const whole = z.string().refine((text) => /^\d{1,15}$/.test(text), { error: 'notWhole' });
const year = z
  .int({ error: 'yearOutOfRange' })
  .refine((found) => found >= FIRST_YEAR && found <= LAST_YEAR, { error: 'yearOutOfRange' });

function sectionSchema(depth: number): z.ZodType<PlanSection> {
  const below: z.ZodType<PlanSection> = depth === DEEPEST ? z.never() : sectionSchema(depth + 1);
  return z.strictObject({
    key,
    kind: z.enum(SECTION_KINDS),
    number: textSchema(20).nullable(),
    heading: textSchema(TEXT_LIMITS.statement, { min: 0 }),
    paragraphs: z.array(paragraph).max(500),
    children: z.array(below).max(200),
  });
}

const pastResult = z.strictObject({
  indicatorCode: key,
  subgroupCode: key.nullable(),
  year,
  periodFrom: year.nullable(),
  count: whole.nullable(),
  value: decimal.nullable(),
  planned: decimal.nullable(),
  standardCode: key.nullable(),
  note: textSchema(TEXT_LIMITS.note, { lines: true }).nullable(),
});

const component = z.strictObject({
  code: textSchema(20),
  parentCode: textSchema(20).nullable(),
  name: textSchema(TEXT_LIMITS.title),
  objective: paragraph.nullable(),
  beneficiaries: z.array(statement).max(100),
  contents: z.array(paragraph).max(100),
});

/** What a plan says besides its targets, tasks and obligations, in bounds that no real plan comes near. */
export const planContentSchema: z.ZodType<PlanContent> = z.strictObject({
  preamble: paragraph.nullable(),
  sections: z.array(sectionSchema(1)).max(100),
  pastResults: z.array(pastResult).max(500),
  components: z.array(component).max(200),
  beneficiaries: z.array(z.strictObject({ description: statement, priority: z.boolean() })).max(200),
  scope: paragraph.nullable(),
  fundingSources: z
    .array(z.strictObject({ kind: z.enum(FUNDING_KINDS), description: statement, amount: whole.nullable() }))
    .max(100),
  recipients: z.array(z.strictObject({ name, purpose: name.nullable() })).max(300),
});

/**
 * The content of a plan as it may be stored, its texts cleaned. Refuses: `shapeInvalid` (a field missing, unknown or of
 * the wrong type), `tooMany`, `notDecimal`, `notWhole`, `yearOutOfRange`, and those of `checkText`.
 */
export function checkContent(content: unknown, path: readonly string[] = ['content']): Result<PlanContent> {
  return parseBy(planContentSchema, content, path);
}
