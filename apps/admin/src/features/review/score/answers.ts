import type { Deprivation, HouseholdFacts, StandardCode } from '@bacthang/domain/standard';
import { formatDecimal, formatInteger, formatPartialDate } from '../../../lib/format.ts';
import type { Question } from './question.ts';

/** Where an answer stands in the facts: `['members', '2', 'work']`, `['dwelling', 'floorArea']`. */
export type AnswerPath = readonly string[];
export type Answer = string | number | boolean | readonly string[];

/** The answer at a path; undefined where it was not given. */
export function answerAt(facts: HouseholdFacts, path: AnswerPath): Answer | undefined {
  const found = path.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], facts);
  return found as Answer | undefined;
}

/**
 * Facts with one answer more, or without it. What an earlier review had found of the indicators that it settles goes: a
 * finding and an answer that contradict it cannot stand together.
 */
export function withAnswer(
  facts: HouseholdFacts,
  { path, settles }: Pick<Question, 'path' | 'settles'>,
  answer: Answer | undefined,
  standard: StandardCode,
): HouseholdFacts {
  if (path[0] === 'found') {
    const deprivations = replaced(facts.found?.deprivations ?? {}, path.slice(2), answer);
    return { ...facts, found: { standard, deprivations } };
  }
  return withoutFound(replaced(facts, path, answer), settles);
}

function withoutFound(facts: HouseholdFacts, settled: readonly Deprivation[]): HouseholdFacts {
  if (!facts.found) return facts;
  const kept = Object.entries(facts.found.deprivations).filter(([name]) => !settled.some((each) => each === name));
  const { found, ...others } = facts;
  return kept.length === 0 ? others : { ...others, found: { ...found, deprivations: Object.fromEntries(kept) } };
}

/** The same with another answer at a path; where there is none, without it. */
function replaced<T extends object>(node: T, [step, ...rest]: AnswerPath, answer: unknown): T {
  if (step === undefined) return node;
  const put = (before: unknown) => (rest.length > 0 ? replaced(before ?? {}, rest, answer) : answer);
  if (Array.isArray(node)) {
    return node.map((each: unknown, index) => (String(index) === step ? put(each) : each)) as unknown as T;
  }
  const { [step]: before, ...others } = node as Record<string, unknown>;
  const value = put(before);
  return (value === undefined ? others : { ...others, [step]: value }) as T;
}

/** An answer as one reads it. */
export function answerText({ answer: kind, options }: Question, answer: Answer | undefined): string {
  if (answer === undefined) return 'chưa trả lời';
  if (typeof answer === 'boolean') return answer ? 'có' : 'không';
  const named = (value: string) => options?.find((option) => option.value === value)?.label ?? value;
  if (typeof answer === 'object') return answer.length === 0 ? 'không có thứ nào' : answer.map(named).join(', ');
  if (kind === 'money' || kind === 'points') return formatInteger(answer);
  if (kind === 'area') return `${formatDecimal(String(answer))} m²`;
  return kind === 'birth' ? formatPartialDate(String(answer)) : named(String(answer));
}
