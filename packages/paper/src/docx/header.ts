import { AlignmentType, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { DRAFT_MARK } from '../foot/small-print.ts';
import type { Layout } from '../layout/layout.ts';
import { twips } from './units.ts';

/** Page numbers in the middle of the upper margin, not on the first page; a draft is marked on every page. */
export function headers({ looks, font }: Layout, draft: boolean): { readonly default: Header; readonly first: Header } {
  const mark = () => (draft ? [new TextWatermark({ text: DRAFT_MARK, font, width: 420, height: 105 })] : []);
  const page = new TextRun({ children: [PageNumber.CURRENT], size: twips(looks.pageNumber.size) / 10 });
  return {
    default: new Header({
      children: [new Paragraph({ children: [...mark(), page], alignment: AlignmentType.CENTER })],
    }),
    first: new Header({ children: [new Paragraph({ children: mark() })] }),
  };
}
