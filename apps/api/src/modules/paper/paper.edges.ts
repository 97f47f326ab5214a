import { builder } from '../../graphql/builder.ts';
import { AssignmentNode } from '../cascade/assign/assignment.type.ts';
import { RevisionNode } from '../plan/revision.type.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { paperAddress } from './paper-address.ts';

builder.prismaObjectFields(RevisionNode, (t) => ({
  documentAddress: t.string({
    description:
      'Where it is fetched, with the session, as the document that gets signed (.docx), a draft marked as one. With `?signer=` a deputy signs (`deputy`), whoever acts as head (`acting`, of State bodies alone), or somebody by order (`byOrder`) or mandate (`byMandate`).',
    select: { id: true },
    resolve: ({ id }) => paperAddress('document.docx', id),
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
