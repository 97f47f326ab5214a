import type { Paragraph, Table } from 'docx';
import type { Annex } from '../annex/annex.ts';
import type { Head } from '../head/head.rules.ts';
import type { Layout } from '../layout/layout.ts';
import { paragraph } from './paragraph.ts';
import { SMALL_SIZE, tableOf } from './table.ts';
import { textWidthOf } from './units.ts';

interface Named {
  readonly annex: Annex;
  readonly name: string;
  readonly head: Head;
}

/** Number and title of an annex, what it belongs to, and its table. */
export function setAnnex({ annex, name, head }: Named, layout: Layout): readonly (Paragraph | Table)[] {
  const { looks, page } = layout;
  const { title, about, table, landscape, smallPrint } = annex;
  const centred = { align: 'centre' } as const;
  return [
    paragraph(name, looks.annexNumber, centred),
    paragraph(title, looks.annexTitle, centred),
    ...(about === null ? [] : [paragraph(about, looks.title, centred)]),
    paragraph(head.reference, looks.annexReference, { ...centred, after: 12 }),
    tableOf(table, layout, textWidthOf(page, landscape)),
    paragraph(smallPrint ?? '', { ...looks.body, size: SMALL_SIZE }, { before: 12 }),
  ];
}
