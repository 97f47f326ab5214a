import type { ClassifyResult } from '../classification.ts';
import { type ClassifyOptions, type CompiledStandard, compileStandard } from '../classify/compile.rules.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import { type HouseholdClass, INCOME_WAYS, STANDARD_CODES } from '../standard.ts';
import { ON } from './household.arbitrary.ts';

/** A standard made ready that must not be refused. */
export function ready(options: ClassifyOptions): CompiledStandard {
  const compiled = compileStandard(options);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusals));
  return compiled.value;
}

/** Every standard by both ways, as a trial. */
export const EVERY_STANDARD = STANDARD_CODES.flatMap((standard) =>
  INCOME_WAYS.map((way) => ({
    name: `${standard} by ${way}`,
    standard,
    way,
    compiled: ready({ standard, way, on: ON }),
  })),
);

/** The outcome, or null where the facts are refused. */
export function outcome(compiled: CompiledStandard, facts: HouseholdFacts): ClassifyResult | null {
  const result = compiled.classify(facts);
  return result.ok ? result.value : null;
}

/** The class that is certain, null where none is. */
export function certainIn(result: ClassifyResult): HouseholdClass | null {
  if (result.kind === 'notApplicable') return null;
  return result.kind === 'decided' ? result.class : result.certain;
}
