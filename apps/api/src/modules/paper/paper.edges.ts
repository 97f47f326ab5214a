import { SIGNERS, type Signer, signersOf } from '@bacthang/paper';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { AssignmentNode } from '../cascade/assign/assignment.type.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { paperAddress } from './paper-address.ts';
import { paperDay } from './paper-day.ts';

const SignerEnum = enumOf('Signer', SIGNERS, 'Who signs a document, and by what formula.', {
  head: 'The head of the body.',
  deputy: 'KT., ký thay: a deputy for the head.',
  acting: 'Q., quyền: whoever acts as head.',
  byOrder: 'TL., thừa lệnh: the head of a unit by order of the head.',
  byMandate: 'TUQ., thừa uỷ quyền: somebody by a written mandate.',
});

interface SignedDocument {
  readonly signer: Signer;
  readonly address: string;
}

const SignedDocumentType = builder.objectRef<SignedDocument>('SignedDocument').implement({
  description: 'A document as one of those signs it who may.',
  fields: (t) => ({
    signer: t.expose('signer', { type: SignerEnum, description: 'Who signs.' }),
    address: t.exposeString('address', { description: 'Where it is fetched, with the session.' }),
  }),
});

builder.prismaObjectFields(RevisionNode, (t) => ({
  documentAddress: t.string({
    description:
      'Where it is fetched, with the session, as the document that the head signs (.docx), a draft marked as one; `signedDocuments` has it for others.',
    select: { id: true },
    resolve: ({ id }) => paperAddress('document.docx', id),
  }),
  signedDocuments: t.field({
    type: [SignedDocumentType],
    description:
      'The same for each of those for whom its form has a formula, by the layout of its day; the head first.',
    select: { id: true, issuedOn: true, publishedAt: true, plan: { select: { organization: true } } },
    resolve: ({ id, issuedOn, publishedAt, plan }) =>
      signersOf({ issuer: plan.organization, day: paperDay({ issuedOn, publishedAt }) }).map((signer) => ({
        signer,
        address: `${paperAddress('document.docx', id)}?signer=${signer}`,
      })),
  }),
  targetsAddress: t.string({
    description: 'Where its targets are fetched, with the session, as a spreadsheet (.xlsx).',
    select: { id: true },
    resolve: ({ id }) => paperAddress('targets.xlsx', id),
  }),
}));

builder.prismaObjectFields(AssignmentNode, (t) => ({
  spreadsheetAddress: t.string({
    description: 'Where its table is fetched, with the session, as a spreadsheet (.xlsx) with formulas for the sums.',
    select: { id: true },
    resolve: ({ id }) => paperAddress('assignment.xlsx', id),
  }),
}));

builder.prismaObjectFields(UnitNode, (t) => ({
  resultsAddress: t.string({
    description:
      'Where the results it has to report of a year are fetched, with the session, as a spreadsheet (.xlsx) to fill in.',
    args: { year: t.arg.int({ required: true, description: 'The year.' }) },
    select: { id: true },
    resolve: ({ id }, { year }) => `${paperAddress('results.xlsx', id)}?year=${year}`,
  }),
}));
