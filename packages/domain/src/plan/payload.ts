import type { TargetRef } from '../cascade/index.ts';
import type { Due, Obligation } from '../report/index.ts';
import { type Json, type JsonObject, pickJson } from '../shared/json.ts';
import { COMMITMENT_FIELDS, TARGET_FIELDS, type Target } from '../target/index.ts';
import type { PlanContent, PlanSection } from './plan.ts';
import type { RevisionContent } from './revision.ts';

/** Raised when the shape of the payload changes, so that an old hash is recomputed the old way. */
const FORMAT = 1;

const REF = ['planId', 'revisionNumber', 'targetKey'] as const satisfies readonly (keyof TargetRef)[];
const DUE = ['relation', 'date', 'everyYear', 'quarter'] as const satisfies readonly (keyof Due)[];

/**
 * The plain object that is frozen, hashed and handed out: exactly the fields of the domain, whatever else the caller's
 * rows carry. What is a set (parents, addressees, answers) is put in order of its ids; what a reader sees as a list
 * (targets, tasks, documents) keeps its order.
 */
export function revisionPayload(revision: RevisionContent): JsonObject {
  const { facts, organization, unitId, parents, addressees, answers } = revision;
  return {
    format: FORMAT,
    facts: pickJson(facts, ['kind', 'number', 'issuedOn', 'title', 'periodFrom', 'periodTo', 'outlookYear']),
    organization: pickJson(organization, ['id', 'name']),
    unitId,
    implements: [...revision.implements],
    basedOn: [...revision.basedOn],
    parents: inOrder(parents.map((parent) => pickJson(parent, ['planId', 'number', 'hash']))),
    addressees: inOrder(addressees.map((addressee) => pickJson(addressee, ['organizationId', 'mode']))),
    targets: revision.targets.map(targetPayload),
    answers: inOrder(
      answers.map((answer) => ({
        ...pickJson(answer, ['decision', 'targetKey', 'reason']),
        to: pickJson(answer.to, REF),
      })),
    ),
    tasks: revision.tasks.map((task) =>
      pickJson(task, ['key', 'parentKey', 'number', 'title', 'description', 'deadline', 'deliverable']),
    ),
    responsibilities: revision.responsibilities.map((responsibility) =>
      pickJson(responsibility, ['organization', 'role', 'duty', 'taskKey', 'componentCodes']),
    ),
    obligations: revision.obligations.map(obligationPayload),
    content: contentPayload(revision.content),
  };
}

function targetPayload(target: Target): JsonObject {
  return { ...pickJson(target, TARGET_FIELDS), commitment: pickJson(target.commitment, COMMITMENT_FIELDS) };
}

function obligationPayload(obligation: Obligation): JsonObject {
  const { due } = obligation;
  return { ...pickJson(obligation, ['kind', 'subject', 'from', 'to', 'via']), due: due && pickJson(due, DUE) };
}

function contentPayload(content: PlanContent): JsonObject {
  return {
    preamble: content.preamble,
    scope: content.scope,
    sections: content.sections.map(sectionPayload),
    pastResults: content.pastResults.map((result) => {
      const { indicatorCode, subgroupCode } = result;
      const figures = pickJson(result, ['year', 'periodFrom', 'count', 'value', 'planned', 'standardCode', 'note']);
      return { indicatorCode, subgroupCode, ...figures };
    }),
    components: content.components.map((component) =>
      pickJson(component, ['code', 'parentCode', 'name', 'objective', 'beneficiaries', 'contents']),
    ),
    beneficiaries: content.beneficiaries.map((beneficiary) => pickJson(beneficiary, ['description', 'priority'])),
    fundingSources: content.fundingSources.map((source) => pickJson(source, ['kind', 'description', 'amount'])),
    recipients: content.recipients.map((recipient) => pickJson(recipient, ['name', 'purpose'])),
  };
}

function sectionPayload(section: PlanSection): JsonObject {
  return {
    ...pickJson(section, ['key', 'kind', 'number', 'heading', 'paragraphs']),
    children: section.children.map(sectionPayload),
  };
}

function inOrder(entries: readonly JsonObject[]): readonly Json[] {
  const named = entries.map((entry) => ({ entry, name: JSON.stringify(entry) }));
  return named.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map(({ entry }) => entry);
}
