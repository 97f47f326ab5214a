import { checkText, type Refusal, type Result, refusal, refusalsOf, resultOf, TEXT_LIMITS } from '../shared/index.ts';
import type { ProcedureConfirmation } from './procedure.rules.ts';
import { PROCEDURE_CODES, PROCEDURE_TERMS } from './procedure.ts';

const KEYS: readonly ProcedureConfirmation['key'][] = [...PROCEDURE_TERMS, 'inForce', 'calendar', 'opinionRule'];
const MOST = 100;

/** What somebody says of a procedure, before anyone has looked at it. */
interface SaidOfProcedure extends Omit<ProcedureConfirmation, 'procedure' | 'key'> {
  readonly procedure: string;
  readonly key: string;
}

/**
 * An administrator's word for how a review is run, as it may be stored. Refuses `notFound` (no such procedure),
 * `parameterUnknown`, `fieldForbidden` (a value of what has none), `outOfRange` (days, or per cent: whole, 0 to 100), and
 * what `checkText` does of the source.
 */
export function checkProcedureConfirmation(said: SaidOfProcedure): Result<ProcedureConfirmation> {
  const procedure = PROCEDURE_CODES.find((code) => code === said.procedure);
  if (!procedure) return { ok: false, refusals: [refusal('notFound', ['procedureCode'], { value: said.procedure })] };
  const key = KEYS.find((each) => each === said.key);
  if (!key) {
    return {
      ok: false,
      refusals: [refusal('parameterUnknown', ['key'], { value: said.key, allowed: KEYS.join('|') })],
    };
  }
  const source = checkText(said.source, { path: ['source'], max: TEXT_LIMITS.statement });
  const refusals = [...checkValue(key, said.value), ...refusalsOf(source)];
  return resultOf({ ...said, procedure, key, source: source.ok ? source.value : said.source }, refusals);
}

function checkValue(key: ProcedureConfirmation['key'], value: number | null): readonly Refusal[] {
  if (value === null) return [];
  const given = { value: String(value), allowed: null };
  if (!PROCEDURE_TERMS.some((term) => term === key)) return [refusal('fieldForbidden', ['value'], given)];
  if (Number.isInteger(value) && value >= 0 && value <= MOST) return [];
  return [refusal('outOfRange', ['value'], { ...given, allowed: `0..${MOST}` })];
}
