import {
  type ClassifyResult,
  type CompiledStandard,
  type HouseholdFacts,
  parseHouseholdFacts,
  type Refusal,
  receiptJson,
  refusal,
} from '@bacthang/domain';
import type { Line } from './lines.ts';

/** What is answered to a line; nothing to an empty one. */
export function answerTo(line: Line, { classify }: CompiledStandard, withReceipt: boolean): string {
  if (line.text !== null && line.text.trim() === '') return '';
  const read = readFacts(line);
  if (!read.ok) return written({ line: line.number, id: read.id, outcome: 'error', refusals: read.refusals });
  const result = classify(read.facts);
  if (!result.ok) return written({ line: line.number, id: read.id, outcome: 'error', refusals: result.refusals });
  const answer = written({ line: line.number, id: read.id, ...told(result.value) });
  if (!withReceipt || result.value.kind === 'notApplicable') return answer;
  return `${answer.slice(0, -2)},"receipt":${receiptJson(result.value.receipt)}}\n`;
}

const written = (answer: object): string => `${JSON.stringify(answer)}\n`;

type Read =
  | { readonly ok: true; readonly id: string | undefined; readonly facts: HouseholdFacts }
  | { readonly ok: false; readonly id: string | undefined; readonly refusals: readonly Refusal[] };

/** The caller's own `id` comes back with the answer; everything else is household facts. */
function readFacts({ text }: Line): Read {
  const parsed = text === null ? undefined : json(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { ok: false, id: undefined, refusals: [refusal('shapeInvalid', [], { allowed: 'JSON object' })] };
  }
  const { id, ...facts } = parsed as { readonly id?: unknown };
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  const checked = parseHouseholdFacts(facts);
  return checked.ok
    ? { ok: true, id: name, facts: checked.value }
    : { ok: false, id: name, refusals: checked.refusals };
}

/** A byte order mark is no part of the first line. */
function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function told(result: ClassifyResult): object {
  if (result.kind === 'notApplicable') return { outcome: result.kind, reason: result.reason };
  const deprived = result.deprivations
    .filter(({ state }) => state === 'deprived')
    .map(({ deprivation }) => deprivation);
  if (result.kind === 'decided') return { outcome: result.kind, class: result.class, deprived };
  const missing = result.missing.map((path) => path.join('.'));
  return { outcome: result.kind, certain: result.certain, missing, deprived };
}
