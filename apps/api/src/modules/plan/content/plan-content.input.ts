import {
  checkContent,
  type PlanContent,
  type PlanSection,
  type Refusal,
  type Result,
  refusal,
  resultOf,
} from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import {
  BeneficiaryInput,
  FundingSourceInput,
  PastResultInput,
  PlanSectionInput,
  ProgrammeComponentInput,
  RecipientInput,
} from './plan-parts.input.ts';
import { buildSections } from './section-tree.ts';

export const PlanContentInput = builder.inputType('PlanContentInput', {
  description:
    'What the plan says besides targets, tasks and obligations: the whole of it, in place of what stood there.',
  fields: (t) => ({
    preamble: t.string({ description: 'What stands before the first heading.' }),
    sections: t.field({
      type: [PlanSectionInput],
      required: true,
      description: 'All sections, flat and in reading order.',
    }),
    pastResults: t.field({ type: [PastResultInput], required: true, description: 'Figures of the past period.' }),
    components: t.field({
      type: [ProgrammeComponentInput],
      required: true,
      description: 'Projects, sub-projects and policies.',
    }),
    beneficiaries: t.field({ type: [BeneficiaryInput], required: true, description: 'Whom it is for.' }),
    scope: t.string({ description: 'Where it applies.' }),
    fundingSources: t.field({ type: [FundingSourceInput], required: true, description: 'Where the money comes from.' }),
    recipients: t.field({ type: [RecipientInput], required: true, description: 'Who gets a copy.' }),
  }),
});

type Input = typeof PlanContentInput.$inferInput;

/** What past results may refer to. */
interface Codes {
  readonly indicators: { has(code: string): boolean };
  readonly subgroups: { has(code: string): boolean };
}

/** The content as it may be stored. Refuses what `checkContent` refuses, sections out of any tree, and unknown codes. */
export function contentOf(input: Input, codes: Codes, path: readonly string[] = ['content']): Result<PlanContent> {
  const sections = buildSections(input.sections, [...path, 'sections']);
  if (!sections.ok) return sections;
  const checked = checkContent(withNulls(input, sections.value.roots), path);
  if (!checked.ok) {
    return {
      ok: false,
      refusals: checked.refusals.map((found) => ({ ...found, path: sections.value.flatPath(found.path) })),
    };
  }
  return resultOf(checked.value, unknownCodes(input, codes, [...path, 'pastResults']));
}

function withNulls(input: Input, sections: readonly PlanSection[]): PlanContent {
  return {
    preamble: input.preamble ?? null,
    sections,
    pastResults: input.pastResults.map(({ indicatorCode, year, ...rest }) => ({
      indicatorCode,
      subgroupCode: rest.subgroupCode ?? null,
      year,
      periodFrom: rest.periodFrom ?? null,
      count: rest.count ?? null,
      value: rest.value ?? null,
      planned: rest.planned ?? null,
      standardCode: rest.standardCode ?? null,
      note: rest.note ?? null,
    })),
    components: input.components.map((component) => ({
      ...component,
      parentCode: component.parentCode ?? null,
      objective: component.objective ?? null,
    })),
    beneficiaries: input.beneficiaries,
    scope: input.scope ?? null,
    fundingSources: input.fundingSources.map((source) => ({ ...source, amount: source.amount ?? null })),
    recipients: input.recipients.map((recipient) => ({ ...recipient, purpose: recipient.purpose ?? null })),
  };
}

function unknownCodes(
  { pastResults }: Input,
  { indicators, subgroups }: Codes,
  path: readonly string[],
): readonly Refusal[] {
  return pastResults.flatMap(({ indicatorCode, subgroupCode }, index) => {
    const at = [...path, String(index)];
    return [
      ...(indicators.has(indicatorCode)
        ? []
        : [refusal('indicatorUnknown', [...at, 'indicatorCode'], { value: indicatorCode })]),
      ...(!subgroupCode || subgroups.has(subgroupCode)
        ? []
        : [refusal('subgroupUnknown', [...at, 'subgroupCode'], { value: subgroupCode })]),
    ];
  });
}
