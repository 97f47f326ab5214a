import { randomUUID } from 'node:crypto';
import { type HouseholdClass, registerFigures } from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows } from '../../../src/store/index.ts';
import { FIRST_YEAR, lawOf } from '../../register/review.ts';

interface FirstList {
  readonly unitId: string;
  readonly totalHouseholds: number;
  readonly list: readonly { readonly class: HouseholdClass; readonly persons: number }[];
}

/** The figures of the first review, counted from its list: the synthetic series begins a year, and a standard, later. */
export async function loadFirstFigures(
  client: ClientBase,
  { unitId, totalHouseholds, list }: FirstList,
): Promise<void> {
  const { rows: known } = await client.query<{ code: string }>(`SELECT code FROM indicator`);
  const codes = new Set(known.map(({ code }) => code));
  await insertRows(
    client,
    'observation',
    registerFigures(list, totalHouseholds)
      .filter(({ indicatorCode }) => codes.has(indicatorCode))
      .map(({ indicatorCode, numerator, denominator }) => ({
        id: randomUUID(),
        unit_id: unitId,
        indicator_code: indicatorCode,
        year: FIRST_YEAR,
        series: 'administrative',
        status: 'official',
        source: 'synthetic',
        standard_code: lawOf(FIRST_YEAR).standard,
        numerator,
        denominator,
        version: 1,
        entered_at: new Date(),
      })),
  );
}
