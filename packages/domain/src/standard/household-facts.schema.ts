import { z } from 'zod';
import { isDecimalString } from '../shared/decimal.ts';
import { isPartialDate } from '../shared/plain-date.ts';
import type { Result } from '../shared/refusal.ts';
import { parseBy } from '../shared/schema.rules.ts';
import { textSchema } from '../shared/text.schema.ts';
import { ETHNIC_CODES } from './ethnicity.ts';
import {
  ALLOWANCES,
  DEVICES,
  HEAD_RELATIONS,
  type HouseholdFacts,
  LATRINES,
  QUALIFICATIONS,
  SCHOOLING,
  SEXES,
  WATER_SOURCES,
  WORK_STATES,
} from './household-facts.ts';
import { AREAS, DEPRIVATIONS, STANDARD_CODES } from './standard.ts';

/** More than any household has, and few enough to read. */
const MOST_MEMBERS = 200;
const MOST_ITEMS = 200;

const code = textSchema(64);
const points = z.int({ error: 'notWhole' }).min(0).max(100_000);
const area = z
  .string()
  .refine((text) => isDecimalString(text) && /^\d{1,6}(\.\d{1,2})?$/.test(text), { error: 'notDecimal' });

const member = z.strictObject({
  ref: code,
  birthDate: z.string().refine(isPartialDate, { error: 'dateInvalid' }).exactOptional(),
  sex: z.enum(SEXES).exactOptional(),
  relation: z.enum(HEAD_RELATIONS).exactOptional(),
  ethnicity: z.enum(ETHNIC_CODES).exactOptional(),
  attends: z.enum(SCHOOLING).exactOptional(),
  qualification: z.enum(QUALIFICATIONS).exactOptional(),
  trainedOnTheJob: z.boolean().exactOptional(),
  work: z.enum(WORK_STATES).exactOptional(),
  canWork: z.boolean().exactOptional(),
  allowance: z.enum(ALLOWANCES).exactOptional(),
  healthInsurance: z.boolean().exactOptional(),
  malnourished: z.boolean().exactOptional(),
  untreatedIllness: z.boolean().exactOptional(),
  merit: z.boolean().exactOptional(),
});

/** The shape of household facts that come as JSON; whether they make sense on a day is for `checkHouseholdFacts` to say. */
export const householdFactsSchema: z.ZodType<HouseholdFacts> = z.strictObject({
  area: z.enum(AREAS).exactOptional(),
  stratum: code.exactOptional(),
  members: z.array(member).max(MOST_MEMBERS),
  dwelling: z
    .strictObject({
      floorArea: area.exactOptional(),
      wallDurable: z.boolean().exactOptional(),
      columnDurable: z.boolean().exactOptional(),
      roofDurable: z.boolean().exactOptional(),
    })
    .exactOptional(),
  water: z.enum(WATER_SOURCES).exactOptional(),
  latrine: z.enum(LATRINES).exactOptional(),
  usesInternet: z.boolean().exactOptional(),
  usesTelephone: z.boolean().exactOptional(),
  hearsLoudspeaker: z.boolean().exactOptional(),
  devices: z.array(z.enum(DEVICES)).max(DEVICES.length).exactOptional(),
  incomePerPerson: z.int({ error: 'notWhole' }).min(0).max(1_000_000_000_000).exactOptional(),
  scores: z.strictObject({ income: points.exactOptional(), deprivation: points.exactOptional() }).exactOptional(),
  scoreAnswers: z
    .record(code, code)
    .refine((answers) => Object.keys(answers).length <= MOST_ITEMS, { error: 'tooMany' })
    .exactOptional(),
  found: z
    .strictObject({
      standard: z.enum(STANDARD_CODES),
      deprivations: z.partialRecord(z.enum(DEPRIVATIONS), z.boolean()),
    })
    .exactOptional(),
});

/**
 * Household facts as they may be used, texts in NFC. Refuses: `shapeInvalid` (a field missing, unknown or with an answer that
 * there is not), `dateInvalid`, `notDecimal`, `notWhole`, `tooMany`, and those of `checkText`.
 */
export function parseHouseholdFacts(value: unknown, path: readonly string[] = []): Result<HouseholdFacts> {
  return parseBy(householdFactsSchema, value, path);
}
