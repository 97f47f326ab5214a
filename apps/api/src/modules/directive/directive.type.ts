import { builder } from '../../graphql/builder.ts';
import { DocumentKindEnum, EdgeKindEnum } from './directive.enums.ts';

export const DirectiveNode = builder.prismaNode('Directive', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'Văn bản chỉ đạo: a document above a plan.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names it readably.' }),
    kind: t.expose('kind', { type: DocumentKindEnum, description: 'What kind of document it is.' }),
    number: t.exposeString('number', {
      nullable: true,
      description:
        'Số, ký hiệu in one spelling: `05-CT/TW`. It restarts every year or term, so it names a document only with issuer and date.',
    }),
    issuer: t.exposeString('issuer', { description: 'Who issued it.' }),
    date: t.expose('date', { type: 'PartialDate', nullable: true, description: 'When, as far as is known.' }),
    title: t.exposeString('title', { description: 'What it is about.' }),
    periodFrom: t.exposeInt('periodFrom', { nullable: true, description: 'First year that it covers.' }),
    periodTo: t.exposeInt('periodTo', { nullable: true, description: 'Last year that it covers.' }),
  }),
});

const DirectiveEdgeType = builder.prismaObject('DirectiveEdge', {
  description: 'One arrow between documents.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EdgeKindEnum, description: 'How the lower stands on the upper.' }),
    lower: t.relation('lower', { description: 'The document that carries out or cites.' }),
    upper: t.relation('upper', { description: 'The document that is carried out or cited.' }),
  }),
});

builder.prismaObjectFields(DirectiveNode, (t) => ({
  above: t.relation('above', {
    type: DirectiveEdgeType,
    description: 'The documents that it carries out or cites.',
    query: { orderBy: [{ kind: 'asc' }, { upper: { key: 'asc' } }] },
  }),
  below: t.relation('below', {
    type: DirectiveEdgeType,
    description: 'The documents that carry it out or cite it.',
    query: { orderBy: [{ kind: 'asc' }, { lower: { key: 'asc' } }] },
  }),
}));
