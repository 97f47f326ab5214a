import type { Citation, DocumentFacts } from '@bacthang/documents';
import { builder } from '../../graphql/builder.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { DocumentKindEnum } from '../directive/directive.enums.ts';
import type { DirectiveRow } from '../directive/directive.store.ts';
import { DirectiveNode } from '../directive/directive.type.ts';
import { foundFields } from './found.type.ts';
import { CitationRoleEnum } from './reading.enums.ts';

/** Documents by their number. It restarts every year: of several with one number none is known to be meant. */
const numberLoader = loaderOf<string, DirectiveRow>(async ({ db }, numbers) => {
  const rows = await db.directive.findMany({ where: { number: { in: [...numbers] } } });
  const byNumber = Map.groupBy(rows, ({ number }) => number ?? '');
  return [...byNumber].flatMap(([number, [first, ...others]]) =>
    first && others.length === 0 ? [[number, first] as const] : [],
  );
});

export const ReadFactsType = builder.objectRef<DocumentFacts>('ReadFacts').implement({
  description: 'What the title block and the first words of a text say. What is blank or lost is null.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DocumentKindEnum, nullable: true, description: 'What kind of document it is.' }),
    documentNumber: t.exposeString('number', { nullable: true, description: 'Its number in one spelling.' }),
    issuedOn: t.expose('issuedOn', { type: 'PartialDate', nullable: true, description: 'Its date, with its blanks.' }),
    issuer: t.exposeString('issuer', { nullable: true, description: 'Who issued it.' }),
    place: t.exposeString('place', { nullable: true, description: 'The place it is for.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title.' }),
    periodFrom: t.int({ nullable: true, description: 'First year.', resolve: ({ period }) => period?.from ?? null }),
    periodTo: t.int({ nullable: true, description: 'Last year.', resolve: ({ period }) => period?.to ?? null }),
    outlookYear: t.exposeInt('outlookYear', { nullable: true, description: 'The year it looks ahead to.' }),
  }),
});

export const ReadCitationType = builder.objectRef<Citation>('ReadCitation').implement({
  description: 'A document that a text names.',
  fields: (t) => ({
    ...foundFields(t),
    role: t.expose('role', { type: CitationRoleEnum, description: 'How it is spoken of.' }),
    kind: t.expose('kind', { type: DocumentKindEnum, nullable: true, description: 'What kind of document it is.' }),
    number: t.exposeString('number', { nullable: true, description: 'Its number in one spelling.' }),
    date: t.expose('date', { type: 'PartialDate', nullable: true, description: 'Its date as it is written.' }),
    issuer: t.exposeString('issuer', { nullable: true, description: 'Who issued it.' }),
    directive: t.field({
      type: DirectiveNode,
      nullable: true,
      description: 'The document of that number, where exactly one is known here.',
      resolve: ({ number }, _args, context) => (number === null ? null : numberLoader(context).load(number)),
    }),
  }),
});
