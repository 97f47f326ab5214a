import type { graphql } from '@bacthang/contract';
import { type Refusal, type Result, refusal, refusalsOf, resultOf } from '@bacthang/domain/shared';
import type { Parts } from '../../plan/edit/parts.ts';
import { PARTS } from '../../plan/edit/parts.ts';
import { saveInput } from '../../plan/edit/save-input.ts';
import { readTarget } from '../../target/target.draft.ts';
import { periodTyped } from './facts.finding.ts';
import { type FindingIn, type Group, inGroup, type SectionDraft } from './finding.ts';
import type { Known } from './known.ts';
import { textLeft } from './text-left.ts';
import type { Work } from './work.ts';

export type CreatePlanInput = ReturnType<typeof graphql.scalar<'CreatePlanInput'>>;

const accepted = <G extends Group>({ findings }: Work, group: G): readonly FindingIn<G>[] =>
  inGroup(findings, group).filter(({ verdict }) => verdict === 'accepted');

/** A draft of what was accepted and nothing else, or what stands against it; paths are those of the input. */
export function draftInput(work: Work, organizationId: string, known: Known): Result<CreatePlanInput> {
  const parts = saveInput(partsOf(work), PARTS);
  const period = periodTyped(work.facts);
  const targets = accepted(work, 'targets').map(({ id, draft }, index) => {
    const read = readTarget({ ...draft, nestedInKey: containerOf(work, draft.nestedInKey) }, { ...known, period });
    const path = ['targets', String(index)];
    return read.ok
      ? { ok: true as const, value: { key: id, ...read.value } }
      : {
          ok: false as const,
          refusals: read.refusals.map((found): Refusal => ({ ...found, path: [...path, ...found.path] })),
        };
  });
  const refusals = [...[parts, ...targets].flatMap(refusalsOf), ...unknownDirectives(work)];
  const { facts, content, tasks, responsibilities, obligations, directives } = parts.ok ? parts.value : {};
  if (refusals.length > 0 || !facts) return { ok: false, refusals };
  return resultOf(
    {
      organizationId,
      parentRevisionIds: [],
      facts,
      content: content ?? null,
      tasks: tasks ?? null,
      responsibilities: responsibilities ?? null,
      obligations: obligations ?? null,
      directiveIds: directives ?? null,
      targets: targets.flatMap((target) => (target.ok ? [target.value] : [])),
    },
    [],
  );
}

/** A document that is not known here cannot be named in a plan. */
function unknownDirectives(work: Work): readonly Refusal[] {
  return accepted(work, 'directives').flatMap(({ draft }, index) =>
    draft.directiveId === null
      ? [refusal('edgeToUnknown', ['directiveIds', String(index), 'directiveId'], { subject: draft.cited })]
      : [],
  );
}

/** The nearest container that goes in too: a part of something rejected stands by itself. */
function containerOf(work: Work, key: string | null): string | null {
  const targets = new Map(inGroup(work.findings, 'targets').map((finding) => [finding.id, finding]));
  const seen = new Set<string>();
  for (let at = key; at !== null && !seen.has(at); ) {
    seen.add(at);
    const container = targets.get(at);
    if (container?.verdict === 'accepted') return at;
    at = container?.draft.nestedInKey ?? null;
  }
  return null;
}

function partsOf(work: Work): Parts {
  const drafts = <G extends Group>(group: G) =>
    accepted(work, group).map(({ draft }) => draft as FindingIn<G>['draft']);
  return {
    facts: work.facts,
    preamble: '',
    sections: sectionsOf(work),
    pastResults: drafts('pastResults'),
    components: [],
    audience: { scope: '', beneficiaries: [] },
    funding: drafts('funding'),
    recipients: drafts('recipients'),
    directives: drafts('directives').map(({ kind, cited, directiveId }) => ({
      kind,
      name: cited,
      directiveId: directiveId ?? '',
    })),
    tasks: tasksOf(work),
    responsibilities: drafts('responsibilities').map((duty) => ({ ...duty, taskKey: taskOf(work, duty.taskKey) })),
    obligations: drafts('obligations'),
    reach: { included: [], excluded: [] },
  };
}

/** Tasks that go in; a part of one that does not hangs under the nearest above it that does. */
function tasksOf(work: Work): Parts['tasks'] {
  return accepted(work, 'tasks').map(({ draft: { paragraphs: _, ...task } }) => ({
    ...task,
    parentKey: taskOf(work, task.parentKey),
  }));
}

/** The task of this key if it goes in, else the nearest above it that does. */
function taskOf(work: Work, key: string | null): string | null {
  const tasks = new Map(inGroup(work.findings, 'tasks').map(({ draft, verdict }) => [draft.key, { draft, verdict }]));
  const seen = new Set<string>();
  for (let at = key; at !== null && !seen.has(at); ) {
    seen.add(at);
    const task = tasks.get(at);
    if (task?.verdict === 'accepted') return at;
    at = task?.draft.parentKey ?? null;
  }
  return null;
}

/** Sections with the text that is not in the plan already as something else; one without heading and text says nothing. */
function sectionsOf(work: Work): Parts['sections'] {
  const all = new Map(inGroup(work.findings, 'sections').map(({ draft }) => [draft.key, draft]));
  const sections = sectionsSent(work);
  const kept = new Set(sections.map(({ draft }) => draft.key));
  const above = (key: string | null): string | null =>
    key === null || kept.has(key) ? key : above(all.get(key)?.parentKey ?? null);
  return sections.map(({ draft }) => ({
    ...draft,
    parentKey: above(draft.parentKey),
    paragraphs: textOf(work, draft),
  }));
}

/** The sections that go in as such: not those that are tasks, nor those that nothing is left of. */
export const sectionsSent = (work: Work): readonly FindingIn<'sections'>[] =>
  accepted(work, 'sections').filter(
    ({ draft, position }) =>
      !isTask(work, position.paragraph) && (draft.heading !== '' || textOf(work, draft).length > 0),
  );

/** A heading that goes in as a task is no section besides. */
const isTask = (work: Work, paragraph: number): boolean =>
  accepted(work, 'tasks').some(({ position }) => position.paragraph === paragraph);

const textOf = (work: Work, { paragraphs }: SectionDraft): string[] =>
  paragraphs.flatMap((paragraph) => textLeft(work, paragraph));

const GROUP_OF: Readonly<Record<string, Group>> = {
  targets: 'targets',
  tasks: 'tasks',
  responsibilities: 'responsibilities',
  obligations: 'obligations',
  directiveIds: 'directives',
  directives: 'directives',
  sections: 'sections',
  pastResults: 'pastResults',
  fundingSources: 'funding',
  recipients: 'recipients',
};

/** The finding that a refusal is about, by its place among those that were sent; null for one about the title block. */
export function findingRefused(work: Work, path: readonly string[]): string | null {
  const [list = '', index = ''] = path[0] === 'content' ? path.slice(1) : path;
  const group = GROUP_OF[list];
  const sent = group === 'sections' ? sectionsSent(work) : group ? accepted(work, group) : [];
  return sent[Number(index)]?.id ?? null;
}
