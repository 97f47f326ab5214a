import { type Result, refusal } from '../shared/refusal.ts';
import { checkText } from '../shared/text.rules.ts';
import { TEXT_LIMITS } from '../shared/text.ts';
import type { Parameter, ParameterUnit, ParameterValue } from './parameter.ts';

/** What a number in a unit may be; any line in đồng stays far below where a double counts whole numbers. */
const RANGES: Readonly<Partial<Record<ParameterUnit, readonly [number, number]>>> = {
  vndPerPersonMonth: [1, 1_000_000_000],
  points: [0, 100_000],
  indicators: [0, 15],
  years: [0, 150],
  birthYear: [1900, 2100],
  months: [0, 1200],
  percent: [0, 100],
  squareMetres: [0, 1000],
  structures: [0, 3],
};

/**
 * Whether a value fits the unit of a parameter; a wording comes back cleaned. Refuses: `fieldRequired` (no value),
 * `shapeInvalid` (another kind of value, or an answer that there is not), `outOfRange`, and those of `checkText`.
 */
export function checkConfirmedValue({ unit, allowed }: Parameter, value: ParameterValue): Result<ParameterValue> {
  const path = ['value'];
  const refused = (
    code: 'fieldRequired' | 'shapeInvalid' | 'outOfRange',
    expected: string,
  ): Result<ParameterValue> => ({
    ok: false,
    refusals: [refusal(code, path, { value: value === null ? null : String(value), allowed: expected })],
  });
  if (value === null) return refused('fieldRequired', unit);
  if (unit === 'wording') {
    if (typeof value !== 'string') return refused('shapeInvalid', 'text');
    return checkText(value, { path, max: TEXT_LIMITS.statement });
  }
  if (unit === 'answers') {
    const known = allowed ?? [];
    const fits =
      Array.isArray(value) && new Set(value).size === value.length && value.every((each) => known.includes(each));
    return fits ? { ok: true, value } : refused('shapeInvalid', known.join('|'));
  }
  const [least, most] = RANGES[unit] ?? [0, 0];
  if (typeof value !== 'number') return refused('shapeInvalid', 'whole number');
  return Number.isSafeInteger(value) && value >= least && value <= most
    ? { ok: true, value }
    : refused('outOfRange', `${least}..${most}`);
}
