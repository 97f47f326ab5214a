import type { Transaction } from '@bacthang/database';
import {
  type ParameterConfirmation,
  type ParameterValue,
  type PlainDate,
  PROCEDURE_CODES,
  type ProcedureCode,
  type ProcedureConfirmation,
  STANDARD_CODES,
  type StandardCode,
} from '@bacthang/domain';
import { dayOf } from '../household/household.row.ts';

/** Administrators' words for what of the law was not read: of standards and of procedures, oldest first. */
export interface Confirmed {
  readonly parameters: readonly ParameterConfirmation[];
  readonly procedures: readonly ProcedureConfirmation[];
}

/** One statement. */
export async function loadConfirmations(db: Transaction): Promise<Confirmed> {
  const rows = await db.parameterConfirmation.findMany({ orderBy: [{ confirmedOn: 'asc' }, { confirmedAt: 'asc' }] });
  const parameters: ParameterConfirmation[] = [];
  const procedures: ProcedureConfirmation[] = [];
  for (const row of rows) {
    const word = { source: row.source, confirmedBy: row.confirmedById ?? '', confirmedOn: dayOf(row.confirmedOn) };
    const standard = STANDARD_CODES.find((code) => code === row.standardCode);
    const procedure = PROCEDURE_CODES.find((code) => code === row.standardCode);
    if (standard) {
      const value = row.value as ParameterValue;
      parameters.push({ ...word, standard, key: row.key, from: dayOf(row.from), value });
    } else if (procedure) {
      const value = typeof row.value === 'number' ? row.value : null;
      procedures.push({ ...word, procedure, key: row.key as ProcedureConfirmation['key'], value });
    }
  }
  return { parameters, procedures };
}

interface Word {
  readonly code: StandardCode | ProcedureCode;
  readonly key: string;
  readonly from: PlainDate;
  readonly value: ParameterValue;
  readonly source: string;
  readonly confirmedOn: PlainDate;
  readonly confirmedById: string;
}

/** Adds an administrator's word; earlier ones stay. */
export async function storeConfirmation(db: Transaction, word: Word): Promise<void> {
  await db.$executeRaw`
    INSERT INTO parameter_confirmation (id, standard_code, key, "from", value, source, confirmed_on, confirmed_by_id)
    VALUES (gen_random_uuid(), ${word.code}, ${word.key}, ${word.from}::date, ${JSON.stringify(word.value)}::jsonb, ${word.source},
      ${word.confirmedOn}::date, ${word.confirmedById})`;
}
