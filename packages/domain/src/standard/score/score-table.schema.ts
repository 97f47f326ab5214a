import { z } from 'zod';
import { isPlainDate } from '../../shared/plain-date.ts';
import type { Result } from '../../shared/refusal.ts';
import { parseBy } from '../../shared/schema.rules.ts';
import { textSchema } from '../../shared/text.schema.ts';
import { TEXT_LIMITS } from '../../shared/text.ts';
import { AREAS, STANDARD_CODES } from '../standard.ts';
import type { ScoreTable } from './score-table.ts';

const code = textSchema(64);
const name = textSchema(TEXT_LIMITS.name);

const distinct = (entries: readonly { readonly code: string }[]): boolean =>
  new Set(entries.map((entry) => entry.code)).size === entries.length;

const option = z.strictObject({ code, name, points: z.int({ error: 'notWhole' }).min(-1000).max(1000) });
const item = z.strictObject({
  code,
  name,
  options: z.array(option).min(1).max(100).refine(distinct, { error: 'codeRepeated' }),
});

/** The shape of a score table that comes as JSON. A table that is not synthetic says who loaded it and when. */
export const scoreTableSchema: z.ZodType<ScoreTable> = z
  .strictObject({
    code,
    standard: z.enum(STANDARD_CODES),
    area: z.enum(AREAS),
    stratum: code,
    synthetic: z.boolean(),
    source: textSchema(TEXT_LIMITS.statement),
    loadedBy: name.nullable(),
    loadedOn: z.string().refine(isPlainDate, { error: 'dateInvalid' }).nullable(),
    items: z.array(item).min(1).max(200).refine(distinct, { error: 'codeRepeated' }),
  })
  .refine(({ synthetic, loadedBy }) => synthetic || loadedBy !== null, { path: ['loadedBy'], error: 'fieldRequired' })
  .refine(({ synthetic, loadedOn }) => synthetic || loadedOn !== null, { path: ['loadedOn'], error: 'fieldRequired' });

/**
 * A score table as it may be stored. Refuses: `shapeInvalid`, `tooMany`, `notWhole`, `codeRepeated` (an item twice, or an
 * option within one), `fieldRequired`, `dateInvalid`, and those of `checkText`.
 */
export function checkScoreTable(table: unknown, path: readonly string[] = ['scoreTable']): Result<ScoreTable> {
  return parseBy(scoreTableSchema, table, path);
}
