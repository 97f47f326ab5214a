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
  const [poor] = tests;
  return [
    ...(poor ? testReasons(poor, receipt) : []),
    ...receipt.steps.flatMap((step) => deprivedReason(step)),
    ...provincialReason(receipt),
  ];
}

/** Of the poor test alone: the near-poor one asks for the same income and for no number of deprivations. */
function testReasons(
  { parameters: [line = '', atLeast], value }: ReceiptStep,
  receipt: Receipt,
): readonly ClassReason[] {
  const { way } = receipt;
  const [amount = UNKNOWN, count = ''] = value?.split('; ') ?? [];
  const incomeLine = citedLine(line, receipt);
  if (incomeLine === null) return [];
  if (amount === UNKNOWN) return [{ kind: 'incomeUnknown', way }, ...countReason(atLeast, count, receipt)];
  if (Number(amount) > incomeLine.value) return [{ kind: 'incomeAboveLine', way, amount, line: incomeLine }];
  return [{ kind: 'incomeWithinLine', way, amount, line: incomeLine }, ...countReason(atLeast, count, receipt)];
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
