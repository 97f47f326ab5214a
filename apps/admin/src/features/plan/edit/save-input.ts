import type { graphql } from '@bacthang/contract';
import { type Refusal, type Result, refusal, refusalsOf, resultOf } from '@bacthang/domain/shared';
import { parseVietnameseNumber } from '../../../lib/format.ts';
import { readFacts } from '../facts.draft.ts';
import type { Part, Parts, PastResultDraft } from './parts.ts';

type SavePlanInput = ReturnType<typeof graphql.scalar<'SavePlanInput'>>;
export type PartsInput = Omit<SavePlanInput, 'planId' | 'expectedVersion'>;
type ContentInput = NonNullable<SavePlanInput['content']>;

const CONTENT: readonly Part[] = [
  'preamble',
  'sections',
  'pastResults',
  'components',
  'audience',
  'funding',
  'recipients',
];

const blankToNull = (text: string | null) => text?.trim() || null;

/** The changed parts as they may be sent, or what stands against them; numbers that cannot be read are refused here. */
export function saveInput(parts: Parts, changed: readonly Part[]): Result<PartsInput> {
  const has = (...wanted: readonly Part[]) => wanted.some((part) => changed.includes(part));
  const facts = has('facts') ? readFacts(parts.facts) : null;
  const content = has(...CONTENT) ? contentInput(parts) : null;
  const refusals = [...(facts ? refusalsOf(facts) : []), ...(content ? refusalsOf(content) : [])];
  const input: PartsInput = {
    ...(facts?.ok && { facts: facts.value }),
    ...(content?.ok && { content: content.value }),
    ...(has('directives') && { directives: parts.directives.map(({ directiveId, kind }) => ({ directiveId, kind })) }),
    ...(has('tasks') && { tasks: [...parts.tasks] }),
    ...(has('responsibilities') && {
      responsibilities: parts.responsibilities.map(({ organization, ...duty }) => ({
        ...duty,
        organizationId: organization?.id ?? null,
      })),
    }),
    ...(has('obligations') && { obligations: [...parts.obligations] }),
    ...(has('reach') && {
      includedOrganizationIds: parts.reach.included.map(({ id }) => id),
      excludedOrganizationIds: parts.reach.excluded.map(({ id }) => id),
    }),
  };
  return resultOf(input, refusals);
}

function contentInput(parts: Parts): Result<ContentInput> {
  const refusals: Refusal[] = [];
  const figure = (text: string, ...path: readonly string[]) => {
    const { value, reason } = parseVietnameseNumber(text);
    if (reason !== null && reason !== 'empty')
      refusals.push(refusal('notDecimal', ['content', ...path], { value: text }));
    return value;
  };
  const content: ContentInput = {
    preamble: blankToNull(parts.preamble),
    sections: parts.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.filter((text) => text.trim() !== ''),
    })),
    pastResults: parts.pastResults.map((each, index) =>
      pastResultInput(each, (text, field) => figure(text, 'pastResults', String(index), field)),
    ),
    components: [...parts.components],
    beneficiaries: [...parts.audience.beneficiaries],
    scope: blankToNull(parts.audience.scope),
    fundingSources: parts.funding.map(({ amount, ...source }, index) => ({
      ...source,
      amount: figure(amount, 'fundingSources', String(index), 'amount'),
    })),
    recipients: parts.recipients.map(({ name, purpose }) => ({ name, purpose: blankToNull(purpose) })),
  };
  return resultOf(content, refusals);
}

type ReadFigure = (text: string, field: 'count' | 'value' | 'planned') => string | null;

function pastResultInput(draft: PastResultDraft, read: ReadFigure): ContentInput['pastResults'][number] {
  return {
    indicatorCode: draft.indicatorCode,
    subgroupCode: draft.subgroupCode,
    year: Number(draft.year) || 0,
    periodFrom: draft.periodFrom.trim() === '' ? null : Number(draft.periodFrom) || 0,
    count: read(draft.count, 'count'),
    value: read(draft.value, 'value'),
    planned: read(draft.planned, 'planned'),
    standardCode: draft.standardCode,
    note: blankToNull(draft.note),
  };
}
