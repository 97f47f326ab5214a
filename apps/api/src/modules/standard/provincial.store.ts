import type { Transaction } from '@bacthang/database';
import type { OpinionRule, PlainDate, ProvincialStandard, StandardCode } from '@bacthang/domain';
import { dayOf, dayOrNull } from '../household/household.row.ts';

/** What provinces have set for themselves, each list in the order in which it was added. */
export interface ProvincialRules {
  readonly standards: readonly ProvincialStandard[];
  readonly opinions: readonly OpinionRule[];
}

/** Two statements, whatever the number of provinces. */
export async function loadProvincialRules(db: Transaction, unitIds: readonly string[]): Promise<ProvincialRules> {
  const where = { unitId: { in: [...unitIds] } };
  const standards = await db.provincialStandard.findMany({ where, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] });
  const opinions = await db.provincialOpinion.findMany({ where, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] });
  return {
    standards: standards.map(({ unitId, standardCode, validFrom, validTo, document, overrides }) => ({
      code: `${unitId}-${dayOf(validFrom)}`,
      provinceId: unitId,
      base: standardCode as StandardCode,
      from: dayOf(validFrom),
      to: dayOrNull(validTo),
      document,
      overrides: overrides as Readonly<Record<string, number>>,
    })),
    // An administrator has read what they set.
    opinions: opinions.map(({ unitId, validFrom, validTo, required, document }) => ({
      provinceId: unitId,
      from: dayOf(validFrom),
      to: dayOrNull(validTo),
      required,
      citation: { document, article: null, certainty: 'text' },
      verified: true,
    })),
  };
}

const dateOf = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`);
const dateOrNull = (day: PlainDate | null): Date | null => (day === null ? null : dateOf(day));

/** Adds a line of a province; earlier ones stay. */
export async function storeProvincialStandard(
  db: Transaction,
  { provinceId, base, from, to, document, overrides }: ProvincialStandard,
  userId: string,
): Promise<void> {
  await db.provincialStandard.create({
    data: {
      unitId: provinceId,
      standardCode: base,
      validFrom: dateOf(from),
      validTo: dateOrNull(to),
      document,
      overrides: { ...overrides },
      addedById: userId,
    },
    select: { id: true },
  });
}

interface NewOpinionRule {
  readonly provinceId: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly required: boolean;
  readonly document: string;
}

export async function storeOpinionRule(
  db: Transaction,
  { provinceId, from, to, required, document }: NewOpinionRule,
  userId: string,
): Promise<void> {
  await db.provincialOpinion.create({
    data: {
      unitId: provinceId,
      validFrom: dateOf(from),
      validTo: dateOrNull(to),
      required,
      document,
      addedById: userId,
    },
    select: { id: true },
  });
}
