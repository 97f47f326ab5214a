import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ClassifyResult } from '../classification.ts';
import { classify, compileStandard } from '../classify/compile.rules.ts';
import { householdFactsSchema } from '../household-facts.schema.ts';
import type { HouseholdFacts } from '../household-facts.ts';
import type { Deprivation, IncomeWay, StandardCode } from '../standard.ts';
import { STANDARD_CODES } from '../standard.ts';
import { COMPLETE } from '../testing/household.ts';
import { lacking, type Patch, patched } from '../testing/lacking.ts';
import cases2016 from './mdp-2016/cases.yaml?raw';
import cases2022 from './mdp-2022/cases.yaml?raw';
import cases2027 from './mdp-2027/cases.yaml?raw';

interface Case extends Patch {
  readonly case: string;
  readonly way?: IncomeWay;
  readonly lacks?: readonly Deprivation[];
  readonly without?: readonly (keyof HouseholdFacts)[];
  readonly deprived?: Partial<Record<StandardCode, readonly Deprivation[]>>;
  readonly expect?: Record<StandardCode, string>;
}

const ON = '2024-10-01';

function factsOf(each: Case): HouseholdFacts {
  const facts: Record<string, unknown> = { ...patched(lacking(each.lacks ?? []), each) };
  for (const field of each.without ?? []) delete facts[field];
  return householdFactsSchema.parse(facts);
}

const told = (result: ReturnType<typeof classify>): string => {
  if (!result.ok) return 'refused';
  return result.value.kind === 'decided' ? result.value.class : result.value.kind;
};

const deprivedIn = (result: ClassifyResult): readonly Deprivation[] =>
  result.kind === 'notApplicable'
    ? []
    : result.deprivations.filter(({ state }) => state === 'deprived').map(({ deprivation }) => deprivation);

/** Plain days stay text: the core schema of YAML knows no dates. */
const FILES = [
  ['MDP-2016', parse(cases2016)],
  ['MDP-2022', parse(cases2022)],
  ['MDP-2027', parse(cases2027)],
] as const satisfies readonly (readonly [StandardCode, readonly Case[]])[];

describe.each(FILES)('the cases of %s', (_file, cases: readonly Case[]) => {
  describe.each(STANDARD_CODES)('under %s', (standard) => {
    it.each(cases.map((each) => [each.case, each] as const))('%s', (_sentence, each) => {
      const facts = factsOf(each);
      const options = { standard, on: ON, way: each.way ?? 'income' } as const;
      const result = classify(facts, options);
      if (each.expect) expect(told(result)).toBe(each.expect[standard]);
      const deprived = each.deprived?.[standard];
      if (deprived && result.ok) expect(deprivedIn(result.value).toSorted()).toEqual(deprived.toSorted());
      const compiled = compileStandard(options);
      if (!compiled.ok || !result.ok) return;
      const certain = told(result) === 'incomplete' || told(result) === 'notApplicable' ? null : told(result);
      expect(compiled.value.classifyObject(facts)).toBe(certain);
    });
  });
});

it('the household that all cases are laid over is deprived in nothing and answers everything', () => {
  for (const standard of STANDARD_CODES) {
    const result = classify({ ...COMPLETE, incomePerPerson: 0 }, { standard, on: ON });
    if (!result.ok || result.value.kind === 'notApplicable') throw new Error('it can be judged');
    expect(result.value.deprivations.map(({ state }) => state)).toEqual(
      result.value.deprivations.map(() => 'notDeprived'),
    );
  }
});
