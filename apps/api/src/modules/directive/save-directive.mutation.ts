import { randomUUID } from 'node:crypto';
import {
  checkDirectiveFacts,
  checkEdges,
  type DirectiveEdge,
  isSameDocument,
  type Refusal,
  refusal,
  refusalsOf,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { viewerRecordsDirectives } from './directive.access.ts';
import { DocumentKindEnum } from './directive.enums.ts';
import { type DirectiveRow, lockDirectives, storeDirective } from './directive.store.ts';
import { DirectiveNode } from './directive.type.ts';

const SaveDirectiveInput = builder.inputType('SaveDirectiveInput', {
  description: 'A document and what it stands on.',
  fields: (t) => ({
    id: t.id({ description: 'The document to change; left out for a new one.' }),
    kind: t.field({ type: DocumentKindEnum, required: true, description: 'What kind of document it is.' }),
    number: t.string({ description: 'Số, ký hiệu, in any usual spelling.' }),
    issuer: t.string({ required: true, description: 'Who issued it.' }),
    date: t.field({ type: 'PartialDate', description: 'When, as far as is known.' }),
    title: t.string({ required: true, description: 'What it is about.' }),
    periodFrom: t.int({ description: 'First year that it covers.' }),
    periodTo: t.int({ description: 'Last year that it covers.' }),
    implementsIds: t.idList({
      required: true,
      description: 'The documents that it carries out. They replace those it had.',
    }),
    basedOnIds: t.idList({ required: true, description: 'The documents that it cites. They replace those it had.' }),
  }),
});

const SaveDirectiveSuccess = builder.objectRef<{ directive: DirectiveRow }>('SaveDirectiveSuccess').implement({
  description: 'The document is recorded.',
  fields: (t) => ({
    directive: t.field({ type: DirectiveNode, description: 'As stored.', resolve: ({ directive }) => directive }),
  }),
});

type Input = typeof SaveDirectiveInput.$inferInput;

async function run(input: Input, context: Context): Promise<Outcome<{ directive: DirectiveRow }>> {
  if (!context.user) return refused([refusal('notSignedIn', [])]);
  if (!(await viewerRecordsDirectives(context))) return refused([refusal('notAllowed', [])]);
  const { directives, edges } = await lockDirectives(context.db);
  const byId = new Map(directives.map((directive) => [directive.id, directive]));
  const id = input.id ? uuidOf('Directive', input.id) : randomUUID();
  if (id === null || (input.id && !byId.has(id)))
    return refused([refusal('notFound', ['id'], { value: input.id ?? null })]);

  const facts = checkDirectiveFacts({
    kind: input.kind,
    number: input.number ?? null,
    issuer: input.issuer,
    date: input.date ?? null,
    title: input.title,
    periodFrom: input.periodFrom ?? null,
    periodTo: input.periodTo ?? null,
  });
  const own = edgesOf(id, input);
  const known = new Set([...byId.keys(), id]);
  const wrongEdges = checkEdges([...own, ...edges.filter(({ from }) => from !== id)], known).map((reason) =>
    inInput(reason, input, (node) =>
      node === id ? input.title : (byId.get(node)?.number ?? byId.get(node)?.title ?? node),
    ),
  );
  const refusals = [...refusalsOf(facts), ...wrongEdges];
  if (!facts.ok || refusals.length > 0) return refused(refusals);
  const same = directives.find((directive) => directive.id !== id && isSameDocument(directive, facts.value));
  if (same)
    return refused([refusal('directiveRepeated', ['number'], { value: facts.value.number, subject: same.title })]);
  return success({ directive: await storeDirective(context.db, { id, facts: facts.value, edges: own }) });
}

/** An id that names no document stays as it was sent, for the rule to say so. */
function edgesOf(id: string, { implementsIds, basedOnIds }: Input): DirectiveEdge[] {
  const to = (globalId: string) => uuidOf('Directive', globalId) ?? globalId;
  return [
    ...implementsIds.map((upper) => ({ from: id, to: to(upper), kind: 'implements' as const })),
    ...basedOnIds.map((upper) => ({ from: id, to: to(upper), kind: 'basedOn' as const })),
  ];
}

/** The rule speaks of one list of arrows between ids; whoever reads it sent two lists, and knows documents by name. */
function inInput(reason: Refusal, { implementsIds }: Input, nameOf: (id: string) => string): Refusal {
  const subject = reason.subject?.split(' → ').map(nameOf).join(' → ') ?? null;
  const [, position] = reason.path;
  if (position === undefined) return { ...reason, path: ['implementsIds'], subject };
  const index = Number(position);
  const path =
    index < implementsIds.length ? ['implementsIds', position] : ['basedOnIds', String(index - implementsIds.length)];
  return { ...reason, path, subject };
}

defineMutation('saveDirective', {
  description: 'Records a document that plans stand on, or corrects one. For editors of any organization.',
  input: SaveDirectiveInput,
  success: SaveDirectiveSuccess,
  run,
});
