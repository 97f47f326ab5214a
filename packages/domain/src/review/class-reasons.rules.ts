import {
  DEPRIVATIONS,
  type Deprivation,
  HOUSEHOLD_CLASSES,
  type HouseholdClass,
  type Receipt,
  type ReceiptStep,
} from '../standard/index.ts';
import type { CitedLine, ClassReason } from './class-reason.ts';

const UNKNOWN = '?';

/**
 * Why a household has the class that its receipt says, in the order in which one would tell it: the income test, the number
 * of deprivations where that decides, each deprivation, and the province's standard where it is what helps. Read off the
 * receipt alone, so that it says the same years later.
 */
export function classReasons(receipt: Receipt): readonly ClassReason[] {
  const tests = receipt.steps.filter(({ step }) => step.startsWith('class.'));
  return [
    ...testReasons(tests, receipt),
    ...receipt.steps.flatMap((step) => deprivedReason(step)),
    ...provincialReason(receipt),
  ];
}

/**
 * Of the lines of the table the first that the income lies within: where that one asks for no deprivations, income alone decides; the
 * near-poor one asks for the same income as the poor one above it. Of an income above all of them the highest. Of an
 * unknown income how many deprivations there are, where a line asks for some.
 */
function testReasons(tests: readonly ReceiptStep[], receipt: Receipt): readonly ClassReason[] {
  const { way } = receipt;
  const lines = tests.flatMap(({ parameters: [line = '', atLeast], value }) => {
    const cited = citedLine(line, receipt);
    const [amount = UNKNOWN, count = ''] = value?.split('; ') ?? [];
    return cited === null ? [] : [{ line: cited, atLeast, amount, count }];
  });
  const highest = lines.toSorted((one, other) => other.line.value - one.line.value).at(0);
  if (!highest) return [];
  const { amount } = highest;
  if (amount === UNKNOWN) {
    const asking = lines.find(({ atLeast }) => atLeast !== undefined) ?? highest;
    return [{ kind: 'incomeUnknown', way }, ...countReason(asking.atLeast, asking.count, receipt)];
  }
  const within = lines.find(({ line }) => Number(amount) <= line.value);
  if (!within) return [{ kind: 'incomeAboveLine', way, amount, line: highest.line }];
  const { line, atLeast, count } = within;
  return [{ kind: 'incomeWithinLine', way, amount, line }, ...countReason(atLeast, count, receipt)];
}

function countReason(atLeast: string | undefined, count: string, receipt: Receipt): readonly ClassReason[] {
  const line = atLeast === undefined ? null : citedLine(atLeast, receipt);
  if (line === null) return [];
  const [least = 0, most = least] = count.split('..').map(Number);
  const kind =
    least >= line.value ? 'deprivationsReached' : most < line.value ? 'deprivationsBelow' : 'deprivationsUnknown';
  return [{ kind, way: receipt.way, count, line }];
}

function deprivedReason({ step, value, result }: ReceiptStep): readonly ClassReason[] {
  const name = step.startsWith('deprivation.') ? step.slice('deprivation.'.length) : null;
  if (result !== 'deprived' || !isDeprivation(name)) return [];
  return [{ kind: 'deprived', deprivation: name, found: value === 'found' }];
}

function provincialReason({ steps, class: decided, provincialClass }: Receipt): readonly ClassReason[] {
  const national = asClass(steps.find(({ step }) => step === 'class')?.result ?? decided);
  if (national === null || provincialClass === null || provincialClass === national) return [];
  return [{ kind: 'provincialMoreGenerous', national, provincial: provincialClass }];
}

function citedLine(key: string, { parameters }: Receipt): CitedLine | null {
  const found = parameters.find((parameter) => parameter.key === key);
  if (typeof found?.value !== 'number') return null;
  return { value: found.value, citation: found.citation, verified: found.verified || found.confirmation !== null };
}

function isDeprivation(name: string | null): name is Deprivation {
  return DEPRIVATIONS.some((each) => each === name);
}

function asClass(text: string | null): HouseholdClass | null {
  return HOUSEHOLD_CLASSES.find((each) => each === text) ?? null;
}
