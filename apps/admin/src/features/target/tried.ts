import { BINDINGS, COMMITMENT_KINDS, COMPARATORS, DISTRIBUTIONS } from '@bacthang/domain/target';
import { toWire } from '../../lib/wire.ts';
import type { TargetDraft } from './target.draft.ts';

/** What was tried out of a target, on its way into a form; figures as typed. */
export type Tried = Pick<TargetDraft, 'commitment' | 'binding' | 'distribution'>;

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isYear = (raw: unknown): raw is number => Number.isInteger(raw);
const isText = (raw: unknown): raw is string => typeof raw === 'string';

/** What an address carries, as far as a form can take it; the form's own rules judge it like anything typed. */
export function readTried(raw: unknown): Tried | null {
  if (!isRecord(raw) || !isRecord(raw['commitment'])) return null;
  const { commitment } = raw;
  const kind = COMMITMENT_KINDS.map(toWire).find((known) => known === commitment['kind']);
  const binding = BINDINGS.map(toWire).find((known) => known === raw['binding']);
  const distribution = DISTRIBUTIONS.map(toWire).find((known) => known === raw['distribution']);
  const comparator = COMPARATORS.map(toWire).find((known) => known === commitment['comparator']) ?? null;
  const { value, upper, condition, reference, periodFrom, periodTo, baseYear } = commitment;
  if (!kind || !binding || !distribution || !isYear(periodFrom) || !isYear(periodTo)) return null;
  if (!isText(value) || !isText(upper) || !isText(condition) || !isText(reference)) return null;
  const figures = { value, upper, condition, reference, periodFrom, periodTo };
  return {
    commitment: { kind, comparator, ...figures, baseYear: isYear(baseYear) ? baseYear : null },
    binding,
    distribution,
  };
}
