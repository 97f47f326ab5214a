import { FORM_COLUMN_NAMES, FORM_COLUMNS, type FormColumn, writeForm } from '@bacthang/domain';
import type { TableColumn } from '../body/piece.ts';
import type { PaperRevision } from '../paper.ts';
import type { Annex } from './annex.ts';

export const TARGET_LIST_TITLE = 'Danh mục mục tiêu, chỉ tiêu';

const SET: Readonly<Record<FormColumn, Pick<TableColumn, 'align' | 'weight'>>> = {
  number: { align: 'centre', weight: 2 },
  statement: { align: 'start', weight: 13 },
  indicator: { align: 'start', weight: 9 },
  subgroup: { align: 'start', weight: 6 },
  kind: { align: 'start', weight: 6 },
  amount: { align: 'end', weight: 4 },
  unit: { align: 'centre', weight: 4 },
  years: { align: 'centre', weight: 5 },
  details: { align: 'start', weight: 7 },
};

/** All targets of a revision as a list, each with what it commits to in figures. */
export function targetList({ content, catalogue }: PaperRevision): Annex {
  const rows = writeForm(content.targets, catalogue);
  return {
    title: TARGET_LIST_TITLE,
    about: null,
    table: {
      kind: 'table',
      columns: FORM_COLUMN_NAMES.map((column) => ({ head: FORM_COLUMNS[column], ...SET[column] })),
      rows: rows.map((row) => FORM_COLUMN_NAMES.map((column) => row[column])),
      sums: null,
    },
    landscape: true,
    smallPrint: null,
  };
}
